// How a test uses the look-up page.

/** Pastes a text into the look-up page, and reads its cards. */
export async function lookUp(page, text) {
  await page.fill("#text", text);
  // The page waits for the end of typing.
  await page.waitForTimeout(260);
  return cards(page);
}

export const cards = (page) =>
  page.$$eval("article.card", (cards) => cards.map((card) => {
    const below = (title) => {
      const heading = [...card.querySelectorAll("h4")].find((heading) => heading.textContent === title);
      return [...(heading?.nextElementSibling.querySelectorAll("li") ?? [])].map((item) => item.textContent);
    };
    return {
      code: `${card.dataset.product}/${card.dataset.code}`,
      who: card.querySelector(".who").textContent,
      says: card.querySelector("h3").textContent,
      methods: below("Methods that raise it"),
      notes: [...card.querySelectorAll(".note")].map((note) => note.textContent),
      text: card.textContent,
    };
  }));

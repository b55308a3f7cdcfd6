// Errors of the vendors' own SDKs, caught in a browser and pasted into the look-up page. All
// of them arise without a network, of which the SDKs' page has none.
import { check, finish, launch, open, serve } from "../../../tests/browser/browser.mjs";
import { CALLS } from "./calls.mjs";
import { lookUp } from "./cards.mjs";

const { origin, close } = await serve({ "/sdks/": "target/sdks/", "/": "." });
// Devices that exist, and are refused.
const browser = await launch(["--use-fake-device-for-media-stream"]);
const { page: lookup, faults } = await open(await browser.newContext(), origin);
await lookup.goto(`${origin}/`);
await lookup.waitForSelector("#products input", { state: "attached" });

for (const [sdk, { prepare, calls }] of Object.entries(CALLS)) {
  const context = await browser.newContext();
  await context.route((url) => url.origin !== origin, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${origin}/sdks/blank.html`);
  await page.addScriptTag({ url: `${origin}/sdks/${sdk}.js` });
  await page.evaluate(prepare);
  for (const [method, code, call] of calls) {
    const caught = await caughtIn(page, call);
    check(`${sdk}: ${method} fails`, caught, String(call));
    if (!caught) continue;
    const cards = await lookUp(lookup, caught);
    const said = `${method}: ${caught.replace(/\s+/g, " ").slice(0, 300)} → ${cards.map((card) => card.code).join(", ") || "nothing"}`;
    if (process.env.VERBOSE) console.log(`${said}${cards.map((card) => card.notes.map((note) => `\n    ${note}`).join("")).join("")}`);
    check(`${sdk} ${code} is found`, cards[0]?.code === code, said);
    const others = cards.filter((card) => card.code !== code && !sameVendor(card.code, code));
    check(`${sdk}: nothing of another vendor is found`, others.length === 0, said);
    const methods = cards.find((card) => card.code === code)?.methods ?? [];
    check(`${sdk} ${code} names ${method}`, methods.length === 0 || methods.includes(method), methods.join(" "));
  }
  await context.close();
}
check("no fault", faults.length === 0, faults);
await browser.close();
close();
finish();

/** The first word of an id is the vendor. */
function sameVendor(one, other) {
  return one.split("-")[0] === other.split("-")[0];
}

/** What a call throws, as somebody would copy it: all that the error has of its own. */
async function caughtIn(page, call) {
  return page.evaluate(async (call) => {
    try {
      await Promise.race([
        new Function(`return (${call})()`)(),
        new Promise((resolve) => setTimeout(resolve, 5000)),
      ]);
      return null;
    } catch (error) {
      const copy = {};
      for (const name of ["name", "message", ...Object.getOwnPropertyNames(error)]) {
        if (name !== "stack" && error[name] !== undefined) copy[name] = error[name];
      }
      if (typeof error.getCode === "function") copy.code = error.getCode();
      return JSON.stringify(copy, null, 2);
    }
  }, String(call));
}

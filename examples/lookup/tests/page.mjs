// The look-up page in a browser: what it finds, shows and leaves alone.
import { mkdir } from "node:fs/promises";
import { check, finish, launch, open, serve } from "../../../tests/browser/browser.mjs";
import { cards, lookUp } from "./cards.mjs";

const { origin, close } = await serve({ "/": "." });
const browser = await launch();
const context = await browser.newContext();
const { page, faults } = await open(context, origin);
const status = () => page.textContent("#status");
const codes = (cards) => cards.map((card) => card.code).join(" ");

await page.goto(`${origin}/`);
try {
  await page.waitForSelector("#products input", { state: "attached", timeout: 10_000 });
} catch {
  console.log("The page does not start. Was it sealed after its last change?", faults);
  process.exit(1);
}

// What is pasted.
const DUMP = `ZEGO.Express
{
    "errorCode": 1103064,
    "extendedData": "publisher error device not allowed",
    "streamID": "room-1"
}
    at t.startPublishingStream (ZegoExpressWebRTC.js:1:1000014)`;
for (const [what, text, found] of [
  ["a number", "1002031", "zego-express/1002031"],
  ["a hexadecimal number", "0x4003", "tencent-trtc/16387"],
  ["a negative number", "-10013", "tencent-trtc/-10013"],
  ["a name", "LOGIN_TIMEOUT", "zego-express/1002031"],
  ["an error object", '{"type":"INVALID_OPERATION","reason":"Camera is starting","errorCode":6105}', "zoom-video/6105"],
  ["a dump over lines", DUMP, "zego-express/1103064"],
  ["a message without a number", "RtcError: duplicate join() called", "tencent-trtc-message/duplicate join() called"],
]) {
  const found_ = codes(await lookUp(page, text));
  check(`${what} is found`, found_.split(" ").includes(found) || found_ === found, found_);
}
const [first] = await lookUp(page, "1002031");
check("who must act stands first", /^(The|Only|Nobody|Another).+: /.test(first.who) && first.text.startsWith(first.who), first);
check("the count is told", /^1 match/.test(await status()), await status());
const [reason] = await lookUp(page, "{type: 'INSUFFICIENT_PRIVILEGES', reason: 'ESTABLISH_AUDIO_STREAM_ERROR', errorCode: 6010}");
check("the reason is told", reason?.notes.some((note) => note.startsWith("The text tells the reason")), reason);

// Hostile text is text.
for (const hostile of [
  "<img src=x onerror=alert(1)>", "1002031 <script>alert(1)</script>", "\ud800 \u0000 {{constructor}}",
  '"><svg onload=alert(1)> errorCode: 6105', "x".repeat(200_000),
]) {
  await lookUp(page, hostile);
  check("no element is made of text", (await page.$$("main img, main script, main svg")).length === 0, hostile);
}
check("a text that is too long is told", (await status()).includes("64 KiB"), await status());

// Nothing found.
check("nothing is found", (await lookUp(page, "<img onerror> 77")).length === 0);
const nothing = await page.textContent("main");
check("what was looked for is told", nothing.includes("<img onerror> 77") && nothing.includes("What to try"), nothing);
await lookUp(page, "microphone");
check("words are looked up", (await page.$$(".list li")).length > 1, await status());

// Filters.
await page.fill("#text", "");
await page.click("summary");
await page.selectOption("#who", "operator");
await page.selectOption("#category", "entitlement");
const listed = await page.$$eval(".list li", (rows) => rows.map((row) => row.dataset.who));
check("who must act filters", listed.length > 0 && listed.every((who) => who === "operator"), listed);
await page.check("#products input[value=zego-zim]");
const products = await page.$$eval(".list li", (rows) => rows.map((row) => row.dataset.product));
check("products filter", products.length > 0 && products.every((id) => id === "zego-zim"), products);
await page.click("#reset");
await page.check("#products input[value=zoom-cobrowse]");
check("products narrow", codes(await lookUp(page, "1006")) === "zoom-cobrowse/1006");
await lookUp(page, "1002031");
check("what is not of the product is not shown", (await page.$$("article.card")).length === 0, await status());
await page.click("#reset");
check("filters are reset", codes(await cards(page)) === "zego-express/1002031");

// Addresses.
for (const [address, found] of [
  ["zego-express/1002031", "zego-express/1002031"], ["tencent-trtc/0x4003", "tencent-trtc/16387"],
  ["zoom-video/6105", "zoom-video/6105"],
  ["tencent-trtc-message/ICE%2FDTLS%20Transport%20connection%20failed", "tencent-trtc-message/ICE/DTLS Transport connection failed"],
]) {
  await page.goto(`${origin}/#${address}`);
  await page.waitForTimeout(50);
  check("an address shows its entry", codes(await cards(page)) === found, address);
  check("its heading has the focus", (await page.evaluate(() => document.activeElement.tagName)) === "H3");
}
const fresh = await open(context, origin);
await fresh.page.goto(`${origin}/#zego-express/1002031`);
await fresh.page.waitForSelector("article.card");
check("an address opens the page", codes(await cards(fresh.page)) === "zego-express/1002031");
for (const hostile of ["zego-express/%3Cimg%20src=x%20onerror=alert(1)%3E", "%", "nothing"]) {
  await page.goto(`${origin}/#${hostile}`);
  await page.waitForTimeout(50);
  check("an unknown address is told", (await page.textContent("main")).includes("There is no entry"), hostile);
}

// The keyboard alone, and what is read aloud.
await page.goto(`${origin}/#`);
await page.fill("#text", "");
await page.focus("#text");
await page.keyboard.type("6105");
await page.waitForTimeout(260);
const reached = [];
for (let step = 0; step < 40; step += 1) {
  await page.keyboard.press("Tab");
  reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.tagName));
}
check("the keyboard reaches all", ["clear", "who", "category", "reset", "SUMMARY", "INPUT", "A"].every((id) => reached.includes(id)), reached);
const unlabeled = await page.$$eval("input, select, textarea, button", (all) =>
  all.filter((control) => !(control.labels?.length || control.textContent.trim())).map((control) => control.outerHTML));
check("every control has a label", unlabeled.length === 0, unlabeled);
check("there are landmarks and a live region",
  (await page.$$("header, main, footer, form[role=search], [role=status]")).length === 5);

// Every entry can be shown, and shows nothing that is unknown to the page.
await page.goto(`${origin}/#all`);
await page.waitForSelector(".list li");
const odd = await page.evaluate(() => all.flatMap((entry) => {
  const shown = card(ask("entry", `${entry.product}/${entry.code ?? entry.key}`).answer);
  shown.querySelectorAll("code").forEach((code) => code.remove());
  return /undefined|\[object|`/.test(shown.textContent) ? [`${entry.product} ${entry.name}`] : [];
}));
check("every entry reads well", odd.length === 0, odd);
check("no fault", faults.concat(fresh.faults).length === 0, faults.concat(fresh.faults));

// To look at.
await mkdir("target/screenshots", { recursive: true });
for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1280]) {
    const shown = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const { page } = await open(shown, origin);
    await page.goto(`${origin}/`);
    await page.waitForSelector("#products input", { state: "attached" });
    for (const [name, text] of [
      ["start", ""], ["dump", DUMP], ["several", "publishing failed: 1103064, and then 6105 and 0x4003"], ["nothing", "errorCode 77"], ["words", "microphone"],
      ["reasons", "{type: 'INSUFFICIENT_PRIVILEGES', reason: 'ESTABLISH_AUDIO_STREAM_ERROR', errorCode: 6010}"],
    ]) {
      await lookUp(page, text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(`${name} fits ${width}`, wide <= 0, `${wide} too wide`);
      await page.screenshot({ path: `target/screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.fill("#text", "");
    await page.click("summary");
    await page.selectOption("#who", "operator");
    await page.screenshot({ path: `target/screenshots/filters-${width}-${colorScheme}.png`, fullPage: true });
    await shown.close();
  }
}
await browser.close();
close();
finish();

// The built documentation in a browser: what its search finds first, and that hostile text of
// a catalog is shown as text.
//
//     node docs.mjs <folder of the documentation>
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check, finish, launch, open, serve } from "./browser.mjs";

/** How many entries of each product are looked for. */
const SAMPLE = 8;

const { origin, close } = await serve({ "/": process.argv[2] });
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
context.setDefaultTimeout(5000);
const { page, faults } = await open(context, origin);
const { page: reference } = await open(context, origin);

await openSearch();
for (const [product, entries] of await products()) {
  const step = Math.max(1, entries.length / SAMPLE);
  for (let at = 0; at < entries.length; at += step) {
    const { name, code } = entries[Math.floor(at)];
    // As TRTC writes its own codes, and not those of its servers.
    const hexadecimal = product === "tencent-trtc" && code > 0xfff && code < 0xffff
      ? [`0x${Number(code).toString(16)}`] : [];
    // A message may have what means something to the search.
    const numbers = /^[\w -]+$/.test(code) ? [code, ...hexadecimal] : [];
    // A number is found first. A message's words are those of other entries too.
    const places = Number.isInteger(Number(code)) ? 1 : 3;
    for (const query of numbers) {
      const found = (await results(query)).slice(0, places);
      const wanted = new RegExp(`, code ${code}\\b`);
      let seen = false;
      for (const address of found) seen ||= wanted.test(await entry(address));
      check(`${product}: ${query} is among the first ${places}`, seen, found);
    }
    const [first] = await results(name);
    check(`${product}: ${name} is found first`, (await entry(first)).match(new RegExp(`Constant ${name}\\b`)), first);
    const variant = first?.split("#variant.")[1];
    if (variant && variant !== name) {
      const found = (await results(variant)).slice(0, 3);
      check(`${product}: ${variant} is found`, found.includes(first), found);
    }
  }
  // From a number to the screen.
  const { code } = entries.at(-1);
  await results(code);
  await page.click(".search-results.active a >> nth=0");
  const seen = page.waitForFunction(() => {
    const place = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
    return place && place.bottom > 0 && place.top < innerHeight / 2;
  });
  check(`${product}: ${code} lands on its entry`, await seen.catch(() => false), page.url());
  await openSearch();
}

// Other words for an entry: a typo of a document, methods, and the constant's last words.
for (const [query, wanted] of [
  ["SIGNAL_CAHNNEL_SETUP_FAILED", "also called SIGNAL_CAHNNEL_SETUP_FAILED"],
  ["startPublishingStream", "startPublishingStream"],
  ["stream.startVideo", "stream.startVideo"],
  ["startVideo", "stream.startVideo"],
  ["client.join", /client\.join/i],
  ["login timeout", "Constant LOGIN_TIMEOUT,"],
  ["token expired", /Constant (\w+_)?TOKEN_EXPIRED,|TokenExpired,/],
  ["module token expired", "Constant NetworkModuleTokenExpired,"],
]) {
  const [first] = await results(query);
  check(`${query} is found first`, (await entry(first)).match(wanted), first);
}
check("no fault", faults.length === 0, faults);

// Text that means something to HTML, Markdown and scripts.
const { page: hostile, faults: mischief } = await open(context, origin);
await hostile.goto(`${origin}/stranger/enum.HostileText.html`);
const text = await hostile.textContent("main");
for (const shown of [
  "</script> & <img src=x onerror=y>",
  "[x](javascript:alert(1)) [Vec] [String] ![i](u) [a]: b",
  "A & B <script>",
]) {
  check(`${shown} is shown as text`, text.includes(shown));
}
const live = "main .docblock :is(script, img, iframe, a[href^='javascript:'])";
check("hostile text makes nothing live", (await hostile.$$(live)).length === 0);
check("hostile text does nothing", mischief.length === 0, mischief);

// A phone's screen shows tables whole.
const phone = await browser.newContext({ viewport: { width: 412, height: 800 } });
const { page: narrow } = await open(phone, origin);
for (const name of ["TencentTrtc", "ZegoExpress", "ZegoZim", "ZoomCobrowse", "ZoomVideo"]) {
  await narrow.goto(`${origin}/rtc_codes/enum.${name}.html`);
  const right = await narrow.$$eval(".docblock table", (tables) =>
    Math.max(...tables.map((table) => table.getBoundingClientRect().right)));
  check(`tables of ${name} fit`, right <= 412, String(right));
}

const broken = await brokenLinks(process.argv[2]);
check("every link of the documentation leads somewhere", broken.length === 0, broken);

await browser.close();
close();
finish();

/** Links of the library's pages to pages and places that are not there. */
async function brokenLinks(root) {
  const places = new Map();
  const placesOf = async (page) => {
    if (!places.has(page)) {
      const text = await readFile(page, "utf8").catch(() => undefined);
      places.set(page, text && new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)));
    }
    return places.get(page);
  };
  const broken = new Set();
  for (const name of await readdir(join(root, "rtc_codes"), { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const page = join(root, "rtc_codes", name);
    for (const [, link] of (await readFile(page, "utf8")).matchAll(/<a\b[^>]*?href="([^"]+)"/g)) {
      const [path, place] = link.split("#");
      if (/^https?:/.test(link) || path.includes("/src/")) continue;
      const there = await placesOf(path ? join(dirname(page), path) : page);
      if (!there || (place && !there.has(place))) broken.add(`${name}: ${link}`);
    }
  }
  return [...broken];
}

/** The products' entries, as the list that remembers all names has them. */
async function products() {
  const list = await readFile(new URL("../golden/names.txt", import.meta.url), "utf8");
  const products = new Map();
  for (const line of list.trim().split("\n")) {
    const [, product, name, code] = line.match(/^(\S+) (\S+) (.*)$/);
    if (!products.has(product)) products.set(product, []);
    products.get(product).push({ name, code });
  }
  return products;
}

/** The search is there once it has found something. */
async function openSearch() {
  await page.goto(`${origin}/rtc_codes/index.html?search=1002031`);
  await page.waitForSelector(".search-results.active a");
}

/** The addresses that a search finds, best first, without the words of categories. */
async function results(query) {
  if ((await page.inputValue(".search-input")) === query) await openSearch();
  await page.$$eval(".search-results", (lists) => lists.forEach((list) => { list.dataset.old = ""; }));
  await page.fill(".search-input", query);
  await page.press(".search-input", "Enter");
  const fresh = ".search-results.active:not([data-old])";
  await page.waitForSelector(`${fresh} a`).catch(() => {}); // nothing was found
  await page.waitForTimeout(100);
  const found = await page.$$eval(`${fresh} a`, (links) => links.map((link) => link.getAttribute("href")));
  return found.filter((address) => !address.includes("enum.Category."));
}

/** What the documentation says of the entry at an address. */
async function entry(address) {
  const [path, variant] = (address ?? "").split("#");
  if (!variant) return "";
  const url = new URL(path, `${origin}/rtc_codes/`).href;
  if (reference.url() !== url) await reference.goto(url);
  return reference.evaluate((id) => document.getElementById(id).nextElementSibling.textContent, variant);
}

// What the tests in a browser need: a server for folders, a browser, and checks.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm",
};

/** Serves each folder at its own prefix, and tells the origin. */
export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const name = path.slice(prefix?.length) || "index.html";
    try {
      const body = await readFile(join(folders[prefix], name));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}

/** playwright-core is not of this repository: `install` puts it below target/. */
export function launch(options = []) {
  const { chromium } = createRequire(join(import.meta.dirname, "../../target/npm/"))("playwright-core");
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", ...options,
    ],
  });
}

/** Opens a page that notes what it must not do: errors, and requests to other origins. */
export async function open(context, origin) {
  const faults = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    // rustdoc preloads fonts that a page may not need.
    if (["error", "warning"].includes(message.type()) && !message.text().includes("preload")) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { faults.push("dialog"); dialog.dismiss(); });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}

let failed = 0;
let passed = 0;

/** One statement of a test, and what speaks against it. */
export function check(statement, holds, details = "") {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAILED: ${statement} ${typeof details === "string" ? details : JSON.stringify(details)}`);
}

export function finish() {
  console.log(`${passed} checks passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}

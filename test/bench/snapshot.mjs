// @ts-check
// Whether the article that is read from a page's snapshot is the one that is read from the live page, field by field, in
// Chromium, at the page's own address, with its scripts and without the network. Lists the differences.
//
//   node test/bench/snapshot.mjs FOLDER [--lang zh] [--every 5]     pages of a folder; see pages.mjs
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { pagesBelow } from "./pages.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string" }, every: { type: "string", default: "1" } },
});
const [folder = ""] = positionals;
const [executablePath = ""] = browserPrograms(["chromium"]);
const script = await comparison();
const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
});
let compared = 0;
let same = 0;
/** @type {Map<string, number>} */
const fields = new Map();
const pages = [...pagesBelow(folder, values.lang)].filter((_, index) => index % Number(values.every) === 0);
for (const { html, url } of pages) {
  const differences = await compare(html, url).catch((error) => [
    ["failed", String(error.message).slice(0, 200), ""],
  ]);
  compared++;
  if (differences.length === 0) same++;
  for (const [field = "", live, read] of differences) {
    fields.set(field, (fields.get(field) ?? 0) + 1);
    console.log(`${url}\n  ${field}\n    live ${live}\n    read ${read}`);
  }
}
await browser.close();
console.log(
  `${same} of ${compared} pages are the same; fields that differ: ${JSON.stringify(Object.fromEntries(fields))}`,
);

/** @param {string} html @param {string} url */
async function compare(html, url) {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const isPage =
        request.isNavigationRequest() &&
        request.frame() === page.mainFrame() &&
        request.url() === new URL(url).href;
      if (isPage) void request.respond({ contentType: "text/html; charset=utf-8", body: html });
      else void request.abort();
    });
    await page.goto(url, { waitUntil: "domcontentloaded", timeout: 20_000 });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
    });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId,
      expression: script,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await page.close();
  }
}

/** An expression: the fields that differ, each with the beginning of what differs. */
async function comparison() {
  const path = (/** @type {string} */ name) =>
    JSON.stringify(fileURLToPath(new URL(`../../src/${name}`, import.meta.url)));
  const built = await build({
    stdin: {
      contents: `
        import { extractArticle } from ${path("core/extract-article.ts")};
        import { lookOf } from ${path("content/snapshot/look-of.ts")};
        import { viewOf } from ${path("content/snapshot/view-of.ts")};
        import { snapshotOf } from ${path("content/snapshot/snapshot-of.ts")};
        import { readSnapshot } from ${path("engine/read-snapshot.ts")};
        const fieldsOf = ({ verdict, finished }) => ({ kind: verdict.kind, ...finished?.article });
        export function compare() {
          const url = document.URL;
          const live = fieldsOf(extractArticle(document, { url, lookOf, viewOf, force: false }));
          const { page, ...looks } = readSnapshot(snapshotOf(document, null), (html) =>
            new DOMParser().parseFromString(html, "text/html"));
          const read = fieldsOf(extractArticle(page, { url, ...looks, force: false }));
          return [...new Set([...Object.keys(live), ...Object.keys(read)])].flatMap((name) => {
            const [a, b] = [live, read].map((fields) => JSON.stringify(fields[name]) ?? "absent");
            let from = 0;
            while (from < a.length && a[from] === b[from]) from++;
            const show = (text) => text.slice(Math.max(0, from - 60), from + 160);
            return a === b ? [] : [[name, show(a), show(b)]];
          });
        }`,
      resolveDir: fileURLToPath(new URL("../../src", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    globalName: "comparison",
    write: false,
    logLevel: "warning",
    define: { __TARGET__: '"chrome"', __VERSION__: '"0"' },
  });
  return `(() => { ${built.outputFiles[0]?.text ?? ""}; return comparison.compare(); })()`;
}

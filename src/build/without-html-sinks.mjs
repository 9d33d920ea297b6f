// @ts-check
import { readFile } from "node:fs/promises";

/** The nodes of a piece of HTML, by a parser whose document runs nothing. @param {string} html  an expression */
const parsed = (html) =>
  `...new DOMParser().parseFromString("<body>" + ${html}, "text/html").body.childNodes`;

/**
 * Lines that assign `innerHTML`, of which the stores' linters warn, each with its equal without, and the beginning of
 * what the core has no use for: methods, and what is said to a debugger. An expression stands for all places that it
 * matches. Under Node the lines stay: jsdom has no global DOMParser.
 *
 * @type {readonly { file: RegExp; loader: import("esbuild").Loader; lines: readonly (readonly [string | RegExp, string])[] }[]}
 */
const replacements = [
  {
    // Version 0.6.0. The page it starts over from is kept as a clone instead of as text.
    file: /@mozilla[\\/]readability[\\/]Readability\.js$/,
    loader: "js",
    lines: [
      ["var pageCacheHtml = page.innerHTML;", "var pageCacheHtml = page.cloneNode(true);"],
      [
        "page.innerHTML = pageCacheHtml;",
        "page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);",
      ],
      // Never asked: what follows the return is dropped when the code is made small.
      [/\bif \(this\._debug\)/, "if (false)"],
      [/\bthis\.log\(/, "false && ("],
      ["_getJSONLD(doc) {", "_getJSONLD() { return {};"],
      ["_fixRelativeUris(articleContent) {", "_fixRelativeUris() { return;"],
      ["tmp.innerHTML = noscript.innerHTML;", `tmp.replaceChildren(${parsed("noscript.innerHTML")});`],
    ],
  },
  {
    file: /src[\\/]core[\\/]page[\\/]dom\.ts$/,
    loader: "ts",
    lines: [["holder.innerHTML = html;", `holder.replaceChildren(${parsed("html")});`]],
  },
];

/**
 * Sources for the browsers, without an HTML sink. Fails the build when a line is no longer there.
 *
 * @type {import("esbuild").Plugin}
 */
export const withoutHtmlSinks = {
  name: "without-html-sinks",
  setup({ onLoad }) {
    for (const { file, loader, lines } of replacements) {
      onLoad({ filter: file }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [sink, equal] of lines) {
          const parts = contents.split(sink);
          if (parts.length < 2 || (typeof sink === "string" && parts.length > 2))
            return { errors: [{ text: `${path} no longer has this line once: ${sink}` }] };
          contents = parts.join(equal);
        }
        return { contents, loader };
      });
    }
  },
};

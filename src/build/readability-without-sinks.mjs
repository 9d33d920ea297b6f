// @ts-check
import { readFile } from "node:fs/promises";

/**
 * Readability assigns `innerHTML` in two places, of which the stores' linters warn. Both have an equal without: the
 * page it starts over from is kept as a clone instead of as text, and a noscript's text is parsed by a DOMParser,
 * whose document runs nothing. Lines of version 0.6.0.
 */
const replacements = /** @type {const} */ ([
  ["var pageCacheHtml = page.innerHTML;", "var pageCacheHtml = page.cloneNode(true);"],
  ["page.innerHTML = pageCacheHtml;", "page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);"],
  [
    "tmp.innerHTML = noscript.innerHTML;",
    'tmp.replaceChildren(...new DOMParser().parseFromString("<body>" + noscript.innerHTML, "text/html").body.childNodes);',
  ],
]);

/**
 * Readability for the browsers, without an HTML sink. Fails the build when a line is no longer there.
 *
 * @type {import("esbuild").Plugin}
 */
export const readabilityWithoutSinks = {
  name: "readability-without-sinks",
  setup({ onLoad }) {
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [sink, equal] of replacements) {
        const [before, after, ...more] = contents.split(sink);
        if (before === undefined || after === undefined || more.length > 0) {
          return { errors: [{ text: `Readability no longer has the line once: ${sink}` }] };
        }
        contents = before + equal + after;
      }
      return { contents, loader: "js" };
    });
  },
};

// @ts-check
import { build } from "esbuild";

/**
 * `import css from "./reader.css"` gives the text of the style sheet, its own `@import`s bundled in: a content script
 * can neither fetch nor link one without showing it to every page.
 *
 * @type {import("esbuild").Plugin}
 */
export const bundledCss = {
  name: "bundled-css",
  setup({ initialOptions, onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { target } = initialOptions;
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        charset: "utf8",
        write: false,
        ...(target && { target }),
      });
      return { contents: outputFiles[0]?.text ?? "", loader: "text", watchFiles: [path] };
    });
  },
};

// @ts-check
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Before a slash, these begin an expression; after anything else it divides. */
const BEFORE = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|of|in))\s*$/;

/**
 * Every expression that stands in the core's sources, once: those written out, and those that are put together when its
 * modules are loaded.
 *
 * @returns {Promise<RegExp[]>}
 */
export async function collectExpressions() {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export * from "./src/core/extract-article.ts"; export * from "./src/core/convert-article.ts";',
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    // What others wrote is theirs.
    external: ["@mozilla/readability"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  const text = outputFiles[0]?.text ?? "";
  const found = [...writtenIn(text), ...(await madeBy(text))];
  return [...new Map(found.map((expression) => [String(expression), expression])).values()];
}

/**
 * Expressions in a module without comments, outside of its strings.
 *
 * @param {string} text
 */
function* writtenIn(text) {
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === '"' || sign === "'" || sign === "`") at = endOf(text, at, sign, false);
    else if (sign === "/" && text[at + 1] === "/") at = text.indexOf("\n", at);
    else if (sign === "/" && text[at + 1] === "*") at = text.indexOf("*/", at) + 1;
    else if (sign === "/" && BEFORE.test(text.slice(Math.max(0, at - 12), at))) {
      const end = endOf(text, at, "/", true);
      const flags = /^[a-z]*/.exec(text.slice(end + 1, end + 10))?.[0] ?? "";
      yield new RegExp(text.slice(at + 1, end), flags);
      at = end;
    }
  }
}

/**
 * Where what begins at `at` ends: the next such sign that is not escaped and, in an expression, in no class.
 *
 * @param {string} text
 * @param {number} at
 * @param {string} sign
 * @param {boolean} hasClasses
 */
function endOf(text, at, sign, hasClasses) {
  let inClass = false;
  for (let end = at + 1; end < text.length; end++) {
    const next = text[end];
    if (next === "\\") end++;
    else if (hasClasses && next === "[") inClass = true;
    else if (hasClasses && next === "]") inClass = false;
    else if (next === sign && !inClass) return end;
  }
  throw new Error(`nothing ends what begins at ${text.slice(at, at + 40)}`);
}

/**
 * Expressions that a module puts together while it is loaded.
 *
 * @param {string} text
 */
async function madeBy(text) {
  /** @type {RegExp[]} */
  const made = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given) {
      const expression = Reflect.construct(target, given);
      made.push(expression);
      return expression;
    },
  });
  try {
    const withoutReadability = text.replace(
      /^import .* from "@mozilla\/readability.*";$/gm,
      "const Readability = null;",
    );
    await import(`data:text/javascript;base64,${Buffer.from(withoutReadability).toString("base64")}`);
  } finally {
    globalThis.RegExp = own;
  }
  return made;
}

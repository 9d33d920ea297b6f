// @ts-check
import { until } from "./until.mjs";

/** Faces of the popup that another follows by itself. */
const passing = ["loading", "article-found"];

/** Something is yet to be told. */
const BUSY = "document.querySelector('[aria-busy=true]') !== null";

/**
 * The popup's face, once it stays and all of it is told.
 *
 * @param {{ evaluate(expression: string): Promise<unknown> }} popup
 * @param {number} [limitMs]
 * @returns {Promise<string>}
 */
export async function settledFace(popup, limitMs) {
  const face = await until(
    "the popup's face",
    async () => {
      const shown = String(await popup.evaluate("document.body.dataset.state"));
      return passing.includes(shown) || (await popup.evaluate(BUSY)) ? null : shown;
    },
    limitMs,
  );
  return String(face);
}

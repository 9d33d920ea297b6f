// @ts-check
import { writeFile } from "node:fs/promises";
import { clickInPopup, closePopup, drawPopup, isPopupOpen } from "./firefox-scripts.mjs";
import { until } from "./until.mjs";

/**
 * @param {import("./firefox-privileged.mjs").Run} run
 * @param {(expression: string) => Promise<any>} evaluate  inside the popup
 * @param {number} clickedAt
 * @returns {import("./driven-browser.ts").DrivenPopup}
 */
export function drivePopup(run, evaluate, clickedAt) {
  return {
    clickedAt,
    evaluate: (expression) => evaluate(`(async () => ${expression})()`),
    async click(selector) {
      await evaluate(listen(selector));
      let isSent = false;
      await until(`a click on ${selector}`, async () => {
        if (isSent && (await isHeard(run, evaluate))) return true;
        const [x, y] = await placeAtRest(evaluate, selector);
        isSent = true;
        await run(clickInPopup, x, y);
        return until("the click", () => isHeard(run, evaluate), ARRIVAL_MS);
      });
    },
    screenshot: async (path) => writeFile(path, Buffer.from(await run(drawPopup), "base64")),
    isOpen: () => run(isPopupOpen),
    close: () => run(closePopup),
  };
}

/**
 * Hears the next click on an element. A popup that was just opened may not be where its window sends a click yet, which
 * then hits nothing and is sent anew; where the first was only late, the second does nothing.
 *
 * @param {string} selector
 */
function listen(selector) {
  return `(() => {
    window.jingduHears?.abort();
    window.jingduHears = new AbortController();
    window.jingduHeard = false;
    const hears = { capture: true, signal: window.jingduHears.signal };
    let isSecond = false;
    addEventListener("mousedown", () => { isSecond = window.jingduHeard; }, hears);
    addEventListener("click", (event) => {
      if (isSecond) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else window.jingduHeard ||= event.target.closest(${JSON.stringify(selector)}) !== null;
    }, hears);
  })()`;
}

/** How long a click takes to arrive at most, ms, and an element to come to rest, before it is tried anew. */
const ARRIVAL_MS = 2000;

/**
 * Whether the click that is listened for was heard; it may have closed the popup.
 *
 * @param {import("./firefox-privileged.mjs").Run} run
 * @param {(expression: string) => Promise<unknown>} evaluate
 */
async function isHeard(run, evaluate) {
  return !(await run(isPopupOpen)) || (await evaluate("window.jingduHeard"));
}

/**
 * Middle of an element, once two looks find it at the same place: Firefox resizes a popup after its content has grown.
 *
 * @param {(expression: string) => Promise<unknown>} evaluate
 * @param {string} selector
 * @returns {Promise<[x: number, y: number]>}
 */
async function placeAtRest(evaluate, selector) {
  const look = `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: "nearest" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2, innerHeight];
  })()`;
  let last = "";
  const place = await until(
    `the place of ${selector}`,
    async () => {
      const found = await evaluate(look);
      const isSame = JSON.stringify(found) === last;
      last = JSON.stringify(found);
      return isSame && found;
    },
    ARRIVAL_MS,
  );
  const [x, y] = /** @type {[number, number, number]} */ (place);
  return [x, y];
}

// @ts-check
import { writeFile } from "node:fs/promises";
import { clickInPopup, closePopup, drawPopup, isPopupOpen } from "./firefox-scripts.mjs";

/**
 * @param {import("./firefox-privileged.mjs").Run} run
 * @param {(expression: string) => Promise<any>} evaluate  inside the popup
 * @returns {import("./driven-browser.ts").DrivenPopup}
 */
export function drivePopup(run, evaluate) {
  return {
    evaluate: (expression) => evaluate(`(async () => ${expression})()`),
    async click(selector) {
      const [x, y] = await evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: "nearest" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      })()`);
      await run(clickInPopup, x, y);
    },
    screenshot: async (path) => writeFile(path, Buffer.from(await run(drawPopup), "base64")),
    isOpen: () => run(isPopupOpen),
    close: () => run(closePopup),
  };
}

// @ts-check
import { browserPrograms } from "../../../src/build/browser-program.mjs";
import { until } from "../../../src/build/drive/until.mjs";
import { evaluate, startChromium } from "./chromium-pipe.mjs";

/**
 * One process of Chromium.
 *
 * @param {{ build: { folder: string }; addresses: string[]; lookMs: number }} wish
 * @returns {Promise<Record<string, number>>} ms, MB and counts by what is measured
 */
export async function measureInChromium({ build, addresses, lookMs }) {
  const [program = ""] = browserPrograms(["chromium"]);
  const [firstAddress = "", secondAddress = ""] = addresses;
  const browser = await startChromium({ program, extension: build.folder });
  try {
    const first = await browser.open(firstAddress);
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    const cold = await click(browser, first);
    await closePopup(browser);
    const second = await browser.open(secondAddress);
    const before = await memoryOf(browser, second);
    const warm = await click(browser, second);
    await closePopup(browser);
    const after = await memoryOf(browser, second);
    const again = await click(browser, second);
    const isEmpty = "floor" in again;
    const reader = isEmpty || again.state !== "article" ? Number.NaN : await openReader(browser, second);
    return {
      "first paint, cold": cold.paint - cold.clicked,
      "title, cold": (cold.title ?? cold.floor) - cold.clicked,
      "lists, cold": (cold.lists ?? cold.floor) - cold.clicked,
      "first paint, warm": warm.paint - warm.clicked,
      "title, warm": (warm.title ?? warm.floor) - warm.clicked,
      "lists, warm": (warm.lists ?? warm.floor) - warm.clicked,
      "second click, lists": (again.lists ?? again.floor) - again.clicked,
      "popup → reader": reader,
      "MB left by popup": (after.bytes - before.bytes) / 1e6,
      "nodes left by popup": after.nodes - before.nodes,
      ...(isEmpty ? {} : await afterReader(browser, second, before)),
    };
  } finally {
    await browser.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof startChromium>>} Browser */
/** @typedef {{ targetId: string; sessionId: string; url: string }} Tab */

/** @param {Browser} browser @param {Tab} tab */
async function click(browser, { targetId, url }) {
  await browser.send("Target.activateTarget", { targetId });
  await browser.evaluate("chrome.storage.local.remove(['clickBench', 'clickBenchRead'])");
  const clicked = await browser.click(url);
  return until("the popup's times", async () => {
    const { clickBench } = await browser.evaluate("chrome.storage.local.get('clickBench')");
    return clickBench && { ...clickBench, clicked };
  });
}

/** It may have closed by itself. @param {Browser} browser */
async function closePopup({ id, send }) {
  const { targetInfos } = await send("Target.getTargets", { filter: [{}] });
  for (const { url, targetId } of targetInfos) {
    if (url.startsWith(`chrome-extension://${id}/popup.html`))
      await send("Target.closeTarget", { targetId }).catch(() => {});
  }
}

/** @param {Browser} browser @param {Tab} tab */
async function openReader(browser, { sessionId }) {
  const shown = evaluate(
    browser.send,
    sessionId,
    `new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("[data-jingdu-reader], jingdu-reader")) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      }).observe(document.documentElement, { childList: true });
    })`,
  );
  const clicked = Date.now();
  await browser.evaluate("chrome.storage.local.set({ clickBenchRead: Date.now() })");
  return (await shown) - clicked;
}

/** @param {Browser} browser @param {Tab} tab @param {{ bytes: number; listeners: number; nodes: number }} before */
async function afterReader(browser, tab, before) {
  const { send } = browser;
  const key = { key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 };
  for (const type of ["keyDown", "keyUp"])
    await send("Input.dispatchKeyEvent", { type, ...key }, tab.sessionId);
  await until("the reader to leave", () =>
    evaluate(send, tab.sessionId, "!document.querySelector('[data-jingdu-reader], jingdu-reader')"),
  );
  await closePopup(browser);
  const after = await memoryOf(browser, tab);
  return {
    "MB left by reader": (after.bytes - before.bytes) / 1e6,
    "listeners left by reader": after.listeners - before.listeners,
    "nodes left by reader": after.nodes - before.nodes,
  };
}

/** What the tab holds after collecting garbage, in all its worlds. @param {Browser} browser @param {Tab} tab */
async function memoryOf({ send }, { sessionId }) {
  await send("Performance.enable", {}, sessionId);
  for (let i = 0; i < 3; i++) await send("HeapProfiler.collectGarbage", {}, sessionId);
  const { metrics } = await send("Performance.getMetrics", {}, sessionId);
  const value = (/** @type {string} */ wanted) =>
    metrics.find((/** @type {{ name: string }} */ { name }) => name === wanted)?.value ?? Number.NaN;
  return { bytes: value("JSHeapUsedSize"), listeners: value("JSEventListeners"), nodes: value("Nodes") };
}

// @ts-check
import { LIMIT_MS, until } from "./until.mjs";

/** A worker that ends while it is being asked never answers. */
const PATIENCE_MS = 5000;

/** Kept in a worker that is being ended, to tell it from the one that comes after it. */
const ENDING = "globalThis.jingduIsEnding";

/**
 * The extension's service worker. It is asked by a session of its own each time: one that is woken while it ends comes
 * back under the same target, and what Puppeteer holds of that target stays dead.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} origin  of the extension, with the slash at its end
 */
export function driveBackground(browser, origin) {
  const isBackground = (/** @type {import("puppeteer-core").Target} */ target) =>
    target.type() === "service_worker" && target.url().startsWith(origin);

  /** @param {string} expression */
  const evaluate = async (expression) => {
    const target = await browser.waitForTarget(isBackground, { timeout: LIMIT_MS });
    // A worker that has just been woken has no `chrome` for a moment.
    await until("the background's API", () => ask(target, "typeof chrome === 'object'", PATIENCE_MS));
    return ask(target, `(async () => ${expression})()`, LIMIT_MS);
  };

  const stop = async () => {
    const target = browser.targets().find(isBackground);
    if (!target) return;
    await evaluate(`{ ${ENDING} = true }`);
    const browserSession = await browser.target().createCDPSession();
    await browserSession.send("Target.closeTarget", { targetId: await idOf(target) });
    await browserSession.detach();
    // What a session holds does not end.
    const held = (await target.worker())?.client;
    if (held && !held.detached) await held.detach();
    await until(
      "the background to end",
      async () => !browser.targets().includes(target) || !(await ask(target, ENDING, PATIENCE_MS)),
    );
  };
  return { evaluate, stop };
}

/**
 * Value of an expression in a target.
 *
 * @param {import("puppeteer-core").Target} target
 * @param {string} expression
 * @param {number} timeout  ms
 */
async function ask(target, expression, timeout) {
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails: thrown } = await session.send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      { timeout },
    );
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  } finally {
    if (!session.detached) await session.detach();
  }
}

/** @param {import("puppeteer-core").Target} target */
async function idOf(target) {
  const session = await target.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  return targetInfo.targetId;
}

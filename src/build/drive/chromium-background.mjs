// @ts-check
import { LIMIT_MS, until } from "./until.mjs";

/** A worker that ends while it is being asked never answers; ms. */
const PATIENCE_MS = 5000;

/** Kept in a worker that is being ended, to tell it from the one that comes after it. */
const ENDING = "globalThis.jingduIsEnding";

/**
 * The extension's service worker. The session that it is asked by keeps it from ending when it is idle. One that is woken
 * while it ends comes back under the same target, of which nothing that was held before is alive.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} origin  of the extension, with the slash at its end
 */
export function driveBackground(browser, origin) {
  const findTarget = () =>
    browser.targets().find((target) => target.type() === "service_worker" && target.url().startsWith(origin));
  const { ask, release } = holdSession(findTarget);

  /** @param {string} expression */
  const evaluate = async (expression) => {
    // A worker that has just been woken has no `chrome` for a moment.
    await until("the background's API", () => ask("typeof chrome === 'object'", PATIENCE_MS));
    return ask(`(async () => ${expression})()`, LIMIT_MS);
  };

  const stop = async () => {
    const target = findTarget();
    if (!target) return;
    await evaluate(`{ ${ENDING} = true }`);
    const session = await target.createCDPSession();
    const { targetInfo } = await session.send("Target.getTargetInfo");
    const wholeBrowser = await browser.target().createCDPSession();
    await wholeBrowser.send("Target.closeTarget", { targetId: targetInfo.targetId });
    // What a session holds does not end.
    for (const open of [session, wholeBrowser]) if (!open.detached) await open.detach();
    await release();
    await until(
      "the background to end",
      async () => !browser.targets().includes(target) || !(await ask(ENDING, PATIENCE_MS)),
    );
  };
  return { evaluate, stop };
}

/** @param {() => import("puppeteer-core").Target | undefined} findTarget */
function holdSession(findTarget) {
  /** @type {import("puppeteer-core").CDPSession | null} */
  let held = null;
  const release = async () => {
    if (held && !held.detached) await held.detach();
  };
  /** @param {string} expression @param {number} timeout  ms */
  const ask = async (expression, timeout) => {
    if (!held || held.detached) held = (await findTarget()?.createCDPSession()) ?? null;
    if (!held) throw new Error("There is no background.");
    const { result, exceptionDetails: thrown } = await held.send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      { timeout },
    );
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  };
  return { ask, release };
}

// @ts-check
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../../src/build/drive/until.mjs";

/** @typedef {(method: string, params?: object, sessionId?: string) => Promise<any>} Send */

/**
 * Chromium with an extension in it, its button pinned, spoken to over a pipe. Puppeteer is not used: it attaches a
 * debugger to every popup, which slows down what is to be measured.
 *
 * @param {{ program: string; extension: string }} wish
 */
export async function startChromium({ program, extension }) {
  const profile = mkdtempSync(join(tmpdir(), "jingdu-click-"));
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const send = speak(child);
  const { id } = await send("Extensions.loadUnpacked", { path: extension });
  await pinButton(send, id);
  const desk = await openTab(send, `chrome-extension://${id}/desk.html`);
  return {
    id,
    send,
    open: (/** @type {string} */ url) => openTab(send, url),
    /** When it was clicked, by the wall's clock. @param {string} url of the shown tab */
    async click(url) {
      const tab = await until("the tab", async () =>
        (await targetsOf(send)).find((target) => target.type === "tab" && target.url === url),
      );
      const clicked = Date.now();
      await send("Extensions.triggerAction", { id, targetId: tab.targetId });
      return clicked;
    },
    /** Value of an expression in a page of the extension, out of sight. */
    evaluate: (/** @type {string} */ expression) => evaluate(send, desk.sessionId, expression),
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await send("Browser.close").catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** @param {Send} send @param {string} sessionId @param {string} expression */
export async function evaluate(send, sessionId, expression) {
  const { result, exceptionDetails } = await send(
    "Runtime.evaluate",
    { expression, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const flags = [
  "--remote-debugging-pipe",
  "--enable-unsafe-extension-debugging",
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--window-size=1200,900",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Commands and answers, each ended by a zero byte.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Send}
 */
function speak({ stdio }) {
  const out = /** @type {import("node:stream").Writable} */ (stdio[3]);
  const back = /** @type {import("node:stream").Readable} */ (stdio[4]);
  /** @type {Map<number, { resolve(value: any): void; reject(error: Error): void }>} */
  const waiting = new Map();
  let rest = "";
  let last = 0;
  back.setEncoding("utf8");
  back.on("data", (/** @type {string} */ data) => {
    const parts = (rest + data).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part);
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new Error(error.message));
      else asker?.resolve(result);
    }
  });
  out.on("error", () => {});
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}

/** @param {Send} send @returns {Promise<{ targetId: string; url: string; type: string }[]>} */
async function targetsOf(send) {
  return (await send("Target.getTargets", { filter: [{}] })).targetInfos;
}

/** @param {Send} send @param {string} url */
async function openTab(send, url) {
  const { targetId } = await send("Target.createTarget", { url });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  await until(url, () =>
    evaluate(send, sessionId, "document.readyState === 'complete' && location.href !== 'about:blank'"),
  );
  return { targetId, sessionId, url };
}

/** An icon that is not pinned costs a click 260 ms of the browser's own animation. @param {Send} send @param {string} id */
async function pinButton(send, id) {
  const { sessionId, targetId } = await openTab(send, "chrome://extensions");
  const pin = `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${id}", pinnedToToolbar: true })`;
  await until("the API of chrome://extensions", () => evaluate(send, sessionId, "!!chrome.developerPrivate"));
  await evaluate(send, sessionId, pin);
  await send("Target.closeTarget", { targetId });
}

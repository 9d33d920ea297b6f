// @ts-check

/** @typedef {(method: string, params: object) => Promise<any>} Send */
/** @typedef {<A extends unknown[]>(script: (...args: A) => unknown, ...args: A) => Promise<any>} Run */

/**
 * The way into Firefox's own window, where a toolbar button can be clicked. `send` is a raw command of WebDriver BiDi,
 * `run` calls a function over there: it sees its arguments alone, and answers with JSON.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @returns {Promise<{ send: Send; run: Run }>}
 */
export async function startPrivileged(browser) {
  // Puppeteer has no public way to send a command of its own to Firefox.
  const { connection } = /** @type {{ connection: { send: Send } }} */ (/** @type {unknown} */ (browser));
  /** @type {Send} */
  const send = async (method, params) => (await connection.send(method, params)).result;
  const tree = await send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const target = { context: tree.contexts[0].context };

  /** @type {Run} */
  const run = async (script, ...args) => {
    const call = `(${script})(...${JSON.stringify(args)})`;
    const answer = await send("script.evaluate", {
      expression: `(async () => JSON.stringify(await ${call}))()`,
      target,
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  return { send, run };
}

// @ts-check

/** @typedef {(method: string, params: object) => Promise<any>} Send */
/** @typedef {<A extends unknown[]>(script: (...args: A) => unknown, ...args: A) => Promise<any>} Run */

/**
 * The way into Firefox's own window, where a toolbar button can be clicked. `send` is a raw command of WebDriver BiDi,
 * `run` calls a function over there: it sees its arguments alone, and answers with JSON. `enterLastWindow` takes it to the
 * window that was opened last, as long as that is open.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @returns {Promise<{ send: Send; run: Run; enterLastWindow: () => Promise<void> }>}
 */
export async function startPrivileged(browser) {
  // Puppeteer has no public way to send a command of its own to Firefox.
  const { connection } = /** @type {{ connection: { send: Send } }} */ (/** @type {unknown} */ (browser));
  /** @type {Send} */
  const send = async (method, params) => (await connection.send(method, params)).result;
  /** @returns {Promise<string[]>} */
  const findWindows = async () => {
    const tree = await send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    return tree.contexts.map((/** @type {{ context: string }} */ { context }) => context);
  };
  const [first = ""] = await findWindows();
  let entered = first;
  const enterLastWindow = async () => {
    entered = (await findWindows()).at(-1) ?? first;
  };

  const evaluate = (/** @type {string} */ expression) =>
    send("script.evaluate", {
      expression,
      target: { context: entered },
      awaitPromise: true,
      userActivation: true,
    });
  /** @type {Run} */
  const run = async (script, ...args) => {
    const call = `(${script})(...${JSON.stringify(args)})`;
    const expression = `(async () => JSON.stringify(await ${call}))()`;
    const answer = await evaluate(expression).catch((error) => {
      if (entered === first || !String(error).includes("no such frame")) throw error;
      // The window that was entered is closed.
      entered = first;
      return evaluate(expression);
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  return { send, run, enterLastWindow };
}

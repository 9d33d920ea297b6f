// @ts-check
import { readFile } from "node:fs/promises";

/**
 * Every http address in Chromium's net log that a page or an extension asked for. (A script that an extension puts into
 * a page asks under the page's origin.) What the browser asks for itself, and typed addresses, have no initiator.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function readRequests(path) {
  const text = await readFile(path, "utf8");
  const log = parseLog(text);
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(
      ({ type, params }) => type === started && params?.initiator && params.initiator !== "not an origin",
    )
    .map(({ params }) => params?.url ?? "")
    .filter((url) => /^(https?|wss?):/.test(url));
}

/**
 * A browser that was ended leaves the list of events open.
 *
 * @param {string} text
 * @returns {{
 *   constants: { logEventTypes: { URL_REQUEST_START_JOB: number } };
 *   events: { type: number; params?: { url?: string; initiator?: string } }[];
 * }}
 */
function parseLog(text) {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.replace(/,\s*$/, "")}]}`);
  }
}

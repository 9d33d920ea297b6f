// @ts-check

/** Keys of manifest.json that a browser doesn't take, and warns of: a path a row. */
const foreignKeys = {
  chrome: [["background", "scripts"], ["browser_specific_settings"]],
  firefox: [["background", "service_worker"], ["minimum_chrome_version"]],
};

/**
 * The manifest of one browser, made of the one for all: without the keys of the other, with the version of package.json.
 *
 * @param {Record<string, unknown>} manifest  stays as it is
 * @param {"chrome" | "firefox"} target
 * @param {string} version
 * @returns {Record<string, unknown>}
 */
export function deriveManifest(manifest, target, version) {
  const derived = structuredClone({ ...manifest, version });
  for (const path of foreignKeys[target]) dropKey(derived, path);
  return derived;
}

/**
 * @param {Record<string, unknown>} holder
 * @param {readonly string[]} path
 */
function dropKey(holder, [key, ...deeper]) {
  if (key === undefined) return;
  const value = holder[key];
  if (deeper.length === 0) delete holder[key];
  else if (typeof value === "object" && value !== null) {
    dropKey(/** @type {Record<string, unknown>} */ (value), deeper);
  }
}

// @ts-check

/** Keys of manifest.json that a browser doesn't take, and warns of: a path a row. */
const foreignKeys = {
  chrome: [["background", "scripts"], ["background", "type"], ["browser_specific_settings"]],
  firefox: [["background", "service_worker"], ["minimum_chrome_version"]],
};

/** Permissions that a browser does not know. @type {Readonly<Record<"chrome" | "firefox", readonly string[]>>} */
const foreignPermissions = { chrome: [], firefox: ["offscreen"] };

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
  const permissions = /** @type {{ permissions: string[] }} */ (
    /** @type {unknown} */ (derived)
  ).permissions.filter((permission) => !foreignPermissions[target].includes(permission));
  return { ...derived, permissions };
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

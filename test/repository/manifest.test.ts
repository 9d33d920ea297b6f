import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deriveManifest } from "../../src/build/derive-manifest.mjs";

const source = JSON.parse(readFileSync("manifest.json", "utf8"));
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Every string of a value that looks like a path inside the extension. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string") return /^[\w./-]+\.(?:js|css|html|png|svg|json)$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe.each(["chrome", "firefox"] as const)("the manifest for %s", (target) => {
  const manifest = deriveManifest(source, target, version);

  test("names only files that are built", () => {
    const paths = pathsIn(manifest);
    expect(paths).toContain("popup.html");
    expect(paths.filter((path) => !existsSync(`dist/${target}/${path}`))).toEqual([]);
  });

  test("lets the extension's pages load what they are made of, and nothing else", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'none'",
    });
  });

  test("is the one that is built", () => {
    expect(JSON.parse(readFileSync(`dist/${target}/manifest.json`, "utf8"))).toEqual(manifest);
  });

  test("asks for no permission beyond those of the README", () => {
    const all = ["activeTab", "scripting", "storage", "contextMenus"];
    expect(manifest.permissions).toEqual(target === "chrome" ? [...all, "offscreen"] : all);
    expect(manifest).not.toHaveProperty("host_permissions");
    // Asked for one site at a time, where the reader wants the page itself always converted.
    expect(manifest.optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });
});

test("Chrome gets a service worker and its lowest version, and nothing of Firefox's", () => {
  const manifest = deriveManifest(source, "chrome", version);
  expect(manifest.background).toEqual({ service_worker: "background.js" });
  expect(manifest.minimum_chrome_version).toBe("121");
  expect(manifest).not.toHaveProperty("browser_specific_settings");
});

test("Firefox gets an event page, its lowest versions and the word that no data is collected", () => {
  const manifest = deriveManifest(source, "firefox", version);
  expect(manifest.background).toEqual({ scripts: ["background.js"], type: "module" });
  expect(manifest).not.toHaveProperty("minimum_chrome_version");
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } },
    gecko_android: { strict_min_version: "142.0" },
  });
});

test("deriving leaves the one manifest as it is", () => {
  const before = structuredClone(source);
  deriveManifest(source, "chrome", "9.9.9");
  expect(source).toEqual(before);
});

// @ts-check
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const watcher = fileURLToPath(new URL("popup-watch.js", import.meta.url));

/** A copy of a built extension whose popup notes its times. @param {string} built */
export function watchedBuild(built) {
  const folder = mkdtempSync(join(tmpdir(), "jingdu-watched-"));
  cpSync(built, folder, { recursive: true });
  watch(folder);
  return folder;
}

/**
 * The least that a popup can do: put a script into the page and show what it says. The floor under every time.
 *
 * @param {string} target  "chrome" or "firefox"
 */
export function emptyBuild(target) {
  const folder = mkdtempSync(join(tmpdir(), "jingdu-floor-"));
  mkdirSync(folder, { recursive: true });
  const files = {
    "manifest.json": JSON.stringify({
      manifest_version: 3,
      name: "floor",
      version: "1",
      permissions: ["activeTab", "scripting", "storage"],
      action: { default_popup: "popup.html" },
      ...(target === "firefox" && {
        background: { scripts: ["background.js"] },
        browser_specific_settings: { gecko: { id: "floor@jingdu.example" } },
      }),
    }),
    "background.js": "",
    "injected.js": "document.title;",
    "popup.html":
      '<!doctype html><html><head><meta charset="utf-8"><script src="popup.js" defer></script></head><body><h1 id="title"></h1></body></html>',
    "popup.js": `(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, files: ["injected.js"] });
      document.getElementById("title").textContent = result || "untitled";
      document.body.dataset.floor = "true";
    })();`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  watch(folder);
  return folder;
}

/** @param {string} folder */
function watch(folder) {
  writeFileSync(join(folder, "desk.html"), "<!doctype html><title>desk</title>");
  cpSync(watcher, join(folder, "popup-watch.js"));
  const page = join(folder, "popup.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace("<head>", '<head><script src="popup-watch.js"></script>'),
  );
}

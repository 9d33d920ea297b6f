import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { driveBrowser } from "./browser-session.ts";

/** The built extension with the browser's leave for a site, as its reader gives it in a prompt that no test can answer. */
function withLeaveFor(pattern: string): string {
  const built = inject("browser") === "chromium" ? "dist/chrome" : "dist/firefox";
  const folder = mkdtempSync(join(tmpdir(), "jingdu-site-"));
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, host_permissions: [pattern] }));
  return folder;
}

test("the reader opens by itself on an article of a site on its list, and on no other page of it", async () => {
  const pages = await serveFolder("test/e2e/pages");
  const extension = withLeaveFor("http://localhost/*");
  const driven = await driveBrowser(inject("browser"), { extension });
  try {
    const api = driven.name === "Firefox" ? "browser" : "chrome";
    const sites = JSON.stringify([new URL(pages.origin).origin]);
    await driven.evaluateInBackground(`${api}.storage.local.set({ readerSites: ${sites} })`);
    const list = await driven.open(`${pages.origin}list.html`);
    const article = await driven.open(`${pages.origin}simplified.html`);
    await until("the reader", () => article.$("[data-jingdu-reader]"));
    expect(await list.$("[data-jingdu-reader]")).toBeNull();
  } finally {
    await driven.close([pages.origin]);
    pages.close();
    rmSync(extension, { recursive: true });
  }
});

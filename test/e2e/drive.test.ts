import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { driveBrowser } from "./browser-session.ts";

/** A copy of the built extension with faults in it. */
function makeFaulty(): string {
  const built = inject("browser") === "chromium" ? "dist/chrome" : "dist/firefox";
  const folder = mkdtempSync(join(tmpdir(), "jingdu-faulty-"));
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  // Ours would not let the request out.
  const { content_security_policy: _policy, ...open } = manifest;
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...open, unheard_of: true }));
  const background = readFileSync(join(folder, "background.js"), "utf8");
  // The error comes last: who has seen it has the request too.
  const fail = 'setTimeout(() => { throw new Error("a fault put there"); })';
  const faults = `fetch("http://elsewhere.example/").catch(() => {}).finally(() => ${fail});`;
  writeFileSync(join(folder, "background.js"), background + faults);
  return folder;
}

test("faults of an extension are seen: a strange manifest key, an error thrown, a request to the network", async () => {
  const folder = makeFaulty();
  const driven = await driveBrowser(inject("browser"), { extension: folder });
  const errors = await until("both errors", async () => {
    const logged = (await driven.readErrors()).join("\n");
    return logged.includes("unheard_of") && logged.includes("a fault put there") && logged;
  }).finally(async () => {
    expect(await driven.close([])).toContain("http://elsewhere.example/");
    rmSync(folder, { recursive: true });
  });
  expect(errors).toBeTruthy();
});

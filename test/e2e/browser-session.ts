import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, inject } from "vitest";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { driveChromium } from "../../src/build/drive/chromium.mjs";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { driveFirefox } from "../../src/build/drive/firefox.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";

declare module "vitest" {
  interface ProvidedContext {
    browser: "chromium" | "firefox";
  }
}

/** A browser with the extension in it, and the pages to read. */
export interface BrowserSession {
  readonly driven: DrivenBrowser;
  /** Where the pages of test/e2e/pages are, with the slash at its end; https or localhost: a secure context. */
  readonly pages: string;
  /** The same pages at an address of plain http. */
  readonly insecurePages: string;
  /** Where the sample page of `npm start` is. */
  readonly sample: string;
  /** Paths that the browser asked for, in order. */
  readonly requests: string[];
  /** Addresses beyond this machine that a test lets the browser ask for in vain; it adds them. */
  readonly allowed: string[];
  /** Called when the browser has closed. */
  stopAfter(stop: () => void): void;
}

/** Resolves to this machine in the driven browsers, and is no secure context. */
const insecureHost = "news.example";

/** Pages are served as strictly as a careful site would; some of them are careless. */
const carelessPages = ["/hostile.html", "/fragments.html", "/pictures.html"];
const strictPolicy = "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'";

/**
 * A browser for the tests of a file: call it at the file's top, and the function it returns inside the tests. After
 * them all, it sees to it that nothing was asked of the network and that no error was logged.
 */
export function useBrowser(): () => BrowserSession {
  let session: BrowserSession | null = null;
  const stops: (() => void)[] = [];
  let stop = async (): Promise<void> => {};

  beforeAll(async () => {
    const headersFor = (path: string) =>
      carelessPages.includes(path) ? {} : { "content-security-policy": strictPolicy };
    const pages = await serveFolder("test/e2e/pages", { headersFor });
    const sample = await serveFolder("src/build/sample", { headersFor });
    const driven = await driveBrowser(inject("browser"));
    session = {
      driven,
      pages: pages.origin,
      insecurePages: `http://${insecureHost}:${pages.port}/`,
      sample: sample.origin,
      requests: pages.requests,
      allowed: [],
      stopAfter: (stopIt) => stops.push(stopIt),
    };
    const { allowed, insecurePages } = session;
    stop = async () => {
      const errors = await driven.readErrors();
      const requests = await driven.close([pages.origin, sample.origin, insecurePages, ...allowed]);
      for (const stopIt of [pages.close, sample.close, ...stops]) stopIt();
      expect(errors, "errors logged").toEqual([]);
      expect(requests, "requests to the network").toEqual([]);
    };
  });
  // What one test chose is no matter of the next.
  beforeEach(async () => {
    const { driven } = session ?? {};
    const api = driven?.name === "Firefox" ? "browser" : "chrome";
    await driven?.evaluateInBackground(`${api}.storage.local.clear()`);
    await driven?.forgetMedia();
  });
  afterAll(() => stop());

  return () => {
    if (!session) throw new Error("The browser has not started.");
    return session;
  };
}

/**
 * Starts a browser with the built extension, or with one in another folder, in its own language or another. An address
 * outside this machine can't be reached from it.
 */
export async function driveBrowser(
  kind: "chromium" | "firefox",
  { extension, language = null }: { readonly extension?: string; readonly language?: string | null } = {},
): Promise<DrivenBrowser> {
  const [program = ""] = browserPrograms([kind]);
  const options = { program, headless: true, offline: true, language, localHosts: [insecureHost] };
  if (kind === "chromium") return driveChromium({ ...options, extension: extension ?? "dist/chrome" });
  const folder = extension ?? "dist/firefox";
  // A packed one is the built one.
  const source = folder.endsWith(".xpi") ? "dist/firefox" : folder;
  const manifest = JSON.parse(readFileSync(`${source}/manifest.json`, "utf8"));
  const extensionId = manifest.browser_specific_settings.gecko.id;
  return driveFirefox({ ...options, extension: folder, extensionId });
}

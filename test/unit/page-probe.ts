import { readFileSync } from "node:fs";
import { afterEach, beforeEach, vi } from "vitest";
import messages from "../../src/_locales/en/messages.json" with { type: "json" };

/** Gives every test of a file one of the extension's pages, by its path, and what the build knows: call it at the file's top. */
export function useExtensionPage(path: string, globals: Readonly<Record<string, unknown>>): void {
  const html = readFileSync(path, "utf8");
  beforeEach(() => {
    vi.resetModules();
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const { body } = new DOMParser().parseFromString(html, "text/html");
    document.body.replaceChildren(...body.childNodes);
  });
  afterEach(() => vi.unstubAllGlobals());
}

/** The element with an id. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

/** Texts of the elements that fit. */
export function textsOf(selector: string, root: ParentNode = document): (string | null)[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** A text of the interface, in English. */
export function text(key: keyof typeof messages, ...values: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? "");
}

/** Waits as long as a busy machine needs. */
export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000 });
}

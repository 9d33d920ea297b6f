import { vi } from "vitest";
import messages from "../../src/_locales/en/messages.json" with { type: "json" };

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

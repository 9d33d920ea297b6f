import { type MessageKey, t } from "../platform/i18n.ts";

/**
 * The part of the settings' page with an id.
 *
 * @throws Error where options.html has none: the two were written for each other
 */
export function pagePart(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (!part) throw new Error(`options.html has no #${id}`);
  return part;
}

/** Says what was done, to eyes and screen readers. */
export function say(message: MessageKey, ...substitutions: readonly string[]): void {
  pagePart("said").textContent = t(message, ...substitutions);
}

import { type MessageKey, t } from "../platform/i18n.ts";
import { pagePart } from "../ui/page-part.ts";

/** Says what was done, to eyes and screen readers. */
export function say(message: MessageKey, ...substitutions: readonly string[]): void {
  pagePart("said").textContent = t(message, ...substitutions);
}

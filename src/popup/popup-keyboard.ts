import { VARIANTS } from "../platform/settings-table.ts";
import { pagePart } from "../ui/page-part.ts";
import { POPUP_KEYS, type PopupKeyAction } from "../ui/popup-keys.ts";
import { pressedIn } from "../ui/pressed-key.ts";

const FIELDS = 'textarea, select, [contenteditable], input:not([type="checkbox"])';

/** Keys that press a button of the page, by its id: the first that is there on the face that is shown. */
const PRESSES: Partial<Record<PopupKeyAction, readonly string[]>> = {
  read: ["read", "read-anyway", "retry"],
  copy: ["copy"],
  copyMarkdown: ["copy-markdown"],
  save: ["save"],
  allFigures: ["all-figures"],
  convertPage: ["convert-page"],
  settings: ["settings"],
  keys: ["show-keys"],
};

/** Answers the popup's keys; none where the focus is in a field. */
export function startKeyboard(): void {
  document.addEventListener("keydown", (press) => {
    const pressed = pressedIn(POPUP_KEYS, press);
    if (!pressed || press.defaultPrevented || (press.target as Element).matches(FIELDS)) return;
    if (answer(pressed.action)) press.preventDefault();
  });
}

/** @returns whether the key did anything: else it is the browser's, to scroll with */
function answer(action: PopupKeyAction): boolean {
  const buttons = PRESSES[action];
  if (buttons) return buttons.some((button) => pressIfShown(pagePart(button)));
  if (action === "variant") return pressIfShown(nextVariant());
  // An item of a list has arrow keys of its own.
  if (action === "next") return focusFirst(document.activeElement?.matches("[data-item]") ? null : "main");
  return focusFirst(`#${action}`);
}

function pressIfShown(button: HTMLElement | null): boolean {
  if (!button?.checkVisibility() || button.closest("[inert]")) return false;
  button.click();
  return true;
}

/** The button after the one that is pressed. */
function nextVariant(): HTMLElement | null {
  const variants = pagePart("variants");
  const shown = variants.querySelector<HTMLElement>('[aria-pressed="true"]')?.dataset.variant;
  const at = VARIANTS.findIndex(({ value }) => value === shown);
  const { value } = VARIANTS[(at + 1) % VARIANTS.length] ?? {};
  return variants.querySelector(`[data-variant="${value}"]`);
}

/** Puts the focus on the first item inside. */
function focusFirst(selector: string | null): boolean {
  if (!selector) return false;
  const items = [...document.querySelectorAll<HTMLElement>(`${selector} [data-item]:not(:disabled)`)];
  const first = items.find((item) => item.checkVisibility());
  first?.focus();
  return first !== undefined;
}

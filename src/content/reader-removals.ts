import type { FinishedArticle } from "../core/finish-article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { PUT_BACK } from "../platform/put-back.ts";
import { element } from "../ui/element.ts";
import { REASONS, REPAIRS } from "../ui/labels.ts";
import { repairButton } from "../ui/repair-button.ts";
import type { ShownArticle } from "./shown-article.ts";

type SetRemoval = (id: string, removed: boolean) => void;

/** What a reader can do about it. */
export interface RemovalActions {
  setRemoval(id: string, removed: boolean): void;
  /** Leaves damage in the text as the page has it, or mends it again. */
  setRepairs(kept: boolean): void;
}

/** What was taken out and mended, at the article's end; `null` where nothing was. */
export function renderRemovals(shown: ShownArticle, actions: RemovalActions): HTMLElement | null {
  const items = [...removalItems(shown, actions.setRemoval), ...repairItems(shown, actions.setRepairs)];
  if (items.length === 0) return null;
  return element(
    "details",
    { class: "removed" },
    element("summary", { lang: uiLanguage() }, t("removedCount", String(items.length))),
    element("ul", {}, ...items),
  );
}

function removalItems({ finished, putBack }: ShownArticle, setRemoval: SetRemoval): HTMLElement[] {
  const out = finished.removedParts.filter(({ id }) => id === null || !putBack.has(id));
  return out.map(({ id, reason, text, part }) =>
    element(
      "li",
      {},
      element("strong", { lang: uiLanguage() }, t(REASONS[reason])),
      element("span", { class: "removed-text" }, text),
      id !== null && part ? removalButton("put-back", id, () => setRemoval(id, false)) : null,
    ),
  );
}

function repairItems(
  { finished, unrepaired }: ShownArticle,
  setRepairs: (kept: boolean) => void,
): HTMLElement[] {
  const items = finished.article.repairs.map(({ kind, count }) =>
    repairItem(t(REPAIRS[kind], String(count)), kind === "pinyin" ? repairButton(true, setRepairs) : null),
  );
  return unrepaired ? [...items, repairItem(t("repairsUndone"), repairButton(false, setRepairs))] : items;
}

function repairItem(text: string, button: HTMLElement | null): HTMLElement {
  return element("li", { class: "repair", lang: uiLanguage() }, element("strong", {}, text), button);
}

/** Lets each piece of clutter that was put back be taken out again where it stands. */
export function takeOutButtons(body: HTMLElement, finished: FinishedArticle, setRemoval: SetRemoval): void {
  for (const { id } of finished.removedParts) {
    const part = id === null ? null : body.querySelector(`[${PUT_BACK}="${CSS.escape(id)}"]`);
    if (id !== null) part?.append(removalButton("take-out", id, () => setRemoval(id, true)));
  }
}

function removalButton(action: "put-back" | "take-out", id: string, press: () => void): HTMLElement {
  const label = t(action === "put-back" ? "putBack" : "takeOut");
  const button = element(
    "button",
    { type: "button", "data-action": action, "data-id": id, lang: uiLanguage() },
    label,
  );
  button.addEventListener("click", press);
  return button;
}

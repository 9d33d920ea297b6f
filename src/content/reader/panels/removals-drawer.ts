import type { FinishedArticle } from "../../../core/finish-article.ts";
import { t, uiLanguage } from "../../../platform/i18n.ts";
import { PUT_BACK } from "../../../platform/put-back.ts";
import { element } from "../../../ui/element.ts";
import { REASONS, REPAIRS } from "../../../ui/labels.ts";
import { repairButton } from "../../../ui/repair-button.ts";
import { ruleWords } from "../../../ui/rule-words.ts";
import type { ShownArticle } from "../shown-article.ts";

/** Id of the drawer, for the buttons that open it. */
export const REMOVALS_ID = "jingdu-removed";

/** What a reader can do about what was taken out. */
export interface RemovalActions {
  setRemoval(id: string, removed: boolean): void;
  /** Puts everything back, what was taken out by hand too. */
  putAllBack(): void;
  /** Puts back what a hand took out, by its number; without one, what it took out last. */
  undoTakeOut(number?: number): void;
  /** Leaves damage in the text as the page has it, or mends it again. */
  setRepairs(kept: boolean): void;
}

/** What was taken out and mended. */
export interface RemovalsDrawer {
  readonly panel: HTMLElement;
  render(shown: ShownArticle): void;
}

/** The drawer, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createRemovalsDrawer(actions: RemovalActions): RemovalsDrawer {
  const panel = element("aside", {
    class: "panel removed",
    id: REMOVALS_ID,
    popover: "auto",
    "aria-label": t("removed"),
    tabindex: -1,
  });
  return {
    panel,
    render(shown) {
      const items = itemsOf(shown, actions);
      const all = hasMoreToPutBack(shown)
        ? textButton("put-all-back", "putAllBack", actions.putAllBack)
        : null;
      panel.replaceChildren(
        element("header", {}, element("h2", {}, t("removedCount", String(items.length))), all),
        items.length > 0 ? element("ul", {}, ...items) : element("p", {}, t("removedEmpty")),
      );
    },
  };
}

/** At the article's end: how much was taken out, with a button that opens the drawer; `null` where nothing was. */
export function removalsLine(shown: ShownArticle): HTMLElement | null {
  const count = removalsOf(shown).length + shown.takenOut.length + shown.finished.article.repairs.length;
  if (count === 0) return null;
  const button = element(
    "button",
    { type: "button", popovertarget: REMOVALS_ID },
    t("removedCount", String(count)),
  );
  return element("p", { class: "removals-line", lang: uiLanguage() }, button);
}

function removalsOf({ finished, putBack }: ShownArticle): FinishedArticle["removedParts"] {
  return finished.removedParts.filter(({ id }) => id === null || !putBack.has(id));
}

function hasMoreToPutBack(shown: ShownArticle): boolean {
  return shown.takenOut.length > 0 || removalsOf(shown).some(({ id, part }) => id !== null && part);
}

function itemsOf(shown: ShownArticle, actions: RemovalActions): HTMLElement[] {
  const byHand = shown.takenOut.map(({ text }, number) =>
    item(
      t("reasonHand"),
      null,
      text,
      backButton(`hand-${number}`, () => actions.undoTakeOut(number)),
    ),
  );
  const byRule = removalsOf(shown).map(({ id, reason, rule, text, part }) => {
    const canGoBack = id !== null && part !== null;
    const button = canGoBack ? backButton(id, () => actions.setRemoval(id, false)) : null;
    return item(t(REASONS[reason]), t(ruleWords(rule)), text, button);
  });
  return [...byHand, ...byRule, ...repairItems(shown, actions.setRepairs)];
}

function item(
  kind: string,
  why: string | null,
  text: string | null,
  button: HTMLElement | null,
): HTMLElement {
  return element(
    "li",
    {},
    element("strong", {}, kind),
    why ? element("span", { class: "removed-why" }, why) : null,
    text ? element("span", { class: "removed-text" }, text) : null,
    button,
  );
}

function repairItems(
  { finished, unrepaired }: ShownArticle,
  setRepairs: (kept: boolean) => void,
): HTMLElement[] {
  const items = finished.article.repairs.map(({ kind, count }) =>
    item(
      t(REPAIRS[kind], String(count)),
      null,
      null,
      kind === "pinyin" ? repairButton(true, setRepairs) : null,
    ),
  );
  return unrepaired
    ? [...items, item(t("repairsUndone"), null, null, repairButton(false, setRepairs))]
    : items;
}

/** Lets each piece of clutter that was put back be taken out again where it stands. */
export function takeOutButtons(
  body: HTMLElement,
  finished: FinishedArticle,
  setRemoval: RemovalActions["setRemoval"],
): void {
  for (const { id } of finished.removedParts) {
    const part = id === null ? null : body.querySelector(`[${PUT_BACK}="${CSS.escape(id)}"]`);
    if (id !== null) part?.append(textButton("take-out", "takeOut", () => setRemoval(id, true), id));
  }
}

function backButton(id: string, press: () => void): HTMLElement {
  return textButton("put-back", "putBack", press, id);
}

function textButton(
  action: string,
  label: "putBack" | "takeOut" | "putAllBack",
  press: () => void,
  id: string | null = null,
): HTMLElement {
  const button = element(
    "button",
    { type: "button", "data-action": action, "data-id": id, lang: uiLanguage() },
    t(label),
  );
  button.addEventListener("click", press);
  return button;
}

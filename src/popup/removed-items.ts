import { t } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";
import { REASONS, REPAIRS } from "../ui/labels.ts";
import { repairButton } from "../ui/repair-button.ts";
import type { ArticleReading } from "./popup-state.ts";

type SetRemoval = (id: string, removed: boolean) => Promise<void>;
type SetRepairs = (kept: boolean) => void;

/** What was taken out and why, each with a way back where there is one; then what was mended. */
export function removedItems(
  { article, lang, state: { putBack, unrepaired } }: ArticleReading,
  setRemoval: SetRemoval,
  setRepairs: SetRepairs,
): HTMLElement[] {
  const removals = article.removed.map(({ id, reason, text }) =>
    element(
      "li",
      {},
      element("strong", {}, t(REASONS[reason])),
      element("span", { class: "removed-text", lang: lang || null }, text),
      id === null ? null : putBackButton(id, putBack.includes(id), setRemoval),
    ),
  );
  const repairs = article.repairs.map(({ kind, count }) =>
    repairItem(t(REPAIRS[kind], String(count)), kind === "pinyin" ? repairButton(true, setRepairs) : null),
  );
  const undone = unrepaired ? [repairItem(t("repairsUndone"), repairButton(false, setRepairs))] : [];
  return [...removals, ...repairs, ...undone];
}

function repairItem(text: string, button: HTMLElement | null): HTMLElement {
  return element("li", { class: "repair" }, element("span", {}, text), button);
}

function putBackButton(id: string, isBack: boolean, setRemoval: SetRemoval): HTMLElement {
  const button = element("button", { type: "button", class: "quiet", "data-item": true, "data-id": id });
  const label = (back: boolean): void => {
    button.textContent = t(back ? "takeOut" : "putBack");
    button.dataset.action = back ? "take-out" : "put-back";
  };
  label(isBack);
  const toggle = async (): Promise<void> => {
    const removed = button.dataset.action === "take-out";
    await setRemoval(id, removed);
    label(!removed);
  };
  button.addEventListener("click", () => void toggle());
  return button;
}

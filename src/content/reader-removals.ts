import type { FinishedArticle } from "../core/extract-article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";
import { REASONS, REPAIRS } from "../ui/labels.ts";
import { PUT_BACK } from "./put-back.ts";

type SetRemoval = (id: string, removed: boolean) => void;

/** What was taken out and mended, at the article's end; `null` where nothing was. */
export function renderRemovals(
  { article, removedParts }: FinishedArticle,
  putBack: ReadonlySet<string>,
  setRemoval: SetRemoval,
): HTMLElement | null {
  const out = removedParts.filter(({ id }) => id === null || !putBack.has(id));
  const count = out.length + article.repairs.length;
  if (count === 0) return null;
  const items = out.map(({ id, reason, text, part }) =>
    element(
      "li",
      {},
      element("strong", { lang: uiLanguage() }, t(REASONS[reason])),
      element("span", { class: "removed-text" }, text),
      id !== null && part ? removalButton("put-back", id, () => setRemoval(id, false)) : null,
    ),
  );
  const repairs = article.repairs.map(({ kind, count: times }) =>
    element("li", {}, element("strong", { lang: uiLanguage() }, t(REPAIRS[kind], String(times)))),
  );
  return element(
    "details",
    { class: "removed" },
    element("summary", { lang: uiLanguage() }, t("removedCount", String(count))),
    element("ul", {}, ...items, ...repairs),
  );
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

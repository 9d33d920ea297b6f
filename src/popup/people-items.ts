import type { Person, Quotation } from "../core/article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";

/** Quotations shown for a person: the popup is for a glance, and the reader has the rest. */
const MOST_QUOTATIONS = 2;

/** A person a line: name, fullest title, how often named, what they said; a click jumps to the first mention, or there. */
export function peopleItems(people: readonly Person[], reveal: (id: string) => void): HTMLElement[] {
  return people.map(({ name, titles, mentions, places, quotations }) => {
    const place = places[0];
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": place ?? null, disabled: place === undefined },
      element("span", { class: "person-name" }, name),
      titles[0] ? element("span", { class: "person-title" }, titles[0]) : null,
      element("span", { class: "mentions", lang: uiLanguage() }, t("mentions", String(mentions))),
    );
    if (place !== undefined) button.addEventListener("click", () => reveal(place));
    return element(
      "li",
      {},
      button,
      ...quotations.slice(0, MOST_QUOTATIONS).map((said) => quoted(said, reveal)),
    );
  });
}

function quoted({ id, text }: Quotation, reveal: (id: string) => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "quotation", "data-item": true, "data-place": id, title: text },
    element("span", {}, text),
  );
  button.addEventListener("click", () => reveal(id));
  return button;
}

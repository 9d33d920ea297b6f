import type { Person } from "../core/article.ts";
import { t, uiLanguage } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";

/** A person a line: name, fullest title, how often named; a click jumps to the first mention. */
export function peopleItems(people: readonly Person[], reveal: (id: string) => void): HTMLElement[] {
  return people.map(({ name, titles, mentions, places }) => {
    const place = places[0];
    const button = element(
      "button",
      { type: "button", "data-item": true, "data-place": place ?? null, disabled: place === undefined },
      element("span", { class: "person-name" }, name),
      titles[0] ? element("span", { class: "person-title" }, titles[0]) : null,
      element("span", { class: "mentions", lang: uiLanguage() }, t("mentions", String(mentions))),
    );
    if (place !== undefined) button.addEventListener("click", () => reveal(place));
    return element("li", {}, button);
  });
}

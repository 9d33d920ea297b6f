import { browser } from "../platform/browser.ts";
import { type MessageKey, t } from "../platform/i18n.ts";
import type { ListRow } from "../platform/setting-rows.ts";
import type { SiteList } from "../platform/settings-table.ts";
import { ASKS_FOR_SITES, forgetSite } from "../platform/site-lists.ts";
import { element } from "../ui/element.ts";
import { say } from "./say.ts";
import type { SettingsPart } from "./settings-part.ts";

/** A list of sites, each with a button that takes it off; where the browser keeps its leave, where that is taken back. */
export function siteList(name: SiteList, { label }: ListRow, note: MessageKey | null): SettingsPart {
  const id = `list-${name}`;
  const heading = element("h3", { id, tabindex: -1 }, t(label));
  const list = element("ul", { class: "sites", "aria-labelledby": id });
  const empty = element("p", { class: "note empty" }, t("sitesEmpty"));
  const leave = ASKS_FOR_SITES ? leaveNote() : null;
  let shown: readonly string[] = [];
  return {
    part: element(
      "div",
      { class: "site-list", "data-row": name },
      heading,
      note ? element("p", { class: "note" }, t(note)) : null,
      list,
      empty,
      leave,
    ),
    show({ [name]: sites }) {
      if (leave) leave.hidden = sites.length === 0;
      // Drawn anew, it would lose the focus.
      if (sites.join() === shown.join()) return;
      const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
      shown = sites;
      list.replaceChildren(...sites.map((origin) => siteItem(name, origin)));
      // The focus stays in the list: on what moved up, else on what is last, else on the list's heading.
      const next = list.children[Math.min(at, sites.length - 1)]?.querySelector("button") ?? heading;
      if (at >= 0) next.focus();
    },
  };
}

function siteItem(name: SiteList, origin: string): HTMLElement {
  const label = t("forgetSiteName", origin);
  const button = element("button", { type: "button", "aria-label": label }, t("forgetSite"));
  button.addEventListener("click", () => void forget(name, origin));
  return element("li", {}, element("span", {}, origin), button);
}

async function forget(name: SiteList, origin: string): Promise<void> {
  await forgetSite(name, origin);
  say("siteForgotten", origin);
}

/** Chrome's own page about the extension: no extension can give its leave for a site back by itself. */
function leaveNote(): HTMLElement {
  const button = element("button", { type: "button", class: "quiet" }, t("openDetails"));
  const url = `chrome://extensions/?id=${browser.runtime.id}`;
  button.addEventListener("click", () => void browser.tabs.create({ url }));
  return element("p", { class: "note" }, t("noteLeave"), " ", button);
}

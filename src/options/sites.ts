import { forgetSite } from "../platform/converted-sites.ts";
import { t } from "../platform/i18n.ts";
import { element } from "../ui/element.ts";

/** Lists the sites that are converted without being asked, each with a button that takes it off the list. */
export function showSites(sites: readonly string[]): void {
  document.querySelector("#sites")?.replaceChildren(...sites.map(siteItem));
}

function siteItem(origin: string): HTMLElement {
  const button = element(
    "button",
    { type: "button", "aria-label": t("forgetSiteName", origin) },
    t("forgetSite"),
  );
  const item = element("li", {}, element("span", {}, origin), button);
  button.addEventListener("click", () => void forget(origin, item));
  return item;
}

async function forget(origin: string, item: HTMLElement): Promise<void> {
  await forgetSite(origin);
  // The focus stays in the list: on what moved up, else on what is last, else on the list's heading.
  const neighbour = item.nextElementSibling ?? item.previousElementSibling;
  const next = neighbour?.querySelector("button") ?? document.querySelector<HTMLElement>("#sites-heading");
  next?.focus();
  item.remove();
  const notice = document.querySelector("#sites-notice");
  if (notice) notice.textContent = t("siteForgotten", origin);
}

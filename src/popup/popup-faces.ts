import { t } from "../platform/i18n.ts";
import { pagePart } from "../ui/page-part.ts";
import { type PopupActions, showArticle, showTitle } from "./article-face.ts";
import type { Offer, PopupState } from "./popup-state.ts";

/** Shows the face of a state, and what can be done from it. */
export function showState(shown: PopupState, actions: PopupActions): void {
  document.body.dataset.state = shown.kind;
  for (const part of ["actions", "variants"]) pagePart(part).inert = shown.kind !== "article";
  if (shown.kind === "article-found") showTitle(shown.title, shown.lang);
  if (shown.kind === "article") showArticle(shown.reading, actions);
  if (shown.kind === "failed") pagePart("failed-detail").textContent = shown.detail;
  if (shown.kind === "forbidden") pagePart("forbidden-why").textContent = t(shown.why);
  if (shown.kind === "not-article") {
    pagePart("not-article-why").textContent = t(shown.why);
    showOffers(shown.offers);
  }
}

/** The likeliest stands first, and looks so, unless the reader has selected what they want to read. */
function showOffers(offers: readonly Offer[]): void {
  const [likeliest] = offers;
  for (const button of document.querySelectorAll<HTMLElement>(".offers button")) {
    button.hidden = !offers.some((offer) => offer === button.id);
    button.classList.toggle("primary", button.id === likeliest && pagePart("read-selection").hidden === true);
  }
}

import type { Offer } from "./popup-state.ts";

/** Shows what can be done where there is no article: the likeliest stands first, and looks so. */
export function showOffers(offers: readonly Offer[]): void {
  const [likeliest] = offers;
  for (const button of document.querySelectorAll<HTMLElement>(".offers button")) {
    button.hidden = !offers.some((offer) => offer === button.id);
    button.classList.toggle("primary", button.id === likeliest);
  }
}

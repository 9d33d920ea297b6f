import { askBackground } from "../platform/messaging.ts";
import { inject } from "../platform/tab-page.ts";
import { pagePart } from "../ui/page-part.ts";
import { giveWay } from "./give-way.ts";
import type { Offer, PopupState } from "./popup-state.ts";

/** What reading by hand needs of the popup. */
interface ByHand {
  /** The tab that was read; `null` before. */
  tabId(): number | null;
  attempt(task: () => Promise<void>): Promise<void>;
  show(state: PopupState): void;
}

/** Lets the reader read what is selected, or point at the article on the page. Once. */
export function startByHand({ tabId, attempt, show }: ByHand): void {
  const readSelection = async (): Promise<void> => {
    const id = tabId();
    if (id !== null && (await askBackground("openSelection", { tabId: id }))) await giveWay();
    else show({ kind: "not-article", why: "selectionEmpty", offers: ["pick-article"] });
  };
  const pick = async (): Promise<void> => {
    const id = tabId();
    if (id !== null) await inject(id, "pick.js");
    await giveWay();
  };
  pagePart("read-selection").addEventListener("click", () => void attempt(readSelection));
  for (const name of ["pick-article", "pick-another"])
    pagePart(name).addEventListener("click", () => void attempt(pick));
}

/** What to do where there is no article: the likeliest stands first, and looks so. */
export function showOffers(offers: readonly Offer[]): void {
  const [likeliest] = offers;
  for (const button of document.querySelectorAll<HTMLElement>(".offers button")) {
    button.hidden = !offers.some((offer) => offer === button.id);
    button.classList.toggle("primary", button.id === likeliest);
  }
}

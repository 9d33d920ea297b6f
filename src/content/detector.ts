import { detectPage } from "../core/detect/detect-page.ts";
import { notifyPageDetected } from "../platform/notify.ts";
import { whenSettled } from "./when-settled.ts";

/** A page that is still empty is looked at again when it settles, this often: it may show a spinner first. */
const LOOKS = 3;

/** Absent before Chrome 102 and Firefox 147; TypeScript's DOM library has no name for it yet. */
const { navigation } = globalThis as { navigation?: EventTarget };

let address = addressOf(location);
let waiting = new AbortController();

look(LOOKS);
if (navigation) navigation.addEventListener("currententrychange", lookAgain);
else addEventListener("popstate", lookAgain);

/** After a move inside the page, when its new content has come. */
function lookAgain(): void {
  if (addressOf(location) === address) return;
  address = addressOf(location);
  waiting.abort();
  waiting = new AbortController();
  whenSettled(document, waiting.signal, () => look(LOOKS));
}

function look(looksLeft: number): void {
  const verdict = detectPage(document);
  void notifyPageDetected(verdict);
  if (verdict.kind !== "nothing-yet" || looksLeft <= 1) return;
  whenSettled(document, waiting.signal, () => look(looksLeft - 1));
}

/** Without the fragment: a jump inside the page is no new page. */
function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

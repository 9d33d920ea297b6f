import { detectPage } from "../core/detect/detect-page.ts";
import { notifyPageDetected } from "../platform/notify.ts";
import { pageAddress } from "./page-address.ts";
import { whenSettled } from "./when-settled.ts";

/** A page that is still empty is looked at again when it settles, this often: it may show a spinner first. */
const LOOKS = 3;

/** A page that is never idle is looked at this long after it has loaded, ms. */
const LATEST_MS = 2000;

/** Absent before Chrome 102 and Firefox 147; TypeScript's DOM library has no name for it yet. */
const { navigation } = globalThis as { navigation?: EventTarget };

let address = pageAddress();
let stopWaiting: (() => void) | undefined;

look();
if (navigation) navigation.addEventListener("currententrychange", lookAgain);
else addEventListener("popstate", lookAgain);

/** After a move inside the page, when its new content has come. */
function lookAgain(): void {
  if (pageAddress() === address) return;
  address = pageAddress();
  stopWaiting?.();
  stopWaiting = whenSettled(document, look);
}

/** Looks when the page has nothing else to do, or at last after {@link LATEST_MS}. A click does not wait for it. */
function look(looksLeft = LOOKS): void {
  requestIdleCallback(
    () => {
      const verdict = detectPage(document);
      void notifyPageDetected(verdict);
      if (verdict.kind === "nothing-yet" && looksLeft > 1)
        stopWaiting = whenSettled(document, () => look(looksLeft - 1));
    },
    { timeout: LATEST_MS },
  );
}

import { shadowRootIn } from "../../platform/shadow-root.ts";
import { findIn } from "../snapshot/find-in.ts";

/** What of the page may stand over all else; which of them was last, no browser tells. */
const TOP_LAYER = ":modal, :popover-open, :fullscreen";

/** What the page shows beside the open dialog in the layer over all else. */
export interface TopLayer {
  readonly hasOthers: () => boolean;
  /** Whether something of it stands over the dialog, in the window's middle. */
  readonly covers: () => boolean;
  /** The dialog has come to the top: what was opened before is below it. */
  readonly forget: () => void;
}

/** Watches what the page puts over a dialog in `host`, from before it is opened until `signal` is aborted. */
export function watchTopLayer(host: Element, signal: AbortSignal): TopLayer {
  // Beside a modal dialog they are inert: no point of the window tells of them.
  const popovers = (): Element[] => findEverywhere(":popover-open", host);
  let below = new Set(popovers());
  // Of one in a shadow tree the window is not told.
  const raise = ({ target }: Event): void => {
    if (target instanceof Element) below.delete(target);
  };
  window.addEventListener("beforetoggle", raise, { capture: true, signal });
  return {
    hasOthers: () => findEverywhere(TOP_LAYER, host).length > 0,
    covers: () => isUnder(host) || popovers().some((popover) => !below.has(popover) && coversMiddle(popover)),
    forget: () => {
      below = new Set(popovers());
    },
  };
}

/** What a selector finds in the page and in the shadow trees of its elements, but for that of `host`. */
function findEverywhere(selector: string, host: Element): Element[] {
  const inTrees = (elements: readonly Element[]): Element[] =>
    elements.flatMap((element) => {
      const root = element === host ? null : shadowRootIn(element);
      return root ? [...root.querySelectorAll(selector), ...inTrees([...root.querySelectorAll("*")])] : [];
    });
  return [...findIn(document, selector), ...inTrees(findIn(document, "*"))];
}

/** Seen from outside, the host is what stands wherever the dialog does. */
function isUnder(host: Element): boolean {
  const top = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2);
  return top !== null && top !== host;
}

function coversMiddle(popover: Element): boolean {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(popover);
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  return left < x && x < right && top < y && y < bottom;
}

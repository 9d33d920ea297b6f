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
  const popovers = new Set<Element>();
  const keep = ({ target, newState }: ToggleEvent): void => {
    if (newState === "open" && target instanceof Element) popovers.add(target);
  };
  window.addEventListener("beforetoggle", (event) => keep(event as ToggleEvent), { capture: true, signal });
  return {
    hasOthers: () => findIn(document, TOP_LAYER).length > 0,
    covers: () => isUnder(host) || [...popovers].some(coversMiddle),
    forget: () => popovers.clear(),
  };
}

/** Seen from outside, the host is what stands wherever the dialog does. */
function isUnder(host: Element): boolean {
  const top = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2);
  return top !== null && top !== host;
}

function coversMiddle(popover: Element): boolean {
  if (!Element.prototype.matches.call(popover, ":popover-open")) return false;
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(popover);
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  return left < x && x < right && top < y && y < bottom;
}

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
  let below = new Set<Element>();
  const raise = ({ target }: Event): void => {
    if (target instanceof Element) below.delete(target);
  };
  const forget = (): void => {
    below = new Set(findIn(document, ":popover-open"));
    window.addEventListener("beforetoggle", raise, { capture: true, signal });
    for (const root of shadowRootsIn(findIn(document, "*"), host)) {
      for (const popover of root.querySelectorAll(":popover-open")) below.add(popover);
      // The window is not told of it.
      root.addEventListener("beforetoggle", raise, { capture: true, signal });
    }
  };
  forget();
  const find = (selector: string): Element[] => [
    ...findIn(document, selector),
    ...shadowRootsIn(findIn(document, "*"), host).flatMap((root) => [...root.querySelectorAll(selector)]),
  ];
  const isOver = (popover: Element): boolean => !below.has(popover) && coversMiddle(popover);
  return {
    hasOthers: () => find(TOP_LAYER).length > 0,
    covers: () => isUnder(host) || find(":popover-open").some(isOver),
    forget,
  };
}

/** Of the page's elements and those within; but for that of `host`. */
function shadowRootsIn(elements: readonly Element[], host: Element): ShadowRoot[] {
  return elements.flatMap((element) => {
    const root = element === host ? null : shadowRootIn(element);
    return root ? [root, ...shadowRootsIn([...root.querySelectorAll("*")], host)] : [];
  });
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

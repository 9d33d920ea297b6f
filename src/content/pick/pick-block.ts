import { guardKeys } from "../reader/guard/guard-keys.ts";
import { openPickFrame } from "./frame.ts";
import { type BlocksAround, blocksAround, letterCounter } from "./pickable-blocks.ts";

/** What a press on the page does by itself or tells the page; a finger's touch may still scroll. */
const PRESSES = "pointerdown pointerup mousedown mouseup dblclick auxclick touchstart touchend".split(" ");

/**
 * Lets a reader pick a block of the page: it is framed under the pointer, and a click or Enter picks it. Arrows up and
 * down take a wider or narrower one, Escape leaves. The page hears of none of it.
 *
 * @returns leaves the page as it was
 */
export function pickBlock(hint: string, picked: (block: Element) => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  const { block, point, step } = followPointer(openPickFrame(hint, signal).show);
  const pick = (): void => {
    const found = block();
    if (!found) return;
    life.abort();
    picked(found);
  };
  const does: Readonly<Record<string, () => void>> = {
    ArrowUp: () => step(1),
    ArrowDown: () => step(-1),
    Enter: pick,
    Escape: () => life.abort(),
  };
  guardKeys(window, signal, (key) => {
    const act = does[key.key];
    if (!act) return;
    key.preventDefault();
    act();
  });
  listen(point, block, pick, signal);
  point(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
  return () => life.abort();
}

/** The block that is meant: the one under the pointer, or one that was taken wider or narrower by hand. */
function followPointer(show: (block: Element) => void) {
  const letters = letterCounter();
  let around: BlocksAround = { blocks: [], meant: 0 };
  let at = 0;
  const block = (): Element | undefined => around.blocks[at];
  const take = (index: number): void => {
    at = index;
    const framed = block();
    if (framed) show(framed);
  };
  const point = (place: Element | null): void => {
    // A block that was widened by hand stays, as long as the pointer is in it.
    if (!place || (at > around.meant && block()?.contains(place))) return;
    around = blocksAround(place, letters);
    take(around.meant);
  };
  const step = (by: 1 | -1): void => take(Math.min(around.blocks.length - 1, Math.max(0, at + by)));
  return { block, point, step };
}

function listen(
  point: (place: Element | null) => void,
  block: () => Element | undefined,
  pick: () => void,
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    event.stopImmediatePropagation();
    if (!event.type.startsWith("touch")) event.preventDefault();
  };
  for (const press of PRESSES)
    window.addEventListener(press, keep, { capture: true, passive: false, signal });
  window.addEventListener(
    "pointermove",
    ({ clientX, clientY, pointerType }) => {
      if (pointerType !== "touch") point(document.elementFromPoint(clientX, clientY));
    },
    { capture: true, signal },
  );
  const click = (event: MouseEvent): void => {
    keep(event);
    // A page can send clicks that nobody made.
    if (!event.isTrusted) return;
    const isTouch = (event as Partial<PointerEvent>).pointerType === "touch";
    const place = document.elementFromPoint(event.clientX, event.clientY);
    // A finger has no way to hover: its first touch frames, the second picks.
    if (isTouch && !(place && block()?.contains(place))) point(place);
    else pick();
  };
  window.addEventListener("click", click, { capture: true, signal });
}

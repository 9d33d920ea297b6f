/**
 * Keeps where the page is scrolled to, as far as it moves until `signal` is aborted. A page that did not move is left
 * alone: to scroll it, a browser lays it out anew at once, which takes a large page longer than Firefox lets a script run.
 *
 * @returns gives the page its place back
 */
export function keepScroll(signal: AbortSignal): () => void {
  const { scrollX, scrollY } = window;
  let isMoved = false;
  const note = ({ target }: Event): void => {
    isMoved ||= target === document;
  };
  window.addEventListener("scroll", note, { capture: true, passive: true, signal });
  return () => {
    if (isMoved) window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
  };
}

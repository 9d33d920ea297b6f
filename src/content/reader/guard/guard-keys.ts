/**
 * Keeps keys from the page's listeners until `signal` is aborted: ours is at the window, before those further in. What
 * a key does by itself (Escape, Tab, Enter on a button) needs no listener and still happens. A key that closed the
 * reader is let go after it: that belongs to the reader too.
 *
 * @param pressed  is told of each key that a hand presses, before anything else
 */
export function guardKeys(
  scope: EventTarget,
  signal: AbortSignal,
  pressed: (key: KeyboardEvent) => void = () => {},
): void {
  const held = new Set<string>();
  const press = (event: Event): void => {
    held.add(codeOf(event));
    event.stopImmediatePropagation();
    // A page can send events that nobody pressed.
    if (event.isTrusted && event.type === "keydown") pressed(event as KeyboardEvent);
  };
  const release = (event: Event): void => {
    if (!signal.aborted || held.has(codeOf(event))) event.stopImmediatePropagation();
    held.delete(codeOf(event));
    stopWhenReleased();
  };
  const stopWhenReleased = (): void => {
    if (signal.aborted && held.size === 0) scope.removeEventListener("keyup", release, { capture: true });
  };
  scope.addEventListener("keydown", press, { capture: true, signal });
  scope.addEventListener("keypress", press, { capture: true, signal });
  scope.addEventListener("keyup", release, { capture: true });
  signal.addEventListener("abort", stopWhenReleased, { once: true });
}

/** Browsers send key events without a code when they fill in forms. */
function codeOf(event: Event): string {
  return event instanceof KeyboardEvent ? event.code : "";
}

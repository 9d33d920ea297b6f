const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Where a key leads in a list of so many items; `null` for a key that moves nothing. */
export function stepTo(key: string, at: number, count: number): number | null {
  const step = STEPS[key];
  return step && count > 0 ? step(at, count - 1) : null;
}

/**
 * Lets the arrow keys, Home and End move through the items of a list, `[data-item]` in it that can be used; Tab enters the
 * list at the item last used and leaves it at once. Call {@link refreshItems} when the items have changed.
 */
export function enableArrowKeys(list: HTMLElement): void {
  list.addEventListener("keydown", (event) => {
    const items = itemsOf(list);
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = items[stepTo(event.key, at, items.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  list.addEventListener("focusin", ({ target }) => {
    const items = itemsOf(list);
    if (items.includes(target as HTMLElement)) makeEntry(items, target as HTMLElement);
  });
}

/** Makes the first item the one that Tab enters at. */
export function refreshItems(list: HTMLElement): void {
  const items = itemsOf(list);
  makeEntry(items, items[0] ?? null);
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-item]:not(:disabled)")];
}

function makeEntry(items: readonly HTMLElement[], entry: HTMLElement | null): void {
  for (const item of items) item.tabIndex = item === entry ? 0 : -1;
}

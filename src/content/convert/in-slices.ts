/** Longest work at one time, ms: with what the browser adds, a page stays under 50 ms, where a reader feels no wait. */
const SLICE_MS = 12;

/**
 * Does a piece of work for every item, and lets the page go on in between. What fits the first slice is done at once. Ends
 * early where `signal` is aborted.
 *
 * @param around called with the work of each slice, to do something before and behind it
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  {
    signal = null,
    around = (slice) => slice(),
  }: { readonly signal?: AbortSignal | null; readonly around?: (slice: () => void) => void } = {},
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let isDone = false;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do {
      const { value, done } = iterator.next();
      isDone = done === true;
      if (!isDone) work(value);
    } while (!isDone && performance.now() < end);
  };
  while (!isDone && !signal?.aborted) {
    around(slice);
    if (!isDone) await nextTask();
  }
}

/** Resolves in a task of its own, and in a hidden tab too, where timers wait a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A page is at rest when nothing was added or taken away for this long, ms: longer than a frame, shorter than a wait. */
const QUIET_MS = 400;

/** Pages with a clock or a feed never rest: after this long they are looked at as they are, ms. */
const LIMIT_MS = 8000;

/**
 * Calls back once, when the document has stopped changing.
 *
 * @returns calls it off
 */
export function whenSettled(document: Document, settled: () => void): () => void {
  const finish = (): void => {
    stop();
    settled();
  };
  const restart = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, QUIET_MS);
  };
  const stop = (): void => {
    clearTimeout(quiet);
    clearTimeout(limit);
    observer.disconnect();
  };
  const observer = new MutationObserver(restart);
  const limit = setTimeout(finish, LIMIT_MS);
  let quiet = setTimeout(finish, QUIET_MS);
  observer.observe(document, { childList: true, subtree: true });
  return stop;
}

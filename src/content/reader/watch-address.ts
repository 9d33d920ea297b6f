import { pageAddress } from "../page-address.ts";

/**
 * Calls back once, when the page moves to another address without loading (its own scripts do, or the back button).
 * A jump inside the page is no move.
 *
 * @returns stops watching
 */
export function watchAddress(moved: () => void): () => void {
  const life = new AbortController();
  const start = pageAddress();
  // Absent before Firefox 147; TypeScript's DOM library has no name for it yet.
  const { navigation } = globalThis as { navigation?: EventTarget };
  const check = (): void => {
    if (pageAddress() === start) return;
    life.abort();
    moved();
  };
  navigation?.addEventListener("currententrychange", check, { signal: life.signal });
  window.addEventListener("popstate", check, { signal: life.signal });
  return () => life.abort();
}

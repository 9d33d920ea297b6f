import { HOST_MARK } from "../platform/reader-host.ts";

/** The parts of the API that reach into the open tabs. */
export interface OpenTabsApi {
  readonly runtime: { readonly onInstalled: { addListener(listener: () => void): void } };
  readonly tabs: { query(all: object): Promise<readonly { readonly id?: number | undefined }[]> };
  readonly scripting: {
    executeScript(wish: {
      target: { tabId: number };
      func: (mark: string) => void;
      args: [string];
    }): Promise<unknown>;
  };
}

/**
 * Takes the readers away that were open when the extension was updated: Firefox ends their scripts, and with them what
 * answers the close button. A page that is closed to extensions has none. Call it at start-up.
 */
export function removeLeftReaders({ runtime, tabs, scripting }: OpenTabsApi): void {
  const removeAll = async (): Promise<void> => {
    const all = await tabs.query({});
    await Promise.allSettled(
      all.map(({ id: tabId = -1 }) =>
        scripting.executeScript({ target: { tabId }, func: removeHosts, args: [HOST_MARK] }),
      ),
    );
  };
  runtime.onInstalled.addListener(() => void removeAll());
}

/** Runs in the page, alone. Without its mark a host is not taken for one that the page removed. */
function removeHosts(mark: string): void {
  for (const host of document.querySelectorAll(`:root > [${mark}]`)) {
    host.removeAttribute(mark);
    host.remove();
  }
}

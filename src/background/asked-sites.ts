import { type ConverterTab, convertIfRemembered } from "./convert-tab.ts";

/** The parts of the API that tell of a browser's leave, and which tab is looked at. */
export interface AskedSitesApi {
  readonly permissions: {
    readonly onAdded: { addListener(listener: (added: AddedPermissions) => void): void };
  };
  readonly tabs: {
    query(which: { active: true; lastFocusedWindow: true }): Promise<readonly ShownTab[]>;
  };
}

/** Chrome and Firefox name what was added, and Firefox what data may be collected too. Only that it names a site matters. */
interface AddedPermissions {
  readonly origins?: readonly string[] | undefined;
}

interface ShownTab {
  readonly id?: number | undefined;
  /** Absent where the browser gave no leave to see it. */
  readonly url?: string | undefined;
}

/**
 * Finishes what the popup began: it stores the wish for a site, then asks the browser's leave, and Chrome's prompt may
 * close it before the answer. Once the leave is there, the page that is looked at is converted, if its site is
 * one of those wished for. Call it at start-up: the answer may wake the background.
 *
 * @param sites gives the origins that are wished for, as stored by then
 */
export function finishAskedSites(
  { permissions, tabs }: AskedSitesApi,
  converter: ConverterTab,
  sites: () => Promise<readonly string[]>,
): void {
  permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void convertShownTab({ tabs, converter, sites });
  });
}

async function convertShownTab(job: {
  readonly tabs: AskedSitesApi["tabs"];
  readonly converter: ConverterTab;
  readonly sites: () => Promise<readonly string[]>;
}): Promise<void> {
  const [tab] = await job.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url) return;
  await convertIfRemembered(job.converter, tab.id, tab.url, await job.sites());
}

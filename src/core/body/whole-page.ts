import type { LookOf } from "../look.ts";
import { composeBody } from "./compose.ts";
import type { PrunedPage } from "./prune.ts";
import type { RemovalLog } from "./removal-log.ts";

/** All that a page shows, as a body: for a page that is no article and that a reader wants to read all the same. */
export function wholePage(
  { page, survey, clutter }: PrunedPage,
  removals: RemovalLog,
  lookOf?: LookOf,
): Element {
  return composeBody(page.body ?? page.documentElement, {
    baseUrl: page.baseURI,
    removals,
    lookOf,
    isLink: survey.isLink,
    reasonToLeaveOut: (element) => (clutter.get(element) === "hidden" ? "hidden" : null),
  });
}

import { createInertDocument } from "../../page/dom.ts";
import type { LookOf } from "../../page/look.ts";
import { sumLines } from "../../page/survey.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import type { RemovalLog } from "../removal-log.ts";
import { pagePlan } from "./page-plan.ts";
import { rebuildBody } from "./rebuild-body.ts";
import type { RebuiltBody } from "./rebuilding.ts";

/** A dialog that covers the page hides it from screen readers: what holds more than this share of the letters is the page. */
const HIDDEN_PAGE_SHARE = 0.5;

/** All that a page shows, as a body: for a page that is no article and that a reader wants to read all the same. */
export function wholePage(
  pruned: PrunedPage,
  removals: RemovalLog,
  options: { readonly url: string; readonly lookOf?: LookOf },
): RebuiltBody {
  const { page, survey, clutter } = pruned;
  const sums = sumLines(survey.lines, () => true);
  const most = sums.letters({ first: 0, end: survey.lines.length }) * HIDDEN_PAGE_SHARE;
  const root = page.body ?? page.documentElement;
  return rebuildBody(root, createInertDocument(page), {
    ...pagePlan(root, options.url),
    removals,
    lookOf: options.lookOf,
    isLink: survey.isLink,
    reasonToLeaveOut(element) {
      const judgement = clutter.get(element);
      const range = judgement?.reason === "hidden" ? survey.rangeOf(element) : null;
      return judgement && range && sums.letters(range) <= most ? judgement : null;
    },
  });
}

import { createInertDocument } from "../../page/dom.ts";
import type { LookOf } from "../../page/look.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import type { RemovalLog } from "../removal-log.ts";
import { pagePlan } from "./page-plan.ts";
import { rebuildBody } from "./rebuild-body.ts";
import type { RebuiltBody } from "./rebuilding.ts";

/** A dialog that covers the page hides it from screen readers: what holds more than this share of the letters is the page. */
const HIDDEN_SHARE = 0.5;

/**
 * All that a page shows, as a body: for a page that is no article and that a reader wants to read all the same. Of a part
 * that the reader chose, what is clutter by every rule stays out, since there is a way to put it back.
 */
export function wholePage(
  pruned: PrunedPage,
  removals: RemovalLog,
  options: { readonly url: string; readonly lookOf?: LookOf; readonly chosen?: Element | null },
): RebuiltBody {
  const { page, survey, clutter } = pruned;
  const root = options.chosen ?? page.body ?? page.documentElement;
  const most =
    survey.sums.letters(survey.rangeOf(root) ?? { first: 0, end: survey.lines.length }) * HIDDEN_SHARE;
  return rebuildBody(root, createInertDocument(page), {
    ...pagePlan(root, options.url),
    removals,
    lookOf: options.lookOf,
    isLink: survey.isLink,
    reasonToLeaveOut(element) {
      const judgement = clutter.get(element);
      const isLeftOut = options.chosen || judgement?.reason === "hidden";
      const range = isLeftOut ? survey.rangeOf(element) : null;
      return judgement && range && survey.sums.letters(range) <= most ? judgement : null;
    },
  });
}

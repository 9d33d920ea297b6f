import { finishBody } from "../../../../../src/core/body/rebuild/finish-body.ts";
import { pagePlan } from "../../../../../src/core/body/rebuild/page-plan.ts";
import { rebuildBody } from "../../../../../src/core/body/rebuild/rebuild-body.ts";
import { startRemovalLog } from "../../../../../src/core/body/removal-log.ts";
import { createInertDocument } from "../../../../../src/core/page/dom.ts";

/** All that is shown of a tree of a page, written anew and made regular. */
export function safeCopy(root: Element, url: string): HTMLElement {
  const rebuilt = rebuildBody(root, createInertDocument(root.ownerDocument), pagePlan(root, url));
  return finishBody(rebuilt, startRemovalLog(), url).body;
}

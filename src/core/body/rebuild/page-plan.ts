import type { Judgement } from "../removal-log.ts";
import type { RebuildPlan } from "./rebuilding.ts";

const HIDDEN: Judgement = { reason: "hidden", rule: "hidden" };

/** The plan that takes all of a tree of the page that is shown, and judges nothing. */
export function pagePlan(node: Node, url: string): RebuildPlan {
  return {
    url,
    base: baseOf(node.ownerDocument, url),
    removals: null,
    isLink: () => true,
    heroes: [],
    isPictureGroup: () => false,
    reasonToLeaveOut: (element) => (isHidden(element) ? HIDDEN : null),
  };
}

/** The address that a page's links and images are resolved against. */
export function baseOf(page: Document | null, url: string): string {
  const stated = page?.querySelector("base[href]")?.getAttribute("href") ?? "";
  return URL.canParse(stated, url) ? new URL(stated, url).href : url;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found";
}

import { BLOCK_TAGS } from "../../page/blocks.ts";
import { isElement, tagOf } from "../../page/dom.ts";
import { walk } from "../../page/walk.ts";
import { marksIn, REMOVAL_MARK, type RemovalLog, type RemovedPart } from "../removal-log.ts";
import { joinTexts } from "./join-texts.ts";
import { pagePlan } from "./page-plan.ts";
import { rebuildBody } from "./rebuild-body.ts";
import type { RebuiltBody } from "./rebuilding.ts";
import { makeRegular } from "./regular-markup.ts";

/** Stand for themselves without a text. */
const SEEN_TAGS = new Set("img hr br math".split(" "));

/** Empty, they keep others in their rows and columns. */
const KEEPS_PLACE = /^t[dhr]$/;

/**
 * Ends the work on a body that was written anew and trimmed: looks are marked, what trimming left empty goes, and the
 * tree becomes one that an HTML parser makes, so that its source read again gives the same tree. What was removed comes
 * with it, as safe as the body. `url` is the page's.
 */
export function finishBody(
  rebuilt: RebuiltBody,
  removals: RemovalLog,
  url: string,
): { body: HTMLElement; removedParts: readonly RemovedPart[] } {
  const { body } = rebuilt;
  const document = body.ownerDocument;
  finish(rebuilt);
  const placed = marksIn(body);
  const isOurs = (node: Node): boolean => node.ownerDocument === document;
  // Clutter that stood in other clutter: it is told of, and goes back with nothing of its own.
  const nested = new Set(
    removals.entries.flatMap(({ node }) => (isElement(node) && isOurs(node) ? [...marksIn(node)] : [])),
  );
  const removedParts = removals.entries
    .filter(({ id }) => placed.has(id) || nested.has(id))
    .map(({ id, reason, rule, text, node }) => {
      if (!placed.has(id)) return { id: null, reason, rule, text, part: null };
      const part = isOurs(node) ? partOf(node, document) : rebuildPart(node, document, url);
      return { id, reason, rule, text, part };
    });
  return { body, removedParts };
}

/** A part of the body itself, which is safe already. */
function partOf(node: Node, document: Document): HTMLElement {
  const part = document.createElement("div");
  part.append(node);
  tidy(part);
  return part;
}

/** A part of the page that was left out of the body. */
function rebuildPart(node: Node, document: Document, url: string): HTMLElement {
  const rebuilt = rebuildBody(node, document, pagePlan(node, url));
  finish(rebuilt);
  return rebuilt.body;
}

function finish({ body, looks, bold }: RebuiltBody): void {
  looks.mark(body);
  bold.finish();
  tidy(body);
}

function tidy(body: HTMLElement): void {
  dropDeadLinks(body);
  dropEmpty(body);
  joinTexts(body);
  makeRegular(body);
}

/** Links without an address that is safe, and to places that the body has no more. */
function dropDeadLinks(body: Element): void {
  const places = new Set([...body.querySelectorAll("[id]")].map(({ id }) => `#${id}`));
  for (const link of body.querySelectorAll("a:not([href]), a[href^='#']")) {
    if (places.has(link.getAttribute("href") ?? "")) continue;
    if (link.id) {
      const place = body.ownerDocument.createElement("span");
      place.id = link.id;
      link.before(place);
    }
    link.replaceWith(...link.childNodes);
  }
}

/** Elements with nothing in them that a reader sees. A space between two words stays without the element around it. */
function dropEmpty(body: Element): void {
  const empty: Element[] = [];
  const filled = [false];
  const fill = (): void => void filled.splice(-1, 1, true);
  walk(body, {
    enter(element, tag) {
      if (SEEN_TAGS.has(tag) || element.hasAttribute(REMOVAL_MARK)) {
        if (tag !== "br") fill();
        return false;
      }
      filled.push(element.id !== "");
      return true;
    },
    leave(element, tag) {
      if (filled.pop()) fill();
      else if (!KEEPS_PLACE.test(tag)) empty.push(element);
    },
    text(text) {
      if (text.trim()) fill();
    },
  });
  for (const element of empty) {
    if (element === body) continue;
    if (BLOCK_TAGS.has(tagOf(element))) element.remove();
    else element.replaceWith(...element.childNodes);
  }
}

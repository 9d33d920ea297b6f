import { BLOCK_TAGS } from "../../core/page/blocks.ts";
import { isElement, isText, tagOf } from "../../core/page/dom.ts";
import { isInUntouched } from "../../core/script/text-runs.ts";
import { isDocument } from "./page-strings.ts";

/** What the page adds is converted together, this long after the first of it came, ms: a glance, not a wait. */
const BATCH_MS = 150;

/** What a page has changed since it was looked at last, as far as it is still there. */
export interface PageChanges {
  /** Whose lines are new, or may say something else. */
  readonly roots: readonly (ParentNode & Node)[];
  /** With an attribute that says something else. */
  readonly elements: readonly Element[];
}

/** Gathers what a page changes, and hands it over together; not once `signal` is aborted. */
export function gatherChanges(handOver: (changes: PageChanges) => void, signal: AbortSignal) {
  let changed = new Set<ParentNode & Node>();
  let attributes = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  const flush = (): void => {
    timer = undefined;
    const roots = [...changed].filter((root) => root.isConnected);
    const elements = [...attributes].filter((element) => element.isConnected);
    [changed, attributes] = [new Set(), new Set()];
    handOver({ roots, elements });
  };
  const awaitMore = (): void => {
    if (!signal.aborted) timer ??= setTimeout(flush, BATCH_MS);
  };
  const add = (root: ParentNode & Node): void => {
    changed.add(root);
    awaitMore();
  };
  const collect = ({ type, target, addedNodes }: MutationRecord): void => {
    if (type === "attributes") {
      attributes.add(target as Element);
      awaitMore();
      return;
    }
    for (const node of type === "childList" ? addedNodes : [target]) {
      const line = lineHolding(node);
      if (line && !isLeftAlone(line)) add(line);
    }
  };
  return { add, collect: (records: readonly MutationRecord[]): void => records.forEach(collect) };
}

function isLeftAlone(line: ParentNode & Node): boolean {
  const top = line.ownerDocument?.documentElement;
  return isElement(line) && top !== undefined && isInUntouched(line, top);
}

/** The block whose lines a new node belongs to: the node itself where it is one, a shadow root where there is no block. */
function lineHolding(node: Node): (ParentNode & Node) | null {
  if (isElement(node) && (BLOCK_TAGS.has(tagOf(node)) || !node.parentElement)) return node;
  if (!isElement(node) && !isText(node)) return null;
  let at = node.parentNode;
  while (isElement(at) && !BLOCK_TAGS.has(tagOf(at)) && at.parentNode && !isDocument(at.parentNode))
    at = at.parentNode;
  return at as (ParentNode & Node) | null;
}

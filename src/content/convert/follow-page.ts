import { BLOCK_TAGS } from "../../core/page/blocks.ts";
import { isElement, isText, tagOf } from "../../core/page/dom.ts";
import { isInUntouched } from "../../core/script/text-runs.ts";
import type { ConvertLines } from "./convert-page.ts";
import type { SelectionKeeper } from "./keep-selection.ts";
import {
  attributesOf,
  frameDocument,
  type Line,
  linesOf,
  READ_ATTRIBUTE_NAMES,
  type TreeRoot,
  treesIn,
} from "./page-strings.ts";
import type { LanguageTold } from "./tell-language.ts";
import type { Slot } from "./text-memory.ts";

/** What the page adds is converted together, this long after the first of it came, ms: a glance, not a wait. */
const BATCH_MS = 150;

/** A page that is watched for what it adds or writes anew. */
export interface PageFollower {
  /** Does some work on the page that is not seen as the page's own; the selection stays. */
  unseen(work: () => void): void;
  /** The trees of the page by now. */
  trees(): readonly TreeRoot[];
}

interface Following {
  readonly convert: ConvertLines;
  isConverted(slot: Slot): boolean;
  readonly language: LanguageTold;
  readonly selection: SelectionKeeper;
  readonly signal: AbortSignal;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [...READ_ATTRIBUTE_NAMES],
};

/** Converts what the page adds or writes anew, until `signal` is aborted. */
export function followPage(page: Document, following: Following): PageFollower {
  const { convert, isConverted, language, selection, signal } = following;
  const watched = new Set<TreeRoot>();
  let changed = new Set<ParentNode & Node>();
  let attributes = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watch = (tree: TreeRoot): void => {
    if ("documentElement" in tree) language.tell(tree.documentElement);
    if (watched.has(tree)) return;
    watched.add(tree);
    observer.observe(tree, WATCHED);
    // A frame that loads another document says so in its own alone.
    tree.addEventListener("load", enterFrame, true);
    // A frame's own listener would ask for a signal of its realm.
    signal.addEventListener("abort", () => tree.removeEventListener("load", enterFrame, true));
  };
  const enterFrame = ({ target }: Event): void => {
    const frame = target && "nodeType" in target && isElement(target as Node) ? (target as Element) : null;
    const inside = frame && frameDocument(frame);
    if (inside?.documentElement) add(inside);
  };
  const add = (root: ParentNode & Node): void => {
    changed.add(root);
    timer ??= setTimeout(() => void flush(), BATCH_MS);
  };
  const collect = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      if (type === "attributes") {
        attributes.add(target as Element);
        timer ??= setTimeout(() => void flush(), BATCH_MS);
        continue;
      }
      for (const node of type === "childList" ? addedNodes : [target]) {
        const line = lineHolding(node);
        if (line && !isLeftAlone(line)) add(line);
      }
    }
  };
  const unseen = (work: () => void): void => {
    collect(observer.takeRecords());
    selection.keep(work);
    observer.takeRecords();
  };
  const flush = async (): Promise<void> => {
    timer = undefined;
    const roots = [...changed].filter((root) => root.isConnected);
    const inside = roots.flatMap(treesIn).filter((tree) => !watched.has(tree));
    const elements = [...attributes].filter((element) => element.isConnected);
    [changed, attributes] = [new Set(), new Set()];
    unseen(() => {
      for (const tree of [page, ...roots.filter(isDocument), ...inside]) watch(tree);
    });
    const lines = [...roots, ...inside].flatMap((root) => [...linesOf(root)]);
    const own = elements.flatMap((element) => [...attributesOf(element)]);
    const open = withoutRepeats([...lines, ...own]).filter((line) => !line.every(isConverted));
    await convert(open, unseen).catch(leaveAsItIs);
  };
  const observer = new MutationObserver(collect);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const trees = (): readonly TreeRoot[] => [page, ...treesIn(page)];
  for (const tree of trees()) watch(tree);
  observer.takeRecords();
  return { unseen, trees };
}

/** The background could not convert this time: what was added keeps the page's own characters. */
function leaveAsItIs(): void {}

function isDocument(node: Node): node is Document {
  return "documentElement" in node;
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

/** One root may stand in another: their lines are the same. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<Slot>();
  return lines.filter(([first]) => {
    if (!first || seen.has(first)) return false;
    seen.add(first);
    return true;
  });
}

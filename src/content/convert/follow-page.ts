import { isElement } from "../../core/page/dom.ts";
import { gatherChanges, type PageChanges } from "./gather-changes.ts";
import type { SelectionKeeper } from "./keep-selection.ts";
import {
  attributesOf,
  frameDocument,
  isDocument,
  type Line,
  linesOf,
  READ_ATTRIBUTE_NAMES,
  type TreeRoot,
  treesIn,
} from "./page-strings.ts";
import type { LanguageTold } from "./tell-language.ts";
import type { Slot } from "./text-memory.ts";

/** A page that is watched for what it adds or writes anew. */
export interface PageFollower {
  /** Does some work on the page that is not seen as the page's own; the selection stays. */
  unseen(work: () => void): void;
  /** The trees of the page by now. */
  trees(): readonly TreeRoot[];
}

/** Converts lines and writes them; `unseen` does what it is given so that who follows the page does not see it. */
export type ConvertLines = (lines: readonly Line[], unseen: (work: () => void) => void) => Promise<void>;

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
  const watch = (tree: TreeRoot): void => {
    if (isDocument(tree)) language.tell(tree.documentElement);
    if (watched.has(tree)) return;
    watched.add(tree);
    observer.observe(tree, WATCHED);
    // A frame that loads another document says so in its own alone.
    tree.addEventListener("load", enterFrame, true);
    // A frame's own listener would ask for a signal of its realm.
    signal.addEventListener("abort", () => tree.removeEventListener("load", enterFrame, true));
  };
  const enterFrame = ({ target }: Event): void => {
    const inside = documentLoaded(target);
    if (inside) changes.add(inside);
  };
  const unseen = (work: () => void): void => {
    changes.collect(observer.takeRecords());
    selection.keep(work);
    observer.takeRecords();
  };
  const take = async ({ roots, elements }: PageChanges): Promise<void> => {
    const inside = roots.flatMap(treesIn).filter((tree) => !watched.has(tree));
    unseen(() => {
      for (const tree of [page, ...roots.filter(isDocument), ...inside]) watch(tree);
    });
    const lines = [...roots, ...inside].flatMap((root) => [...linesOf(root)]);
    const own = elements.flatMap((element) => [...attributesOf(element)]);
    const open = withoutRepeats([...lines, ...own]).filter((line) => !line.every(isConverted));
    await convert(open, unseen).catch(leaveAsItIs);
  };
  const changes = gatherChanges((found) => void take(found), signal);
  const observer = new MutationObserver(changes.collect);
  signal.addEventListener("abort", () => observer.disconnect());
  const trees = (): readonly TreeRoot[] => [page, ...treesIn(page)];
  for (const tree of trees()) watch(tree);
  observer.takeRecords();
  return { unseen, trees };
}

/** The background could not convert this time: what was added keeps the page's own characters. */
function leaveAsItIs(): void {}

/** The document in what has loaded, where that is a frame of the page's own. */
function documentLoaded(target: EventTarget | null): Document | null {
  const frame = target && "nodeType" in target && isElement(target as Node) ? (target as Element) : null;
  const inside = frame && frameDocument(frame);
  return inside?.documentElement ? inside : null;
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

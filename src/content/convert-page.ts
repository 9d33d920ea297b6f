import type { ChineseVariant, ScriptVerdict } from "../core/article.ts";
import { BLOCK_TAGS } from "../core/page/blocks.ts";
import { isElement, isText, tagOf } from "../core/page/dom.ts";
import type { ConvertTexts } from "../core/script/convert.ts";
import { detectScript } from "../core/script/detect-script.ts";
import { batchTexts } from "../core/script/text-batch.ts";
import { groupTextNodes, isInUntouched, type TextGroup, writeGroup } from "../core/script/text-runs.ts";
import { createTextMemory, type TextMemory } from "./text-memory.ts";

/** What the page adds is converted together, this long after the first of it came, ms: a glance, not a wait. */
const BATCH_MS = 150;

/** A page converted in place. */
export interface PageConversion {
  readonly variant: ChineseVariant;
  /** Gives every string back as it was, and lets the page alone. */
  restore(): void;
  /** What a task returns that is to see the page as its site wrote it. */
  withOriginals<Result>(task: () => Result): Result;
}

/** How a page is to be converted in place. */
export interface PageConversionWish {
  /** The variant for a page in this script; `null` leaves it as it is. */
  variantFor(script: ScriptVerdict["script"]): ChineseVariant | null;
  readonly vocabulary: boolean;
  readonly convertTexts: ConvertTexts;
}

/**
 * Converts the text of a page where it stands, text nodes alone: no input, no code, nothing that can be edited. What
 * the page adds later follows in batches, until `restore`.
 *
 * @returns `not-chinese` or `not-needed` where the page stays as it is
 * @throws Error where the texts could not be converted; the page is then as it was
 */
export async function convertPage(
  page: Document,
  wish: PageConversionWish,
): Promise<PageConversion | "not-chinese" | "not-needed"> {
  const root = page.documentElement;
  const groups = groupTextNodes(root);
  const script = detectScript(groups.map((nodes) => nodes.map((node) => node.data).join("")).join("\n"));
  if (script.language !== "zh") return "not-chinese";
  const variant = wish.variantFor(script.script);
  if (!variant) return "not-needed";

  const memory = createTextMemory();
  const convert = createGroupConverter(
    { script, lang: root.lang || null, url: page.URL },
    variant,
    wish,
    memory,
  );
  (await convert(groups))();

  const life = new AbortController();
  const restoreLanguage = tellLanguage(root, variant);
  followPage(page, convert, life.signal);
  return {
    variant,
    restore() {
      life.abort();
      restoreLanguage();
      memory.restore();
    },
    withOriginals: memory.withOriginals,
  };
}

/** Converts groups; what it resolves to writes them into the page, in one go. */
type ConvertGroups = (groups: readonly TextGroup[]) => Promise<() => void>;

function createGroupConverter(
  source: Parameters<typeof batchTexts>[1],
  variant: ChineseVariant,
  { vocabulary, convertTexts }: PageConversionWish,
  memory: TextMemory,
): ConvertGroups {
  return async (groups) => {
    const lines = groups
      .filter((nodes) => !nodes.every(memory.isConverted))
      .map((nodes) => ({
        nodes,
        originals: nodes.map(memory.originalOf),
        seen: nodes.map((node) => node.data),
      }));
    const texts = lines.map(({ originals }) => originals.join(""));
    const batch = batchTexts(texts, source, variant, { quotes: "keep", vocabulary });
    const converted = batch.readAnswers(await Promise.all(batch.jobs.map(convertTexts)));
    return () => {
      for (const { nodes, originals, seen } of lines) {
        // The page wrote something else meanwhile: it will be seen as a change of its own.
        if (nodes.some((node, index) => node.data !== seen[index])) continue;
        memory.write(nodes, originals, () => writeGroup(nodes, converted(originals.join(""))));
      }
    };
  };
}

/** Converts what the page adds or writes anew, until `signal` is aborted. */
function followPage(page: Document, convert: ConvertGroups, signal: AbortSignal): void {
  const root = page.documentElement;
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const collect = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === "childList" ? addedNodes : [target]) {
        const line = lineHolding(node);
        if (line && !isInUntouched(line, root)) changed.add(line);
      }
    }
    if (changed.size > 0) timer ??= setTimeout(() => void flush(), BATCH_MS);
  };
  const flush = async (): Promise<void> => {
    timer = undefined;
    const roots = [...changed].filter((element) => element.isConnected);
    changed = new Set();
    const write = await convert(withoutRepeats(roots.flatMap(groupTextNodes))).catch(leaveAsItIs);
    if (signal.aborted) return;
    collect(observer.takeRecords());
    write();
    observer.takeRecords();
  };
  const observer = new MutationObserver(collect);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The background could not convert this time: what was added keeps the page's own characters. */
function leaveAsItIs(): () => void {
  return () => undefined;
}

/** The block whose lines a new node belongs to: the node itself where it is one. */
function lineHolding(node: Node): Element | null {
  if (isElement(node) && BLOCK_TAGS.has(tagOf(node))) return node;
  if (!isElement(node) && !isText(node)) return null;
  let at = node.parentElement;
  while (at?.parentElement && !BLOCK_TAGS.has(tagOf(at))) at = at.parentElement;
  return at;
}

/** One root may stand in another: their groups are the same. */
function withoutRepeats(groups: readonly TextGroup[]): TextGroup[] {
  const seen = new Set<Text>();
  return groups.filter(([first]) => {
    if (!first || seen.has(first)) return false;
    seen.add(first);
    return true;
  });
}

/** Fonts and screen readers go by `lang`. Returns what gives the page its own back. */
function tellLanguage(root: HTMLElement, variant: ChineseVariant): () => void {
  const own = root.getAttribute("lang");
  root.setAttribute("lang", variant);
  return () => {
    if (root.getAttribute("lang") !== variant) return;
    if (own === null) root.removeAttribute("lang");
    else root.setAttribute("lang", own);
  };
}

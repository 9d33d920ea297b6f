import { createInertDocument } from "../../core/page/dom.ts";
import { finishedArticle } from "../../platform/article-data.ts";
import { askEngineFromPage, tellEngine } from "../../platform/ask-engine.ts";
import type {
  ConvertedArticle,
  FetchedParts,
  OpenedArticle,
  ReadingPlace,
  ReadingState,
  ShownVariant,
  TabPage,
} from "../../platform/protocol.ts";
import { answerIn } from "../../platform/replies.ts";
import type { Settings } from "../../platform/settings.ts";
import { addPart } from "./add-part.ts";
import type { ShownArticle, TakenOut } from "./shown-article.ts";

/** The article that the reader was given: what a reader asks of it, asked of the engine. */
export interface OpenArticle {
  shown(): ShownArticle;
  /** Where its reader left it; `null` at the start. */
  place(): ReadingPlace | null;
  /** Keeps where its reader is, as long as the tab lives; not in a private window. */
  keepPlace(place: ReadingPlace | null): void;
  setVariant(variant: ShownVariant, style: Settings): Promise<void>;
  setRemoval(id: string, removed: boolean): void;
  putAllBack(): void;
  /** Takes lines out by hand. */
  takeOut(lines: TakenOut): void;
  /** Puts back what a hand took out, by its number; without one, what it took out last. */
  undoTakeOut(number?: number): void;
  /** `false`: leaves damage in the text as the page has it. */
  setRepairs(kept: boolean, style: Settings): Promise<void>;
  /** Fetches the other parts of a split article from its site. */
  joinParts(style: Settings): Promise<void>;
}

/** Begins with what was given; `changed` is told of each change. */
export function createOpenArticle(given: OpenedArticle, page: TabPage, changed: () => void): OpenArticle {
  let opened = given;
  let shown = shownOf(given, given.state, given);
  let lastTurn = 0;

  const show = (converted: ConvertedArticle): void => {
    shown = { ...shownOf(converted, opened.state, opened), takenOut: shown.takenOut };
    changed();
  };
  const change = (changes: Partial<Pick<ShownArticle, "putBack" | "takenOut">>): void => {
    shown = { ...shown, ...changes };
    if (changes.putBack) keepState({ ...opened.state, putBack: [...changes.putBack] });
    changed();
  };
  const keepState = (state: ReadingState): void => {
    opened = { ...opened, state };
    if (page.keep) tellEngine("keepState", { ...page, state });
  };
  const reopen = async (style: Settings, state: ReadingState, parts: FetchedParts | null): Promise<void> => {
    const turn = ++lastTurn;
    const snapshot = answerIn(await (await addPart("snapshot")).answer);
    const wish = { ...page, snapshot, parts, variant: shown.variant, style: styleOf(style), state };
    const again = (await askEngineFromPage("openArticle", wish))?.shown;
    if (!again || turn !== lastTurn) return;
    opened = again;
    // Another text: its lines have other numbers.
    shown = { ...shown, takenOut: [] };
    show(again);
  };

  return {
    shown: () => shown,
    place: () => opened.state.place ?? null,
    keepPlace(place) {
      const { place: _last, ...state } = opened.state;
      keepState(place ? { ...state, place } : state);
    },
    async setVariant(variant, style) {
      const turn = ++lastTurn;
      const converted = await convert(opened, variant, style);
      // A slow answer does not overwrite that of a later wish.
      if (turn === lastTurn) show(converted);
    },
    setRemoval(id, removed) {
      const putBack = new Set(shown.putBack);
      if (removed) putBack.delete(id);
      else putBack.add(id);
      change({ putBack });
    },
    putAllBack() {
      const ids = shown.finished.removedParts.flatMap(({ id, part }) => (id !== null && part ? [id] : []));
      change({ putBack: new Set(ids), takenOut: [] });
    },
    takeOut: (lines) => change({ takenOut: [...shown.takenOut, lines] }),
    undoTakeOut(number = shown.takenOut.length - 1) {
      change({ takenOut: shown.takenOut.filter((_, at) => at !== number) });
    },
    setRepairs: (kept, style) => reopen(style, { ...opened.state, unrepaired: !kept, putBack: [] }, null),
    async joinParts(style) {
      const parts = answerIn(await (await addPart("fetch-parts")).answer);
      if (parts) await reopen(style, { ...opened.state, putBack: [] }, parts);
    },
  };
}

async function convert(
  { original: other, data }: OpenedArticle,
  variant: ShownVariant,
  style: Settings,
): Promise<ConvertedArticle> {
  const original = other ?? data;
  try {
    return await askEngineFromPage("convertArticle", { original, variant, style: styleOf(style) });
  } catch {
    return { data: original, variant: "original", lang: "", terms: [], conversionFailed: true };
  }
}

function styleOf({ quotes, vocabulary }: Settings) {
  return { quotes, vocabulary };
}

/** Built anew in an inert document: its images load when it enters the live one. */
function shownOf(
  { data, variant, lang, terms, conversionFailed }: ConvertedArticle,
  { putBack, unrepaired }: ReadingState,
  { parts }: OpenedArticle,
): ShownArticle {
  return {
    finished: finishedArticle(data, createInertDocument(document)),
    variant,
    lang,
    terms,
    conversionFailed,
    putBack: new Set(putBack),
    takenOut: [],
    parts,
    unrepaired,
  };
}

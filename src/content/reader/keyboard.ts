import type { Article } from "../../core/article.ts";
import type { Settings } from "../../platform/settings.ts";
import { SETTINGS, VARIANTS } from "../../platform/settings-table.ts";
import { actionOf, type ReaderKeyAction } from "../../ui/reader-keys.ts";
import { steppedBy } from "../../ui/setting-control.ts";
import type { ReaderActions } from "./actions.ts";
import { sectionIds } from "./panels/contents.ts";
import type { ReaderParts } from "./parts.ts";
import { highlightPlace } from "./place/place.ts";
import { goTo, placesOf, stepAmong, textLines } from "./place/steps.ts";
import type { ShownArticle } from "./shown-article.ts";
import { markedFigures } from "./text/marks.ts";

/** What keys do beside the article's actions. */
export interface ReaderCommands extends Omit<ReaderActions, "takeOut"> {
  /** Takes out what is selected. */
  takeOut(): void;
  say(message: string): void;
}

const FIELDS = "input, textarea, select, [contenteditable]";

/** Answers the reader's keys; none where the focus is in a field. Escape is the browser's. */
export function readerKeyboard(
  parts: ReaderParts,
  showing: () => { readonly shown: ShownArticle; readonly settings: Settings },
  commands: ReaderCommands,
): (key: KeyboardEvent) => void {
  const { page, keys, removals, aloud, save } = parts;
  const { move, sections, figure } = movesIn(parts, () => showing().shown.finished.article);
  const resize = (by: number): void =>
    commands.setAppearance({ fontSize: steppedBy(SETTINGS.fontSize, showing().settings.fontSize, by) });
  const does: Readonly<Record<Exclude<ReaderKeyAction, "close">, () => void>> = {
    nextLine: () => move(textLines(page), 1),
    lastLine: () => move(textLines(page), -1),
    nextSection: () => move(sections(), 1),
    lastSection: () => move(sections(), -1),
    nextFigure: () => figure(1),
    lastFigure: () => figure(-1),
    variant: () => nextVariant(showing().shown, commands),
    larger: () => resize(1),
    smaller: () => resize(-1),
    copy: commands.copy,
    save: save.toggle,
    removed: () => void removals.panel.togglePopover(),
    takeOut: commands.takeOut,
    undo: () => commands.undoTakeOut(),
    aloud: aloud.toggle,
    keys: () => void keys.togglePopover(),
  };
  return (key) => {
    const action = actionOf(key);
    const focused = (page.getRootNode() as ShadowRoot).activeElement;
    if (!action || action === "close" || focused?.matches(FIELDS)) return;
    key.preventDefault();
    does[action]();
  };
}

/** Goes from place to place in the text of what is shown. */
function movesIn({ dialog, page, marks }: ReaderParts, article: () => Article) {
  const step = (elements: readonly HTMLElement[], by: 1 | -1): HTMLElement | null =>
    stepAmong(dialog, page, elements, by);
  return {
    move(elements: readonly HTMLElement[], by: 1 | -1): void {
      const place = step(elements, by);
      if (place) goTo(place);
    },
    sections: () => placesOf(page, sectionIds(article().outline.sections)),
    figure(by: 1 | -1): void {
      const place = step(placesOf(page, markedFigures(article())), by);
      if (!place) return;
      // At once: its card stands beside it.
      highlightPlace(page, place.id, "instant");
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      marks.show(page, place.id);
    },
  };
}

function nextVariant({ variant, finished }: ShownArticle, { setVariant }: ReaderCommands): void {
  if (finished.article.script.language !== "zh") return;
  const at = VARIANTS.findIndex(({ value }) => value === variant);
  const next = VARIANTS[(at + 1) % VARIANTS.length];
  if (next) setVariant(next.value);
}

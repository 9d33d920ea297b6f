import type { ReadingPlace } from "../../../platform/protocol.ts";
import type { ReaderActions } from "../actions.ts";
import { sectionIds } from "../panels/contents.ts";
import type { ReaderParts } from "../parts.ts";
import type { ShownArticle } from "../shown-article.ts";
import { isVertical, progressIn, readPlace } from "./place.ts";
import { sectionAt } from "./steps.ts";

/** Contents and progress follow the text until `signal` is aborted. @returns lets them follow a change of the text */
export function followText(
  parts: ReaderParts,
  shown: () => ShownArticle,
  actions: ReaderActions,
  signal: AbortSignal,
): () => void {
  const { dialog, page, contents, progress, aloud } = parts;
  const fold = contents.foldWhereNarrow(() => isVertical(page), signal);
  let place: ReadingPlace | null = null;
  let told: ReadingPlace | null = null;
  const update = (): void => {
    if (signal.aborted) return;
    const { sections } = shown().finished.article.outline;
    place = readPlace(dialog, page);
    progress.show(progressIn(dialog, page));
    contents.follow(sectionAt(dialog, page, sectionIds(sections)));
  };
  const scrolled = onceAFrame(update);
  const tell = (): void => {
    if (place?.line !== told?.line) actions.restAt(place);
    told = place;
  };
  const options = { capture: true, passive: true, signal };
  dialog.addEventListener("scroll", scrolled, options);
  dialog.addEventListener("scrollend", tell, options);
  window.addEventListener("resize", scrolled, { signal });
  turnWheel(page, signal);
  signal.addEventListener("abort", () => {
    aloud.stop();
    tell();
    actions.closed();
  });
  update();
  return () => {
    fold();
    update();
  };
}

/** However often it is called, `act` runs once before the next frame. */
function onceAFrame(act: () => void): () => void {
  let isWaiting = false;
  const run = (): void => {
    isWaiting = false;
    act();
  };
  return () => {
    if (!isWaiting) requestAnimationFrame(run);
    isWaiting = true;
  };
}

/** Lines that run down scroll sideways, which a wheel does not. */
function turnWheel(page: HTMLElement, signal: AbortSignal): void {
  const turn = ({ deltaY, deltaX }: WheelEvent): void =>
    page.scrollBy(isVertical(page) && !deltaX ? -deltaY : 0, 0);
  page.addEventListener("wheel", turn, { passive: true, signal });
}

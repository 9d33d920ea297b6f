import { t } from "../../platform/i18n.ts";
import type { ReadingPlace } from "../../platform/protocol.ts";
import type { Settings } from "../../platform/settings.ts";
import type { ReaderActions } from "./actions.ts";
import { readerKeyboard } from "./keyboard.ts";
import { openReaderOverlay } from "./overlay.ts";
import { selectedLines } from "./panels/take-out-selection.ts";
import { announce, createParts, type ReaderParts } from "./parts.ts";
import { followText } from "./place/follow-text.ts";
import { highlightPlace, keepPlace, takePlace } from "./place/place.ts";
import type { Showing, ShownArticle } from "./shown-article.ts";

/** The open reader. */
export interface ReaderView {
  /** Shows another article, or the same in another form; what was being read stays where it was. */
  render(shown: ShownArticle, settings: Settings): void;
  /** Shows the same in another dress. */
  applySettings(settings: Settings): void;
  /** Whether something of the page takes its clicks. */
  isCovered(): boolean;
  /** Comes to the top, where it was. */
  raise(): void;
  /** Scrolls to a place, an id in the article's content, and highlights it for a moment. */
  reveal(id: string): void;
  /** Scrolls to where the reader was. */
  goTo(place: ReadingPlace): void;
  /** Says something to eyes and screen readers alike. */
  announce(message: string): void;
  /** Puts the focus on the button that copies. */
  focusCopy(): void;
  close(): void;
}

/** Opens the reader over the page, with the focus in it. */
export function openReaderView(shown: ShownArticle, settings: Settings, actions: ReaderActions): ReaderView {
  const showing: Showing = { shown, settings };
  const takeOut = (): void => {
    const lines = selectedLines(parts.page);
    if (lines) actions.takeOut(lines);
    say(t(lines ? "takenOut" : "selectFirst"));
  };
  const parts = createParts(actions, takeOut, () => showing);
  const { dialog, page } = parts;
  const say = (message: string): void => announce(parts.status, message);
  parts.fill(shown);
  parts.dress(shown, settings);
  const pressed = readerKeyboard(parts, () => showing, { ...actions, takeOut, say });
  const overlay = openReaderOverlay(dialog, pressed);
  // A sandbox forbids `autofocus`.
  const focusText = (): void => page.focus({ preventScroll: true });
  focusText();
  const update = followText(parts, () => showing.shown, actions, overlay.signal);
  const show = (next: Partial<Showing>): void => {
    Object.assign(showing, next);
    showAnew(parts, showing, next.shown !== undefined);
    update();
  };
  return {
    render: (article, chosen) => show({ shown: article, settings: chosen }),
    applySettings: (chosen) => show({ settings: chosen }),
    reveal: (id) => highlightPlace(page, id),
    goTo: (place) => takePlace(dialog, page, place),
    announce: say,
    isCovered: overlay.isCovered,
    raise() {
      keepPlace(dialog, page, overlay.raise);
      focusText();
    },
    focusCopy: () => dialog.querySelector<HTMLElement>('[data-action="copy"]')?.focus(),
    close: overlay.close,
  };
}

/** What is shown in its new dress, with another text where `isOther`: place and focus stay. */
function showAnew(parts: ReaderParts, { shown, settings }: Showing, isOther: boolean): void {
  const { dialog, page, fill, dress } = parts;
  keepPlace(dialog, page, () => {
    if (isOther) fill(shown);
    dress(shown, settings);
  });
  keepFocus(dialog, page);
}

/** What had the focus may have gone: then it is on what is open, or on the text. */
function keepFocus(dialog: HTMLElement, page: HTMLElement): void {
  if ((page.getRootNode() as ShadowRoot).activeElement) return;
  const open = dialog.querySelector<HTMLElement>(":popover-open");
  (open ?? page).focus({ preventScroll: true });
}

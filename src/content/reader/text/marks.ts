import type { Article, Figure, Person } from "../../../core/article.ts";
import { t, uiLanguage } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";
import type { ShownArticle } from "../shown-article.ts";
import { noteContent, notesIn } from "./footnotes.ts";

/** What a person says that a card shows; the popup has the rest. */
const MOST_QUOTATIONS = 2;

/** Between mark and card, and between card and window, px. */
const GAP = 8;

/** Marks that the reader wants to read over. */
const SWITCHED_OFF = '[data-mark-figures="false"] .mark-figure, [data-mark-people="false"] .mark-person';

/** The card of a mark in the article: a key figure, a person or a footnote's number. */
export interface MarkCards {
  readonly card: HTMLElement;
  /** Marks the figures and people of what is shown in its body. */
  mark(body: Element, shown: ShownArticle): void;
  /** Shows the card of the mark with an id. */
  show(page: Element, id: string): void;
}

/** The card, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createMarkCards(page: HTMLElement): MarkCards {
  const card = element("div", { class: "panel card", popover: "auto", role: "note" });
  let contents = new Map<Element, () => Node[]>();
  let lang = "";
  const show = (mark: Element | null): void => {
    const content = mark && contents.get(mark);
    if (!content) return;
    card.replaceChildren(...content());
    card.lang = lang;
    card.showPopover();
    placeBeside(card, mark);
  };
  const pointed = (event: Event): void => {
    const mark = (event.target as Element).closest(".mark");
    if (!mark?.matches(SWITCHED_OFF)) show(mark);
  };
  page.addEventListener("click", pointed);
  page.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") pointed(event);
  });
  page.addEventListener("pointerout", ({ pointerType }) => {
    if (pointerType === "mouse") card.hidePopover();
  });
  return {
    card,
    mark(body, shown) {
      ({ lang } = shown);
      contents = new Map(marksIn(body, shown.finished.article));
    },
    show: (within, id) => show(within.querySelector(`#${CSS.escape(id)}`)),
  };
}

/** Ids of the figures that are marked, in text order. */
export function markedFigures({ figures }: Article): string[] {
  return figures.filter(({ rank }) => rank !== null).map(({ id }) => id);
}

function* marksIn(body: Element, article: Article): Generator<[Element, () => Node[]]> {
  for (const figure of article.figures) {
    if (figure.rank === null) continue;
    for (const piece of piecesOf(body, figure.id)) yield marked(piece, "figure", () => figureCard(figure));
  }
  for (const person of article.people)
    for (const place of person.places)
      for (const piece of piecesOf(body, place)) yield marked(piece, "person", () => personCard(person));
  for (const [link, note] of notesIn(body))
    yield marked(link, "note", () => [element("div", { class: "card-note" }, ...noteContent(note))]);
}

function marked(
  piece: Element,
  kind: "figure" | "person" | "note",
  content: () => Node[],
): [Element, () => Node[]] {
  piece.classList.add("mark", `mark-${kind}`);
  return [piece, content];
}

function piecesOf(body: Element, id: string): Iterable<Element> {
  const name = CSS.escape(id);
  return body.querySelectorAll(`#${name}, [data-of="${name}"]`);
}

function figureCard({ text, statement, metric, period, basis, change, doubt }: Figure): Node[] {
  const moved = change && t(change === "up" ? "changeUp" : "changeDown");
  return lines(
    [metric ?? (statement === text ? null : statement), "card-soft"],
    [text, "card-strong"],
    [[period, basis, moved].filter(Boolean).join(" · "), "card-soft"],
    [doubt && t("checkThis"), "card-doubt"],
  );
}

function personCard({ name, titles, mentions, quotations }: Person): Node[] {
  const said = quotations.slice(0, MOST_QUOTATIONS).map(({ text }): Line => [text, "card-said"]);
  const about = element("span", { lang: uiLanguage() }, t("mentions", String(mentions)));
  return [
    ...lines([name, "card-strong"], [titles[0] ?? null, ""]),
    element("p", { class: "card-soft" }, about),
    ...lines(...said),
  ];
}

type Line = readonly [text: string | null, name: string];

function lines(...texts: readonly Line[]): Node[] {
  return texts.flatMap(([text, name]) => (text ? [element("p", { class: name }, text)] : []));
}

/** Under the mark, or over it where there is no room. */
function placeBeside(card: HTMLElement, mark: Element): void {
  const { left, top, bottom } = mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = bottom + GAP + height < innerHeight;
  card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  card.style.top = `${below ? bottom + GAP : Math.max(GAP, top - height - GAP)}px`;
}

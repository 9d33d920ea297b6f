// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import messages from "../../../../../src/_locales/en/messages.json" with { type: "json" };
import type { Article, Figure, Person } from "../../../../../src/core/article.ts";
import { sampleArticle } from "../../../core/export/sample-article.ts";
import { fakeBrowser } from "../../../fake-browser.ts";

let page: HTMLElement;
let card: HTMLElement;
let open: boolean;

const FIGURE = {
  id: "figure-1",
  text: "12%",
  statement: "客流下降12%",
  metric: null,
  period: null,
  basis: null,
  change: null,
  doubt: null,
  rank: 1,
} as unknown as Figure;

const PERSON = {
  name: "陈立新",
  titles: ["岚江市长"],
  mentions: 2,
  places: ["person-1", "person-2"],
  quotations: ["甲", "乙", "丙"].map((text) => ({ text })),
} as unknown as Person;

/** The cards of a body with these figures and people. */
async function cardsOf(html: string, fields: Partial<Article>) {
  const { createMarkCards } = await import("../../../../../src/content/reader/text/marks.ts");
  page.innerHTML = html;
  const cards = createMarkCards(page);
  ({ card } = cards);
  cards.mark(page, { finished: { article: sampleArticle(fields) }, lang: "zh-Hans" } as never);
  document.body.append(card);
  return cards;
}

const linesOf = () => [...card.children].map(({ className, textContent }) => `${className}: ${textContent}`);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeBrowser({}));
  vi.stubGlobal("CSS", { escape: (name: string) => name });
  open = false;
  Object.assign(HTMLElement.prototype, {
    showPopover() {
      open = true;
    },
    hidePopover() {
      open = false;
    },
  });
  page = document.createElement("main");
  document.body.replaceChildren(page);
});

afterEach(() => vi.unstubAllGlobals());

const figureIn = (fields: Partial<Figure>): Partial<Article> => ({ figures: [{ ...FIGURE, ...fields }] });
const MARK = '<p>客流下降<span id="figure-1">12%</span></p>';

test.each([
  ["its clause where it measures nothing by name", {}, ["card-soft: 客流下降12%", "card-strong: 12%"]],
  ["what it measures", { metric: "客流" }, ["card-soft: 客流", "card-strong: 12%"]],
  ["no clause that is the number itself", { statement: "12%" }, ["card-strong: 12%"]],
  [
    "when it holds, against what, and that it rose",
    { metric: "客流", period: "去年", basis: "同比", change: "up" },
    ["card-soft: 客流", "card-strong: 12%", `card-soft: 去年 · 同比 · ${messages.changeUp.message}`],
  ],
  [
    "or fell",
    { metric: "客流", change: "down" },
    ["card-soft: 客流", "card-strong: 12%", `card-soft: ${messages.changeDown.message}`],
  ],
  [
    "that the article contradicts itself",
    { metric: "客流", doubt: { kind: "sum" } },
    ["card-soft: 客流", "card-strong: 12%", `card-doubt: ${messages.checkThis.message}`],
  ],
])("the card of a figure says %s", async (_name, fields, lines) => {
  await cardsOf(MARK, figureIn(fields as Partial<Figure>));
  page.querySelector<HTMLElement>(".mark-figure")?.click();
  expect(linesOf()).toEqual(lines);
  expect(card.lang).toBe("zh-Hans");
});

test("the card of a person says who it is, how often named, and two of the quotations", async () => {
  await cardsOf('<p><b id="person-1">陈立新</b>和<i data-of="person-2">他</i></p>', { people: [PERSON] });
  expect(page.querySelectorAll(".mark-person")).toHaveLength(2);
  page.querySelector<HTMLElement>("i")?.click();
  const times = messages.mentions.message.replace("$1", "2");
  expect(linesOf()).toEqual([
    "card-strong: 陈立新",
    ": 岚江市长",
    `card-soft: ${times}`,
    "card-said: 甲",
    "card-said: 乙",
  ]);
});

test("the card of a footnote's number says the note, without the way back", async () => {
  await cardsOf('<p>桥<a href="#n1">1</a></p><ol><li id="n1">见县志。<a href="#r1">↩</a></li></ol>', {});
  page.querySelector<HTMLElement>(".mark-note")?.click();
  expect(linesOf()).toEqual(["card-note: 见县志。"]);
});

test("a figure that is not among the key ones has no mark", async () => {
  await cardsOf(MARK, figureIn({ rank: null }));
  expect(page.querySelector(".mark")).toBeNull();
});

test("a mouse over a mark shows its card, off it takes it away; a finger does neither", async () => {
  await cardsOf(MARK, figureIn({}));
  const mark = page.querySelector(".mark");
  const move = (name: string, pointerType: string) =>
    mark?.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), { pointerType }));
  move("pointerover", "touch");
  expect(open).toBe(false);
  move("pointerover", "mouse");
  expect(open).toBe(true);
  move("pointerout", "touch");
  expect(open).toBe(true);
  move("pointerout", "mouse");
  expect(open).toBe(false);
});

test("a card stands under its mark, over it where there is no room, and always in the window", async () => {
  const cards = await cardsOf(MARK, figureIn({}));
  const [width, height] = [300, 200];
  const place = (left: number, top: number): string[] => {
    card.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
    const mark = page.querySelector(".mark");
    if (mark) mark.getBoundingClientRect = () => new DOMRect(left, top, 40, 20);
    cards.show(page, "figure-1");
    return [card.style.left, card.style.top];
  };
  vi.stubGlobal("innerWidth", 1000);
  vi.stubGlobal("innerHeight", 800);
  expect(place(100, 100)).toEqual(["100px", "128px"]);
  expect(place(100, 700)).toEqual(["100px", "492px"]);
  expect(place(990, 100)).toEqual(["692px", "128px"]);
  expect(place(-50, 100)).toEqual(["8px", "128px"]);
});

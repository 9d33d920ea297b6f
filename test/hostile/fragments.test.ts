import { HtmlRenderer, Parser } from "commonmark";
import { JSDOM, VirtualConsole } from "jsdom";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { STORY } from "../unit/core/body/clean-body.ts";
import { OWN_FRAGMENTS, PUBLISHED_FRAGMENTS } from "./fragments.ts";
import { type Outcome, outcomeOf, outcomeOfAll, parse, url } from "./outcome.ts";

/** Published fragments of one page. */
const BATCH = 12;

const outcomes = [
  ...OWN_FRAGMENTS.map(outcomeOf),
  ...PUBLISHED_FRAGMENTS.flatMap((_, at) =>
    at % BATCH === 0 ? [outcomeOfAll(PUBLISHED_FRAGMENTS.slice(at, at + BATCH))] : [],
  ),
];

/** Each fault with the fragments that make it. */
const faultsOf = (find: (outcome: Outcome) => Iterable<string>): string[] =>
  outcomes.flatMap((outcome) =>
    [...find(outcome)].map((fault) => `${fault} ← ${outcome.fragments.join("\n")}`),
  );

test("a hundred fragments and more are tried", () => {
  expect(OWN_FRAGMENTS.length).toBeGreaterThanOrEqual(100);
});

test("the story stays around each of them", () => {
  expect(faultsOf(({ text }) => STORY.slice(0, 2).filter((line) => !text.includes(line)))).toEqual([]);
});

test.each(["rebuilt", "content", "html"] as const)("nothing in the %s runs when it is read again", (part) => {
  const ran: unknown[] = [];
  const { window } = new JSDOM(outcomes.map((outcome) => `<section>${outcome[part]}</section>`).join(""), {
    url,
    runScripts: "dangerously",
    virtualConsole: new VirtualConsole(),
    beforeParse(page) {
      for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
        Object.assign(page, { [name]: (...said: unknown[]) => ran.push(name, ...said) });
      }
    },
  });
  for (const element of window.document.querySelectorAll("*")) {
    for (const type of ["load", "error", "focus", "mouseover", "toggle"]) {
      element.dispatchEvent(new window.Event(type));
    }
  }
  expect(ran).toEqual([]);
});

/** Elements that show text and pictures, and do nothing. */
const SAFE_TAGS = new Set(
  (
    "a abbr article b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure " +
    "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rb rp rt ruby s samp small span strong sub summary sup " +
    "table tbody td tfoot th thead time tr u ul var"
  ).split(" "),
);
const SAFE_MATH =
  /^m(?:ath|frac|i|n|o|over|padded|phantom|root|row|s|space|sqrt|style|sub|subsup|sup|table|td|text|tr|under|underover)$/;
const SAFE_ATTRIBUTE =
  /^(?:alt|alttext|abbr|colspan|data-(?:look|of|removal)|datetime|dir|display|height|href|id|lang|mathvariant|open|reversed|rowspan|scope|src|start|title|type|value|width)$/;
const SAFE_ADDRESS =
  /^(?:https?:|mailto:|tel:|#[a-z]+(?:-[a-z0-9]+)*$|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/;

function* strangePartsOf(html: string): Generator<string> {
  for (const element of parse(html).querySelectorAll("*")) {
    const { localName, attributes } = element;
    if (!SAFE_TAGS.has(localName) && !SAFE_MATH.test(localName)) yield `<${localName}>`;
    for (const { name, value } of attributes) {
      if (!SAFE_ATTRIBUTE.test(name)) yield `<${localName} ${name}=${value}>`;
      if (/^(?:href|src)$/.test(name) && !SAFE_ADDRESS.test(value)) yield `<${localName} ${name}=${value}>`;
    }
  }
}

test.each(["rebuilt", "content", "html"] as const)("only what is allowed is in the %s", (part) => {
  expect(faultsOf((outcome) => strangePartsOf(outcome[part]))).toEqual([]);
});

test.each(["rebuilt", "content"] as const)("the %s read again is the same", (part) => {
  expect(faultsOf(({ [part]: html }) => (parse(html).innerHTML === html ? [] : [html]))).toEqual([]);
});

/** Two readers that do not share code, both with the raw HTML that CommonMark lets through. */
const READERS: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  "markdown-it": (markdown) => new MarkdownIt({ html: true }).render(markdown),
};

/** An address as it is followed: what is percent-encoded and what is not are one. */
function followed(address: string): string {
  const { href } = new URL(address, url);
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Links, pictures and elements of what was read back of the Markdown that the article does not have. */
function* strayPartsOf({ html }: Outcome, readBack: string): Generator<string> {
  const [article, back] = [parse(html), parse(readBack)];
  for (const [selector, name] of [
    ["a[href]", "href"],
    ["img[src]", "src"],
  ] as const) {
    const addresses = (root: Element): string[] =>
      [...root.querySelectorAll(selector)].map((element) => followed(element.getAttribute(name) ?? ""));
    const known = new Set(addresses(article));
    for (const address of addresses(back)) if (!known.has(address)) yield address;
  }
  for (const { outerHTML } of back.querySelectorAll(
    "script, iframe, form, style, object, svg, [onerror], [onload]",
  ))
    yield outerHTML;
}

/** What CommonMark shows of GitHub's signs (a table's bars, a deleted word's tildes) is no text. */
const letters = (text: string): string => text.replace(/[\s|~]+/gu, "");

/** Paragraphs of the article that were lost when the Markdown was read back. */
function* lostTextsOf({ html }: Outcome, readBack: string): Generator<string> {
  const shown = letters(parse(readBack).textContent ?? "");
  for (const paragraph of parse(html).querySelectorAll("p")) {
    const text = letters(paragraph.textContent ?? "");
    if (!paragraph.querySelector("math, img, rt, rp") && !shown.includes(text)) yield text;
  }
}

test.each(Object.entries(READERS))(
  "Markdown read back by %s leads where the article leads",
  (_name, read) => {
    expect(faultsOf((outcome) => strayPartsOf(outcome, read(outcome.markdown)))).toEqual([]);
  },
);

test.each(Object.entries(READERS))("Markdown read back by %s says what the article says", (_name, read) => {
  expect(faultsOf((outcome) => lostTextsOf(outcome, read(outcome.markdown)))).toEqual([]);
});

test("no cell of the figures' table is a formula", () => {
  expect(
    faultsOf(({ table }) =>
      table
        .split(/[\t\n]/)
        .filter((cell) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell))),
    ),
  ).toEqual([]);
});

import type { Random } from "./random.ts";

/** Changes a page in one place; what can't be done there is left undone. */
type Mutation = (page: Document, random: Random, other: Document) => void;

/** Elements that extraction has a rule for, and some that it has none for. */
const TAGS =
  "div p span section article aside nav header footer main form table tbody tr td th ul ol li dl dt dd h1 h2 h3 h6 blockquote pre code a b strong font center figure figcaption details summary dialog template noscript button select option textarea label ruby rt rp math mi svg foreignObject iframe video object x-card constructor".split(
    " ",
  );

/** Names that pages give their boxes, and names of what every object has. */
const NAMES =
  "article content main-text story related share comment sidebar ad footer nav hidden paywall tags copyright author date title body constructor __proto__ toString hasOwnProperty getAttribute localName nodeType children".split(
    " ",
  );

const ATTRIBUTES =
  "class id role itemprop style hidden aria-hidden lang dir href src alt title name data-look data-removal datetime content property".split(
    " ",
  );

/** Values that end strings, expressions and addresses early, or never. */
const VALUES = [
  "",
  "display:none",
  "articleBody",
  "navigation",
  "javascript:alert(1)",
  "https://news.example/2024/story.html#a",
  "data:image/png;base64,AAAA",
  "//",
  "%",
  "\u0000",
  "\uD800",
  '"><img src=x>',
  "2024-13-45T99:99",
  "zh-Hant-TW",
  "9".repeat(400),
  "(".repeat(300),
];

/** Text that rules look for, and text that they may stumble over. */
const TEXTS = [
  "责任编辑：陈小乐",
  "（記者王小明／台北報導）",
  "相关阅读：",
  "3.2亿元",
  "约".repeat(200),
  "零下4到零下1℃",
  "百分之",
  "1,2,3,4,5,6,7,8,9,",
  "“".repeat(120),
  "）".repeat(120),
  "2024年2月30日",
  "王".repeat(90),
  "戰(zhàn)".repeat(40),
  "\u202E反\u202C",
  "\uD83D",
  "\uFFFF\u0000",
  "　\u00AD\u200B",
  "a".repeat(3000),
  "。".repeat(500),
  "第一，第二，第三。",
];

const MUTATIONS: readonly Mutation[] = [
  (page, random) => elementOf(page, random)?.remove(),
  (page, random) => {
    const element = elementOf(page, random);
    element?.replaceWith(wrapped(page, random, [element.cloneNode(true)]));
  },
  (page, random) => {
    const element = elementOf(page, random);
    element?.replaceWith(wrapped(page, random, element.childNodes));
  },
  (page, random) => {
    const element = elementOf(page, random);
    element?.after(element.cloneNode(true));
  },
  (page, random) => {
    const [element, target] = [elementOf(page, random), elementOf(page, random)];
    if (element && target && !element.contains(target)) target.append(element);
  },
  (page, random) => elementOf(page, random)?.setAttribute(random.one(ATTRIBUTES), random.one(VALUES)),
  (page, random) =>
    elementOf(page, random)?.setAttribute(random.one(["class", "id", "name"]), random.one(NAMES)),
  (page, random) => elementOf(page, random)?.prepend(random.one(TEXTS)),
  (page, random) => elementOf(page, random)?.append(random.one(TEXTS)),
  (page, random) => elementOf(page, random)?.prepend(page.createElement("br"), page.createComment("--")),
  (page, random) => {
    const element = elementOf(page, random);
    const text = element?.textContent ?? "";
    const at = random.below(text.length + 1);
    if (element && element.children.length === 0)
      element.textContent = text.slice(0, at) + random.one(TEXTS) + text.slice(at);
  },
  (page, random) => {
    const form = page.createElement("form");
    for (let i = 0; i < 3; i++) form.append(named(page, random.one(NAMES)));
    const element = elementOf(page, random);
    element?.replaceWith(form);
    if (element) form.append(element);
  },
  (page, random) => {
    let at = elementOf(page, random);
    for (let depth = random.below(60); at && depth > 0; depth--) {
      const inner: Element = page.createElement(random.one(TAGS));
      at.append(inner);
      at = inner;
    }
    at?.append(random.one(TEXTS));
  },
  (page, random, other) => {
    const foreign = elementOf(other, random);
    if (foreign) elementOf(page, random)?.after(page.importNode(foreign, true));
  },
];

/**
 * A page with one to twelve changes, each in a place of its own. `other` gives pieces to put in.
 *
 * @returns its source, which a parser reads anew; now and then it is cut off in the middle
 */
export function mutatePage(page: Document, other: Document, random: Random): string {
  for (let left = 1 + random.below(12); left > 0; left--) {
    try {
      random.one(MUTATIONS)(page, random, other);
    } catch (error) {
      // A tree that the DOM does not allow (a document in an element): the page stays as it was.
      if (!(error instanceof Error) || !/Hierarchy|NotFound|InvalidCharacter/.test(error.name)) throw error;
    }
  }
  const source = page.documentElement?.outerHTML ?? "";
  return random.below(20) === 0 ? source.slice(0, random.below(source.length + 1)) : source;
}

/** Any element below `html`. */
function elementOf(page: Document, random: Random): Element | null {
  const elements = page.querySelectorAll("html *");
  return elements.length > 0 ? (elements[random.below(elements.length)] ?? null) : null;
}

function wrapped(page: Document, random: Random, nodes: Iterable<Node>): Element {
  const box = page.createElement(random.one(TAGS));
  box.append(...nodes);
  return box;
}

function named(page: Document, name: string): Element {
  const field = page.createElement("input");
  field.setAttribute("name", name);
  return field;
}

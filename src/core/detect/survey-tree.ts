/**
 * What an article looks like, in letters: a CJK character counts for one, another letter for 0.4, since a Latin word
 * says about what two characters of Chinese say. `isProbablyReaderable` asks for 140 a paragraph, a Latin threshold:
 * it found 49 % and 46 % of 918 and 401 Chinese article pages.
 */
const LATIN_WEIGHT = 0.4;

/** A line of prose: a sentence, not a label. */
const MIN_PROSE = 20;
/** A linked line of this length is the headline of another article: it ends a run of prose. */
const MIN_HEADLINE = 8;
/** From here on it is no short article. */
export const MIN_LONG = 250;

/** Elements whose text stands in lines of its own, and breaks of a line. */
const BLOCKS =
  /^(address|article|aside|blockquote|body|[bh]r|button|center|d[dt]|div|fig.+|footer|form|h\d|header|li|main|nav|p|pre|section|table|t[dh])$/;
/** Elements whose text is not the page's. */
const SKIPPED = /^(aside|button|footer|iframe|nav|noscript|script|select|style|svg|textarea)$/;
const STOP = /[。！？；，]|[.,!?;:](?=\s|$)/;
/** The end of a teaser: its text was cut, and what leads on is a word (…全文). */
const CUT = /(…|\.\.).{0,3}$/;

/** NodeFilter.SHOW_TEXT, which is no name everywhere. */
const SHOW_TEXT = 4;

/** What was read of one tree, in letters. */
export interface Survey {
  letters: number;
  linked: number;
  cjk: number;
  prose: number;
  blocks: number;
  /** Lines of prose that were cut: teasers. */
  cut: number;
  /** The longest run of prose that no headline of another article breaks. */
  longest: number;
  /** The same of the run below the page's own headline; 1 where nothing follows it, 0 without one. */
  own: number;
  /** Linked headlines. */
  heads: number;
  /** Outermost `article` elements that hold an article's prose. */
  articles: number;
  /** The page's own headline stands in an `article`. */
  marked: boolean;
}

/** Where a text stands. */
interface Place {
  /** Nearest element of {@link BLOCKS}. */
  readonly block: Node;
  readonly linked: boolean;
  readonly skipped: boolean;
  /** Outermost `article`. */
  readonly article: Node | null;
}

/** The line being read, and the run of prose that it stands in. */
interface Line {
  place: Place | null;
  text: string;
  /** Of the text, what stands in links. */
  links: string;
  run: number;
  /** Of the run, what stands above the page's own headline: outside links, and repeated by its title. */
  above: number;
}

/**
 * Reads a tree text by text: a browser finds texts in one step, where a walk would ask it for every node. `enough`:
 * letters of prose below the page's own headline after which nothing more is read.
 */
export function surveyTree(root: Node | null, title: string, enough = Infinity): Survey {
  const survey: Survey = {
    letters: 0,
    linked: 0,
    cjk: 0,
    prose: 0,
    blocks: 0,
    cut: 0,
    longest: 0,
    own: 0,
    heads: 0,
    articles: 0,
    marked: false,
  };
  if (!root) return survey;
  const line: Line = { place: null, text: "", links: "", run: 0, above: Infinity };
  const places = new Map<Node, Place>([
    [root, { block: root, linked: false, skipped: false, article: null }],
  ]);
  const proseOf = new Map<Node, number>();
  const texts = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);
  for (let node = texts.nextNode(); node && survey.own < enough; node = texts.nextNode()) {
    const text = (node as Text).data;
    if (!text.trim()) continue;
    const place = placeOf(node.parentNode as Node, places);
    if (place.block !== line.place?.block || followsBreak(node, place.block))
      endLine(line, survey, title, proseOf);
    line.place = place;
    if (place.skipped) continue;
    line.text += text;
    if (place.linked) line.links += text;
  }
  endLine(line, survey, title, proseOf);
  for (const prose of proseOf.values()) if (prose >= MIN_LONG) survey.articles++;
  return survey;
}

/** Where what stands in a node stands; `places` has the tree's root, and what was asked before. */
function placeOf(node: Node, places: Map<Node, Place>): Place {
  const unknown: Node[] = [];
  let at = node;
  let place = places.get(at);
  for (; !place; place = places.get(at)) {
    unknown.push(at);
    at = at.parentNode as Node;
  }
  for (let inner = unknown.pop(); inner; inner = unknown.pop()) {
    place = placeIn(place, inner as Element);
    places.set(inner, place);
  }
  return place;
}

function placeIn(outer: Place, element: Element): Place {
  const tag = element.localName;
  const isBlock = BLOCKS.test(tag);
  const isSkipped = SKIPPED.test(tag) || element.hasAttribute("hidden");
  if (!isBlock && !isSkipped && tag !== "a") return outer;
  return {
    block: isBlock ? element : outer.block,
    linked: outer.linked || tag === "a",
    skipped: outer.skipped || isSkipped,
    article: outer.article ?? (tag === "article" ? element : null),
  };
}

/** Whether a break, or an empty block, stands between a text and the one before it in the same block. */
function followsBreak(node: Node, block: Node): boolean {
  for (let at: Node | null = node; at && at !== block; at = at.parentNode) {
    let before = at.previousSibling;
    if (before?.nodeType === node.nodeType && !(before as Text).data.trim()) before = before.previousSibling;
    if (before) return BLOCKS.test((before as Element).localName);
  }
  return false;
}

/** Adds what the finished line is to the survey, and begins the next. */
function endLine(line: Line, survey: Survey, title: string, proseOf: Map<Node, number>): void {
  if (!line.text) return;
  const text = line.text.trim();
  const [letters, cjk] = lettersOf(text);
  const [linked] = lettersOf(line.links);
  const own = letters - linked;
  const article = line.place?.article;
  survey.letters += letters;
  survey.linked += linked;
  survey.cjk += cjk;
  if (own >= MIN_PROSE && own > linked && STOP.test(text)) {
    if (CUT.test(text)) {
      survey.cut++;
      line.run = 0;
    } else {
      line.run += own;
      survey.blocks++;
      survey.prose += own;
      if (article) proseOf.set(article, own + (proseOf.get(article) ?? 0));
      survey.longest = Math.max(survey.longest, line.run);
      survey.own = Math.max(survey.own, line.run - line.above);
    }
  } else if (letters >= MIN_HEADLINE) {
    if (linked > own) {
      survey.heads++;
      line.run = 0;
      line.above = Infinity;
    } else if (title.includes(text)) {
      line.above = line.run;
      survey.own ||= 1;
      survey.marked ||= !!article;
    }
  }
  line.text = line.links = "";
}

/** Letters of a text, and how many of its characters are wide: Han, kana, Hangul, and signs between them. */
function lettersOf(text: string): [letters: number, wide: number] {
  const bare = text.replace(/\s+/g, "");
  const wide = bare.replace(/[^\u2e80-\uffff]+/g, "").length;
  return [wide + (bare.length - wide) * LATIN_WEIGHT, wide];
}

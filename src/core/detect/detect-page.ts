import type { PageVerdict } from "../article.ts";
import { walk } from "../page/walk.ts";

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
/** The longest run of prose, in an article. */
const MIN_ARTICLE = 120;
/** In a news flash, whose headline is the title of the page. */
const MIN_TITLED = 50;
/** The same among teasers, where nothing but the headline says that it is the article. */
const MIN_TITLED_AMONG_TEASERS = 110;
/** On a page with little beside it. */
const MIN_BARE = 65;
const MAX_BARE_LINK_DENSITY = 0.5;
/** Teasers of a list: this many, and this many for each block of prose. */
const MIN_TEASERS = 5;
const TEASER_RATIO = 0.5;
/** From here on it is no short article. */
const MIN_LONG = 250;
/** A run this long is an article whatever stands beside it: comments, teasers. */
const MIN_CERTAIN = 600;
/** Share of the page's prose in its longest run; a list of teasers has many short ones. */
const MIN_STATED_SHARE = 0.12;
const MIN_LATIN_SHARE = 0.2;
const MIN_CJK_SHARE = 0.3;
/** Less text than this is a page that a script has yet to fill. */
const MIN_PAGE = 60;
/** Linked headlines of a page that is made of them. */
const MIN_LIST = 12;

const BLOCKS =
  /^(address|article|aside|blockquote|br|button|center|d[dt]|div|fig.+|footer|form|h\d|hr|header|li|main|nav|p|pre|section|table|t[dh])$/;
const SKIPPED = /^(aside|button|footer|iframe|nav|noscript|script|select|style|svg|textarea)$/;
const STOP = /[。！？；，]|[.,!?;:](?=\s|$)/;
/** The end of a teaser: its text was cut, and what leads on is a word (…全文). */
const CUT = /(…|\.\.).{0,3}$/;
/** What a page says of itself where it is no article: a product, a place, a playlist. */
const OTHER_TYPE = /^(product|profile|music|book|place|business)|:/;
const MEDIA_TYPE = /^video/;
/** Titles of pages that say that there is none: an error, a wall against robots, a form. */
const NO_PAGE =
  /^((40[34]|登[录錄入])([ _-]|$)|.{0,4}([页頁]面?不存在|找不到.?[网網页頁])|access denied|just a moment|安全[验驗])|page not found/i;

/** What was read of one tree. */
interface Survey {
  letters: number;
  linked: number;
  cjk: number;
  prose: number;
  blocks: number;
  /** Lines of prose that were cut: teasers. */
  cut: number;
  /** Letters of the longest run of prose that no headline of another article breaks. */
  longest: number;
  /** The same of the run below the page's own headline; 1 where nothing follows it, 0 without one. */
  own: number;
  heads: number;
  /** Outermost `article` elements that hold an article's prose. */
  articles: number;
  /** The page's own headline stands in an `article`. */
  marked: boolean;
  players: number;
  /** Trees of their own inside: open shadow roots, and frames, of which those of the same origin can be read. */
  readonly inner: (Node | HTMLIFrameElement)[];
}

/** The line being read, and the run of prose that it stands in. */
interface Line {
  text: string;
  letters: number;
  linked: number;
  /** Links that are open. */
  links: number;
  run: number;
  /** Of the run, what stands above the page's own headline: outside links, and repeated by its title. */
  above: number;
  /** Prose above each `article` that is open. */
  readonly open: number[];
}

/** True for an article, a short article and a page of several articles. */
export function isArticleKind(kind: PageVerdict["kind"]): boolean {
  return kind === "article" || kind === "short-article" || kind === "articles";
}

/** What this page is. Reads the document once, forces no layout, changes nothing. */
export function detectPage(page: Document): PageVerdict {
  const type = page.querySelector("meta[property='og:type']")?.getAttribute("content") ?? "";
  const survey = surveyTree(page.body, page.title);
  return {
    kind: kindOf(survey, type, page.title),
    evidence: {
      proseLength: Math.round(survey.prose),
      proseBlocks: survey.blocks,
      linkDensity: survey.letters ? survey.linked / survey.letters : 0,
    },
  };
}

function kindOf(survey: Survey, type: string, title: string): PageVerdict["kind"] {
  if (NO_PAGE.test(title) && survey.longest < MIN_CERTAIN) return "other";
  if (isArticle(survey, type)) {
    if (survey.articles > 1) return "articles";
    return survey.longest < MIN_LONG ? "short-article" : "article";
  }
  if (survey.inner.some((inner) => isArticle(surveyTree(treeOf(inner), title), type))) return "embedded";
  if (MEDIA_TYPE.test(type) || (survey.players && survey.heads < MIN_LIST)) return "media";
  if (survey.heads >= MIN_LIST) return "list";
  return survey.letters < MIN_PAGE ? "nothing-yet" : "other";
}

function isArticle(survey: Survey, type: string): boolean {
  const { longest, own, prose, blocks, cut, letters, linked, cjk } = survey;
  if (OTHER_TYPE.test(type) || (MEDIA_TYPE.test(type) && longest < MIN_CERTAIN)) return false;
  const stated = type === "article" || type === "news";
  if (own >= (stated || survey.marked ? MIN_TITLED : MIN_TITLED_AMONG_TEASERS)) return true;
  if (stated && own && longest >= MIN_TITLED_AMONG_TEASERS) return true;
  if (cut >= MIN_TEASERS && cut > blocks * TEASER_RATIO) return false;
  const isBare = linked < letters * MAX_BARE_LINK_DENSITY;
  if (longest < (own ? MIN_TITLED : isBare ? MIN_BARE : MIN_ARTICLE)) return false;
  const share = stated ? MIN_STATED_SHARE : cjk * 2 > letters ? MIN_CJK_SHARE : MIN_LATIN_SHARE;
  return longest >= MIN_CERTAIN || longest >= prose * share;
}

function surveyTree(root: Node | null, title: string): Survey {
  const survey = emptySurvey();
  const line: Line = { text: "", letters: 0, linked: 0, links: 0, run: 0, above: Infinity, open: [] };
  if (!root) return survey;
  walk(root, {
    enter(element, tag) {
      if (BLOCKS.test(tag)) endLine(line, survey, title);
      const inner = /^i?frame$/.test(tag) ? element : element.shadowRoot;
      if (inner) survey.inner.push(inner);
      if (SKIPPED.test(tag) || element.hasAttribute("hidden")) return false;
      if (tag === "a") line.links++;
      if (tag === "audio" || tag === "video") survey.players++;
      if (tag === "article") line.open.push(survey.prose);
      return true;
    },
    leave(_element, tag) {
      if (BLOCKS.test(tag)) endLine(line, survey, title);
      if (tag === "a") line.links--;
      if (tag !== "article") return;
      const prose = survey.prose - (line.open.pop() ?? 0);
      if (line.open.length === 0 && prose >= MIN_LONG) survey.articles++;
    },
    text(text) {
      readText(text, line, survey);
    },
  });
  return survey;
}

function emptySurvey(): Survey {
  return {
    letters: 0,
    linked: 0,
    cjk: 0,
    prose: 0,
    blocks: 0,
    cut: 0,
    longest: 0,
    heads: 0,
    own: 0,
    articles: 0,
    marked: false,
    players: 0,
    inner: [],
  };
}

/** Adds what the finished line is to the survey, and begins the next. */
function endLine(line: Line, survey: Survey, title: string): void {
  const { letters, linked } = line;
  const own = letters - linked;
  const text = line.text.trim();
  survey.letters += letters;
  survey.linked += linked;
  if (own >= MIN_PROSE && own > linked && STOP.test(text)) {
    if (CUT.test(text)) {
      survey.cut++;
      line.run = 0;
    } else {
      line.run += own;
      survey.blocks++;
      survey.prose += own;
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
      survey.marked ||= line.open.length > 0;
    }
  }
  line.text = "";
  line.letters = line.linked = 0;
}

function readText(text: string, line: Line, survey: Survey): void {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 160 || code === 0x3000) continue;
    // From here on: radicals, punctuation, kana, Han, Hangul, full-width forms.
    if (code >= 0x2e80) survey.cjk++;
    weight += code >= 0x2e80 ? 1 : LATIN_WEIGHT;
  }
  line.letters += weight;
  if (line.links) line.linked += weight;
  line.text += text;
}

/** `null` for a frame of another origin. */
function treeOf(inner: Node | HTMLIFrameElement): Node | null {
  return "contentDocument" in inner ? (inner.contentDocument?.body ?? null) : inner;
}

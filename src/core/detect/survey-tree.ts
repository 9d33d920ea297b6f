import { FOLLOWING, SHOW_TEXT } from "../page/dom.ts";
import { type Place, placesIn, type Root, walkerOf } from "./text-places.ts";
import { LATIN_WEIGHT, MIN_HEADLINE, MIN_LONG, MIN_PROSE } from "./thresholds.ts";

const STOP = /[。！？；，]|[.,!?;:](?!\S)/;
/** The end of a teaser: its text was cut, and what leads on is a word (…全文). */
const CUT = /(…|\.\.).{0,3}$/;

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
export function surveyTree(root: Root | null, title: string, enough = Infinity): Survey {
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
  const proseOf = new Map<Node, number>();
  const end = () => endLine(line, survey, title, proseOf);
  const placeOf = placesIn(root);
  const breaks = root.querySelectorAll("br,hr");
  let passed = 0;
  const texts = walkerOf(root, SHOW_TEXT);
  for (let node = texts.nextNode(); node && survey.own < enough; node = texts.nextNode()) {
    const text = (node as Text).data;
    if (!text.trim()) continue;
    for (; (breaks[passed]?.compareDocumentPosition(node) ?? 0) & FOLLOWING; passed++) end();
    const place = placeOf(node);
    if (place.block !== line.place?.block) end();
    line.place = place;
    if (place.skipped) continue;
    line.text += text;
    if (place.linked) line.links += text;
  }
  end();
  for (const prose of proseOf.values()) if (prose >= MIN_LONG) survey.articles++;
  return survey;
}

/** Adds what the finished line is to the survey, and begins the next. */
function endLine(line: Line, survey: Survey, title: string, proseOf: Map<Node, number>): void {
  if (!line.text) return;
  const text = line.text.trim();
  const [letters, cjk] = lettersOf(text);
  const linked = line.links ? lettersOf(line.links)[0] : 0;
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

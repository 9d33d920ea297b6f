import type {
  AbsoluteDate,
  Article,
  Credits,
  Figure,
  GistSentence,
  Outline,
  Person,
  Quotation,
  Removal,
  Section,
} from "../article.ts";
import type { Span } from "../text/span.ts";

/** Rewrites a string of an article. `within` is where it stands in `textContent`, `null` where it stands elsewhere. */
export type Rewrite = (text: string, within: Span | null) => string;

/**
 * An article with every string that a reader sees rewritten, but `content`, `textContent`, `length` and `lang`. Ids,
 * values, order and counts stay. A string that the text holds verbatim comes with its place, so that it can be taken
 * from the rewritten text and still stands there verbatim.
 */
export function rewriteStrings(article: Article, rewrite: Rewrite): Article {
  const { textContent } = article;
  const anywhere = (text: string): string => rewrite(text, findSpan(textContent, text, 0));
  const maybe = (text: string | null): string | null => (text === null ? null : anywhere(text));
  return withTexts<Article, Kept>(article, {
    title: anywhere(article.title),
    byline: maybe(article.byline),
    excerpt: maybe(article.excerpt),
    siteName: maybe(article.siteName),
    credits: withTexts<Credits, "originalUrl">(article.credits, {
      source: maybe(article.credits.source),
      reporters: article.credits.reporters.map(anywhere),
      translators: article.credits.translators.map(anywhere),
      editors: article.credits.editors.map(anywhere),
      photographers: article.credits.photographers.map(anywhere),
    }),
    gist: article.gist.map((sentence) =>
      withTexts<GistSentence, "id">(sentence, { text: anywhere(sentence.text) }),
    ),
    outline: withTexts<Outline, "kind">(article.outline, {
      sections: article.outline.sections.map((section) => rewriteSection(section, anywhere)),
    }),
    figures: rewriteFigures(article, rewrite),
    people: article.people.map((person) =>
      withTexts<Person, "mentions" | "places">(person, {
        name: anywhere(person.name),
        titles: person.titles.map(anywhere),
        quotations: person.quotations.map((said) =>
          withTexts<Quotation, "id">(said, { text: anywhere(said.text) }),
        ),
      }),
    ),
    dates: article.dates.map((date) =>
      withTexts<AbsoluteDate, "id" | "date">(date, { text: anywhere(date.text) }),
    ),
    removed: article.removed.map((removal) =>
      withTexts<Removal, "id" | "reason" | "rule">(removal, { text: rewrite(removal.text, null) }),
    ),
  });
}

/** Fields of an article without a text of its own, and those that the caller makes anew. */
type Kept =
  | "url"
  | "dir"
  | "lang"
  | "content"
  | "textContent"
  | "length"
  | "publishedTime"
  | "partial"
  | "script"
  | "partial"
  | "repairs";

/**
 * A value with its texts rewritten. What is kept is named, all else has to be given: a new field does not compile until
 * it is said which of the two it is.
 */
function withTexts<Value extends object, Kept extends keyof Value>(
  value: Value,
  texts: Omit<Value, Kept>,
): Value {
  return { ...value, ...texts };
}

function rewriteSection(section: Section, rewrite: (text: string) => string): Section {
  return withTexts<Section, "id" | "level" | "length" | "figures">(section, {
    heading: rewrite(section.heading),
    sections: section.sections.map((inner) => rewriteSection(inner, rewrite)),
  });
}

/** Figures come in text order: each is looked for in its sentence, behind the one before. */
function rewriteFigures({ figures, textContent }: Article, rewrite: Rewrite): Article["figures"] {
  let sentenceStart = 0;
  let lastEnd = 0;
  return figures.map((figure) => {
    const sentence =
      findSpan(textContent, figure.sentence, sentenceStart) ?? findSpan(textContent, figure.sentence, 0);
    if (sentence && sentence.start !== sentenceStart) lastEnd = sentence.start;
    if (sentence) sentenceStart = sentence.start;
    const own = (text: string, from: number): Span | null =>
      findSpan(textContent, text, from) ??
      findSpan(textContent, text, sentenceStart) ??
      findSpan(textContent, text, 0);
    const place = own(figure.text, Math.max(lastEnd, sentenceStart));
    if (place) lastEnd = place.end;
    const part = (text: string): string => rewrite(text, own(text, sentenceStart));
    return withTexts<Figure, "id" | "value" | "change" | "doubt" | "rank">(figure, {
      text: rewrite(figure.text, place),
      unit: part(figure.unit),
      statement: part(figure.statement),
      metric: figure.metric === null ? null : part(figure.metric),
      basis: figure.basis === null ? null : part(figure.basis),
      period: figure.period === null ? null : part(figure.period),
      sentence: rewrite(figure.sentence, sentence),
    });
  });
}

function findSpan(text: string, part: string, from: number): Span | null {
  const start = part === "" ? -1 : text.indexOf(part, from);
  return start < 0 ? null : { start, end: start + part.length };
}

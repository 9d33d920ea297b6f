import type { ChineseVariant } from "./article.ts";
import type { FinishedArticle } from "./finish-article.ts";
import { contentHtml } from "./page/dom.ts";
import { rewriteStrings } from "./script/article-strings.ts";
import type { ConversionJob, ConvertTexts, FindTerms } from "./script/convert.ts";
import { addTerms, type RegionalTerm } from "./script/regional-terms.ts";
import { type Answers, type ArticleStyle, batchTexts } from "./script/text-batch.ts";
import { followText } from "./script/text-offsets.ts";
import { findTextAttributes, groupTextNodes, textOfGroup, writeGroup } from "./script/text-runs.ts";

/** A reader's wont: the region's quotation marks, the writer's words. */
const READERS_STYLE: ArticleStyle = { quotes: "region", vocabulary: false };

/**
 * The same article in another variant, made from the original, which stays as it is. Every string goes through one
 * batch; ids, order and counts stay. An article that is not Chinese comes back unchanged.
 */
export async function convertArticle(
  original: FinishedArticle,
  variant: ChineseVariant,
  convertTexts: ConvertTexts,
): Promise<FinishedArticle> {
  const conversion = planConversion(original, variant, READERS_STYLE);
  return conversion ? conversion.finish(await Promise.all(conversion.jobs.map(convertTexts))) : original;
}

/**
 * Words of an article's title and text that the variant's region says otherwise, the most frequent first; none where
 * the article is not Chinese.
 */
export async function findArticleTerms(
  { article }: FinishedArticle,
  variant: ChineseVariant,
  findTerms: FindTerms,
): Promise<readonly RegionalTerm[]> {
  if (article.script.language !== "zh") return [];
  const texts = [article.title, ...article.textContent.split("\n")];
  const { jobs } = batchTexts(texts, article, variant, { quotes: "keep", vocabulary: true });
  const asConverted = jobs.filter(({ mendFake }) => mendFake === article.script.fakeTraditional);
  const found = await Promise.all(asConverted.map(findTerms));
  return addTerms(found.flat());
}

/** An article's conversion, but for the converting itself. */
export interface ArticleConversion {
  readonly jobs: readonly ConversionJob[];
  /** The article, given the texts that each job became. Call it once. */
  finish(answers: Answers): FinishedArticle;
}

/** What has to be converted to have an article in a variant; `null` where it is not Chinese. */
export function planConversion(
  original: FinishedArticle,
  variant: ChineseVariant,
  style: ArticleStyle,
): ArticleConversion | null {
  const { article } = original;
  if (article.script.language !== "zh") return null;
  const { body, removedParts, roots } = copyTrees(original);
  const lines = roots.flatMap(groupTextNodes).map((nodes) => ({ nodes, text: textOfGroup(nodes) }));
  const attributes = roots.flatMap(findTextAttributes);
  const lineTexts = lines.map(({ text }) => text);
  const batch = batchTexts(
    [...lineTexts, ...attributes.map(({ text }) => text), ...stringsOutsideText(original)],
    article,
    variant,
    style,
  );
  const follow = followText(original.body, body);

  return {
    jobs: batch.jobs,
    finish(answers) {
      const converted = batch.readAnswers(answers);
      const moved = new Map(lines.flatMap(({ nodes, text }) => [...writeGroup(nodes, converted(text))]));
      for (const { element, name, text } of attributes) element.setAttribute(name, converted(text));
      for (const root of roots) tellLanguage(root, variant);
      const { textContent, spanOf } = follow(moved);
      const strings = rewriteStrings(article, (text, within) => {
        if (!within) return converted(text);
        const { start, end } = spanOf(within);
        return textContent.slice(start, end);
      });
      return {
        article: {
          ...strings,
          lang: variant,
          content: contentHtml(body),
          textContent,
          length: textContent.length,
          repairs: [...article.repairs, ...batch.countRepairs(answers, lineTexts)],
        },
        body,
        removedParts: removedParts.map((removed) => ({ ...removed, text: converted(removed.text) })),
      };
    },
  };
}

/** Trees that can be changed: the original's nodes stay as they are. */
function copyTrees({ body, removedParts }: FinishedArticle): Pick<
  FinishedArticle,
  "body" | "removedParts"
> & {
  readonly roots: readonly Element[];
} {
  const copy = cloneElement(body);
  const parts = removedParts.map((removed) => ({
    ...removed,
    part: removed.part && cloneElement(removed.part),
  }));
  const roots = [copy, ...parts.map(({ part }) => part)].filter((root) => root !== null);
  return { body: copy, removedParts: parts, roots };
}

function cloneElement(element: HTMLElement): HTMLElement {
  // The DOM's types forget that a clone is what it was cloned from.
  return element.cloneNode(true) as HTMLElement;
}

/** The article's strings that its text does not hold verbatim, and those of what was taken out of it. */
function stringsOutsideText({ article, removedParts }: FinishedArticle): string[] {
  const strings = removedParts.map(({ text }) => text);
  rewriteStrings(article, (text, within) => {
    if (!within) strings.push(text);
    return text;
  });
  return strings;
}

/** What is marked as Chinese of some kind is now of this one. */
function tellLanguage(root: Element, variant: ChineseVariant): void {
  for (const element of root.querySelectorAll("[lang]")) {
    if (/^(?:zh|cmn)\b/iu.test(element.getAttribute("lang") ?? "")) element.setAttribute("lang", variant);
  }
}

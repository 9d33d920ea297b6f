import type { PageVerdict } from "../article.ts";
import { askOf } from "../page/dom.ts";
import { type Survey, surveyTree } from "./survey-tree.ts";
import {
  MAX_BARE_LINK_DENSITY,
  MIN_ARTICLE,
  MIN_BARE,
  MIN_CERTAIN,
  MIN_CJK_SHARE,
  MIN_LATIN_SHARE,
  MIN_LIST,
  MIN_LONG,
  MIN_PAGE,
  MIN_STATED_SHARE,
  MIN_TEASERS,
  MIN_TITLED,
  MIN_TITLED_AMONG_TEASERS,
  TEASER_RATIO,
} from "./thresholds.ts";

/** What a page says of itself where it is no article: a product, a place, a playlist. */
const OTHER_TYPE = /^(product|profile|music|book|place|business)|:/;
const MEDIA_TYPE = /^video/;
/** Titles of pages that say that there is none: an error, a wall against robots, a form. */
const NO_PAGE =
  /^((40[34]|登[录錄入])([ _-]|$)|.{0,4}([页頁]面?不存在|找不到.?[网網页頁])|access denied|just a moment|安全[验驗])|page not found/i;

/** True for an article, a short article and a page of several articles. */
export function isArticleKind(kind: PageVerdict["kind"]): boolean {
  return kind === "article" || kind === "short-article" || kind === "articles";
}

/**
 * What this page is. Forces no layout, changes nothing, and reads no further than it has to: the evidence is that of what
 * was read.
 */
export function detectPage(page: Document): PageVerdict {
  const title = askOf(page, "title");
  const body = askOf(page, "body");
  const meta = askOf(page, "querySelector").call(page, "meta[property='og:type']");
  const type = meta?.getAttribute("content") ?? "";
  const maySayMore = OTHER_TYPE.test(type) || body?.querySelectorAll("article").length > 1;
  const survey = surveyTree(body, title, maySayMore ? Infinity : MIN_CERTAIN);
  return {
    kind: kindOf(survey, type, title, body),
    evidence: {
      proseLength: Math.round(survey.prose),
      proseBlocks: survey.blocks,
      linkDensity: survey.linked / (survey.letters || 1),
    },
  };
}

/** @param body  `null` of a document that has none */
function kindOf(survey: Survey, type: string, title: string, body: HTMLElement | null): PageVerdict["kind"] {
  if (NO_PAGE.test(title) && survey.longest < MIN_CERTAIN) return "other";
  if (isArticle(survey, type)) {
    if (survey.articles > 1) return "articles";
    return survey.longest < MIN_LONG ? "short-article" : "article";
  }
  if (innerTrees(body).some((inner) => isArticle(surveyTree(inner, title), type))) return "embedded";
  if (MEDIA_TYPE.test(type) || (survey.heads < MIN_LIST && body?.querySelector("audio,video:not([hidden])")))
    return "media";
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

/** Open shadow roots, and what stands in frames, of which those of the same origin can be read. */
function innerTrees(body: HTMLElement | null): (Node & ParentNode)[] {
  return [...(body?.querySelectorAll<HTMLIFrameElement>("*") ?? [])].flatMap(
    (element) => element.shadowRoot ?? element.contentDocument?.body ?? [],
  );
}

import type { Article, Outline, RemovalReason, Repair } from "../core/article.ts";
import type { MessageKey } from "../platform/i18n.ts";

/** Why something was taken out of the body. */
export const REASONS: { readonly [Reason in RemovalReason]: MessageKey } = {
  editor: "reasonEditor",
  source: "reasonSource",
  byline: "reasonByline",
  date: "reasonDate",
  title: "reasonTitle",
  share: "reasonShare",
  disclaimer: "reasonDisclaimer",
  related: "reasonRelated",
  "hot-list": "reasonHotList",
  tags: "reasonTags",
  "previous-next": "reasonPreviousNext",
  "qr-code": "reasonQrCode",
  promotion: "reasonPromotion",
  ad: "reasonAd",
  breadcrumb: "reasonBreadcrumb",
  pager: "reasonPager",
  vote: "reasonVote",
  comment: "reasonComment",
  paywall: "reasonPaywall",
  navigation: "reasonNavigation",
  summary: "reasonSummary",
  embed: "reasonEmbed",
  hidden: "reasonHidden",
  "low-density": "reasonLowDensity",
};

/** What was mended; the message takes the count. */
export const REPAIRS: { readonly [Kind in Repair["kind"]]: MessageKey } = {
  pinyin: "repairPinyin",
  "fake-traditional": "repairFakeTraditional",
};

/** Why a page shows the beginning of its article alone. */
export const PARTIAL: { readonly [Wall in NonNullable<Article["partial"]>]: MessageKey } = {
  paywall: "partialPaywall",
  login: "partialLogin",
};

const OUTLINES: { readonly [Kind in Outline["kind"]]: MessageKey } = {
  headings: "outline",
  "pseudo-headings": "outline",
  "lead-sentences": "outlineLeadSentences",
};

/** What an outline is called: key sentences are never passed off as the author's headings. An empty one has neither. */
export function outlineLabel({ kind, sections }: Outline): MessageKey {
  return sections.length > 0 ? OUTLINES[kind] : "outline";
}

/** What the page is written in; `null` where there is nothing to say. */
export function scriptLabel({ script, language }: Article["script"]): MessageKey | null {
  if (language === "ja") return "scriptJapanese";
  if (language === "ko") return "scriptKorean";
  if (language !== "zh") return null;
  return { Hans: "scriptHans", Hant: "scriptHant", mixed: "scriptMixed", none: null }[
    script
  ] as MessageKey | null;
}

import type { PageVerdict } from "../core/article.ts";
import { type ForbiddenKind, whyForbidden } from "../platform/forbidden-page.ts";
import type { MessageKey } from "../platform/i18n.ts";
import type { ArticleFacts, PageReading } from "../platform/protocol.ts";
import { messageOf } from "../platform/replies.ts";

/** A reading with an article in it. */
export type ArticleReading = PageReading & { readonly article: ArticleFacts };

/** What the popup shows; each kind has a face of its own. */
export type PopupState =
  | { readonly kind: "loading" }
  /** Its words are being read: the title is all that is shown. */
  | { readonly kind: "article-found"; readonly title: string; readonly lang: string }
  | { readonly kind: "article"; readonly reading: ArticleReading }
  | { readonly kind: "not-article"; readonly why: MessageKey; readonly offers: readonly Offer[] }
  | { readonly kind: "embedded" }
  | { readonly kind: "forbidden"; readonly why: MessageKey }
  | { readonly kind: "too-large" }
  | { readonly kind: "failed"; readonly detail: string };

/** What to do where there is no article: the id of a button, the first of them the likeliest. */
export type Offer = "look-again" | "read-anyway" | "pick-article";

interface NoArticle {
  readonly why: MessageKey;
  readonly offers: readonly Offer[];
}

const NO_ARTICLE: Partial<Readonly<Record<PageVerdict["kind"], NoArticle>>> = {
  list: { why: "notArticleList", offers: ["read-anyway", "pick-article"] },
  media: { why: "notArticleMedia", offers: ["read-anyway", "pick-article"] },
  "nothing-yet": { why: "notArticleYet", offers: ["look-again", "read-anyway"] },
};

const NO_OTHER: NoArticle = { why: "notArticleOther", offers: ["read-anyway", "pick-article"] };

const WHY_FORBIDDEN: Readonly<Record<ForbiddenKind, MessageKey>> = {
  browserPage: "forbiddenBrowser",
  store: "forbiddenStore",
  file: "forbiddenFile",
  pdf: "forbiddenPdf",
  notLoaded: "forbiddenNotLoaded",
  protected: "forbiddenWhy",
};

/** The face for what was found on the page; `forced`: it was told to read the page anyway. */
export function stateOfReading(reading: PageReading, forced: boolean): PopupState {
  const { article, verdict } = reading;
  if (article) return { kind: "article", reading: { ...reading, article } };
  if (verdict.kind === "embedded") return { kind: "embedded" };
  if (forced) return { kind: "not-article", why: "notArticleAfterAll", offers: ["pick-article"] };
  return { kind: "not-article", ...(NO_ARTICLE[verdict.kind] ?? NO_OTHER) };
}

/** The face for a page that could not be read. */
export function stateOfFailure(address: string | null, error: unknown): PopupState {
  const detail = messageOf(error);
  const why = whyForbidden(address, detail);
  return why ? { kind: "forbidden", why: WHY_FORBIDDEN[why] } : { kind: "failed", detail };
}

import type { PageVerdict } from "../core/article.ts";
import { isForbidden } from "../platform/forbidden-page.ts";
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
  | { readonly kind: "not-article"; readonly why: MessageKey; readonly canForce: boolean }
  | { readonly kind: "embedded" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "too-large" }
  | { readonly kind: "failed"; readonly detail: string };

const WHY_NOT: Partial<Readonly<Record<PageVerdict["kind"], MessageKey>>> = {
  list: "notArticleList",
  media: "notArticleMedia",
  "nothing-yet": "notArticleYet",
};

/** The face for what was found on the page; `forced`: it was told to read the page anyway. */
export function stateOfReading(reading: PageReading, forced: boolean): PopupState {
  const { article, verdict } = reading;
  if (article) return { kind: "article", reading: { ...reading, article } };
  if (verdict.kind === "embedded") return { kind: "embedded" };
  if (forced) return { kind: "not-article", why: "notArticleAfterAll", canForce: false };
  return { kind: "not-article", why: WHY_NOT[verdict.kind] ?? "notArticleOther", canForce: true };
}

/** The face for a page that could not be read. */
export function stateOfFailure(address: string | null, error: unknown): PopupState {
  const detail = messageOf(error);
  return isForbidden(address, detail) ? { kind: "forbidden" } : { kind: "failed", detail };
}

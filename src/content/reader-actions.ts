import type { ShownVariant } from "../platform/protocol.ts";
import type { Settings } from "../platform/settings.ts";
import type { ArticleActions } from "./reader-article.ts";

/** What a reader can do in the reader. */
export interface ReaderActions extends ArticleActions {
  setVariant(variant: ShownVariant): void;
  setAppearance(chosen: Partial<Settings>): void;
  copy(): void;
  copyMarkdown(): void;
  closed(): void;
}

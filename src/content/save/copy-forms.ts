import { articleToOutline } from "../../core/export/outline-text.ts";
import { quoteArticle } from "../../core/export/quotation.ts";
import { figuresToHtml, figuresToTsv } from "../../core/export/table.ts";
import type { ClipboardFlavours } from "../../platform/clipboard.ts";
import type { MessageKey } from "../../platform/i18n.ts";
import { figureColumns } from "../../ui/figure-columns.ts";
import { markdownOf, type SaveWish } from "./file-formats.ts";

/** A form in which an article, or a part of it, is copied. */
export interface CopyForm {
  readonly label: MessageKey;
  /** `selection`: what is selected of the article; empty where nothing is. `null`: the article has nothing of it. */
  write(wish: SaveWish, selection: string): ClipboardFlavours | null;
}

/** Every form by its name, in the order of the buttons. */
export const COPY_FORMS: Readonly<Record<string, CopyForm>> = {
  markdown: { label: "copyFormMarkdown", write: (wish) => ({ text: markdownOf(wish), html: null }) },
  quotation: {
    label: "copyFormQuotation",
    write({ finished: { article } }, selection) {
      const words = selection || article.gist.map(({ text }) => text).join("\n");
      return words ? quoteArticle(article, words) : null;
    },
  },
  outline: {
    label: "copyFormOutline",
    write: ({ finished: { article } }) =>
      article.outline.sections.length > 0 ? { text: articleToOutline(article), html: null } : null,
  },
  figures: {
    label: "copyFormFigures",
    write({ finished: { article } }) {
      const columns = figureColumns();
      const text = figuresToTsv(article.figures, columns);
      return text ? { text, html: figuresToHtml(article.figures, columns) } : null;
    },
  },
};

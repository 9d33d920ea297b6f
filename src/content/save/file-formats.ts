import { articleToEpub } from "../../core/export/epub.ts";
import { articleToHtmlPage } from "../../core/export/html-page.ts";
import { articleToMarkdown, articleToMarkdownNote } from "../../core/export/markdown.ts";
import type { Pictures } from "../../core/export/pictures.ts";
import { articleToPlainText } from "../../core/export/plain-text.ts";
import type { FinishedArticle } from "../../core/finish-article.ts";
import type { MessageKey } from "../../platform/i18n.ts";
import { picturesForBook } from "./pictures-for-book.ts";

/** How an article is to be saved. */
export interface SaveWish {
  readonly finished: FinishedArticle;
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  readonly vertical: boolean;
  readonly frontMatter: boolean;
  /** Those that go into the file. */
  readonly pictures: Pictures;
}

/** A kind of file. */
export interface FileFormat {
  readonly label: MessageKey;
  readonly type: string;
  /** Whether pictures can go into it. */
  readonly holdsPictures: boolean;
  write(wish: SaveWish): string | Uint8Array | Promise<Uint8Array>;
}

/** Every kind of file by its ending, in the order of the buttons. */
export const FILE_FORMATS: Readonly<Record<string, FileFormat>> = {
  epub: {
    label: "fileBook",
    type: "application/epub+zip",
    holdsPictures: true,
    async write({ finished: { article, body }, pictures, ...form }) {
      return articleToEpub(article, body, {
        ...form,
        pictures: await picturesForBook(pictures),
        time: new Date(),
      });
    },
  },
  html: {
    label: "filePage",
    type: "text/html",
    holdsPictures: true,
    write: ({ finished: { article, body }, ...form }) => articleToHtmlPage(article, body, form),
  },
  md: { label: "fileMarkdown", type: "text/markdown", holdsPictures: false, write: markdownOf },
  txt: {
    label: "fileText",
    type: "text/plain",
    holdsPictures: false,
    write: ({ finished }) => articleToPlainText(finished.article),
  },
};

/** The article as Markdown, with front matter where it is wished for. */
export function markdownOf({ finished: { article, body }, frontMatter, lang }: SaveWish): string {
  return frontMatter ? articleToMarkdownNote(article, body, lang) : articleToMarkdown(article, body);
}

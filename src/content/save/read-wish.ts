import type { FinishedArticle } from "../../core/finish-article.ts";
import { createInertDocument } from "../../core/page/dom.ts";
import { finishedArticle } from "../../platform/article-data.ts";
import { articleWith } from "../../platform/put-back.ts";
import type { ArticleToSave, SaveHome } from "../../platform/save-home.ts";
import { canStandUpright } from "../reader/appearance.ts";
import type { SaveWish } from "./file-formats.ts";

/** The article as it is shown now and as the settings want it; without pictures. */
export async function readWish(home: SaveHome): Promise<SaveWish> {
  const shown = await home.article();
  const { writing, frontMatter } = home.settings();
  return {
    finished: articleWith(treesOf(shown), shown.putBack, shown.takenOut),
    lang: shown.lang,
    vertical: writing === "vertical" && canStandUpright(shown.lang),
    frontMatter,
    pictures: new Map(),
  };
}

/** An article that came as data is built anew, of what an article may hold. */
function treesOf({ article }: ArticleToSave): FinishedArticle {
  return "finished" in article
    ? article.finished
    : finishedArticle(article.data, createInertDocument(document));
}

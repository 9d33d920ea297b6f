import { type PopupActions, showArticle } from "./article-face.ts";
import { SAMPLE } from "./sample-article.ts";

/** Draws an article that nobody sees, so that the first that is seen is not the first layout. */
export function rehearse(actions: PopupActions): void {
  showArticle(SAMPLE, actions);
  document.body.dataset.rehearsing = "";
  // Asked for its size, the browser lays it out now.
  void document.body.offsetHeight;
}

import type { GistSentence } from "../core/article.ts";
import { element } from "../ui/element.ts";

/** What happened, as running text; a click on a sentence jumps to its place in the reader. */
export function gistText(
  gist: readonly GistSentence[],
  reveal: (id: string) => void,
): (HTMLElement | string)[] {
  return gist.flatMap(({ id, text }) => {
    const button = element("button", { type: "button", "data-place": id }, text);
    button.addEventListener("click", () => reveal(id));
    return [button, " "];
  });
}

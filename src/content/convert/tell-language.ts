import type { ChineseVariant } from "../../core/article.ts";

/** Says what the text of documents is in now: fonts and screen readers go by `lang`. */
export interface LanguageTold {
  /** Tells it of a document's root, whichever that is by now. */
  tell(root: Element | null): void;
  /** Gives every root its own back, unless the page has written another since. */
  restore(): void;
}

/** Nothing told yet. */
export function tellLanguage(variant: ChineseVariant): LanguageTold {
  const own = new Map<Element, string | null>();
  return {
    tell(root) {
      if (!root || own.has(root)) return;
      own.set(root, root.getAttribute("lang"));
      root.setAttribute("lang", variant);
    },
    restore() {
      for (const [root, lang] of own) {
        if (root.getAttribute("lang") !== variant) continue;
        if (lang === null) root.removeAttribute("lang");
        else root.setAttribute("lang", lang);
      }
    },
  };
}

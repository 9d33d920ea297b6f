/** Share of the text from which bold by style is the article's own face, and no emphasis. */
const COMMON_BOLD_SHARE = 0.5;

/** `strong` elements that were made for text that is bold by style alone. */
export interface StyledBold {
  made(strong: Element): void;
  /** Counts the letters of a text, and whether it is bold by style. */
  count(length: number, isBold: boolean): void;
  /** Takes them back where most of the text is bold. */
  finish(): void;
}

export function startStyledBold(): StyledBold {
  const all = new Set<Element>();
  let letters = 0;
  let bold = 0;
  return {
    made: (strong) => void all.add(strong),
    count(length, isBold) {
      letters += length;
      if (isBold) bold += length;
    },
    finish() {
      if (bold <= letters * COMMON_BOLD_SHARE) return;
      for (const strong of all) strong.replaceWith(...strong.childNodes);
    },
  };
}

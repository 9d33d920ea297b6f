import type { BodyLine } from "./body-lines.ts";

/** Letters from which a lead that stands word for word in the story is its summary, not its first sentence. */
const MIN_REPEATED_LEAD = 30;

/** Letters from which the first part of a title is taken for it: sites add their name after it. */
const MIN_TITLE_PART = 8;
const MIN_TITLE = 4;

const LEAD_LABEL =
  /^[【[]?(?:简介|簡介|摘要|核心提示|内容提要|导读|導讀|导语|導語|提要|summary)[】\]]?\s*[：:]?/iu;

/** Answers whether a line is one of `titles`, whole or without the site's name after it. */
export function titleMatcher(titles: readonly string[]): (text: string) => boolean {
  const known = titles.map(bareText);
  const longest = known.reduce((most, title) => Math.max(most, title.length), 0);
  return (text) => {
    // Punctuation and spaces fall away, so that a line may be longer than the title, but not much.
    if (text.length > longest * 2 + 10) return false;
    const bare = bareText(text);
    if (bare.length < MIN_TITLE) return false;
    return known.some((title) => title === bare || (bare.length >= MIN_TITLE_PART && title.startsWith(bare)));
  };
}

/** True where a line after the lead says the same, word for word: 简介 and 摘要 are cut from the story. */
export function isRepeatedLead(lines: readonly BodyLine[], lead: number): boolean {
  const bare = bareText((lines[lead]?.text ?? "").replace(LEAD_LABEL, ""));
  if (bare.length < MIN_REPEATED_LEAD) return false;
  return lines
    .slice(lead + 1)
    .some((line) => line.text.length >= bare.length && bareText(line.text).includes(bare));
}

function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

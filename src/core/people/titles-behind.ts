import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { GRAMMAR, isAny } from "./title-words.ts";
import { OF_POST, titleBefore } from "./titles.ts";

/** The post that follows a name at once, with 副 and its like: 裴丹教授, 李明副局长. */
export function titleAfter(after: readonly Word[]): Span | null {
  let at = 0;
  while (after[at]?.is("postPrefix") && !after[at]?.is("post")) at++;
  const post = after[at];
  const [first] = after;
  const next = after[lastOfPosts(after, at) + 1];
  // 蓝湖首席执行官帕克森: the post is that of who follows.
  if (next && beginsName(next)) return null;
  return post?.is("post") && first ? { start: first.start, end: post.end } : null;
}

/** Whether the post that follows a name is that of the name behind it: 岚城格林公司|总裁|助理|何文静. */
export function isPostOfNext(after: readonly Word[]): boolean {
  const next = after[0]?.is("post") ? after[lastOfPosts(after, 0) + 1] : undefined;
  return next !== undefined && (next.is("foreignName") || (next.is("surname") && !next.is("function")));
}

/** Index of the last of the posts that follow the one at `at`: 总裁|助理. */
function lastOfPosts(after: readonly Word[], at: number): number {
  return isAny(after[at + 1], OF_POST) ? lastOfPosts(after, at + 1) : at;
}

const BEGINS_NAME = bitsOf("foreignName", "place", "latin");

function beginsName(word: Word): boolean {
  if (isAny(word, BEGINS_NAME) || (word.is("surname") && !word.is("function"))) return true;
  return (
    word.text.length === 1 &&
    !isAny(word, GRAMMAR) &&
    !word.is("verb") &&
    !word.is("mark") &&
    !word.is("space")
  );
}

/** A title in brackets or between commas behind a name: 何志远（蓝湖科技创始人）; 何志远，滨江大学教授，. */
export function titleApart(after: readonly Word[]): Span | null {
  const closing = APART[after[0]?.text ?? ""];
  if (closing === undefined) return null;
  const end = after.findIndex((word, at) => at > 0 && closing.includes(word.text));
  if (end < 2 || !after[end - 1]?.is("post")) return null;
  const title = titleBefore(after.slice(1, end));
  return title && title.start === after[1]?.start ? title : null;
}

const APART: Readonly<Record<string, string>> = { "（": "）", "(": ")", "，": "，。" };

const TAKES_OFFICE = new Set(["任", "出任", "担任", "当选", "兼任", "就任", "升任", "接任", "现任"]);

/** An office that a name takes or has: 邹嘉怡任财政厅副厅长、党组成员。 */
export function officeTaken(after: readonly Word[]): Span | null {
  let at = 0;
  while (after[at]?.is("adverb") || after[at]?.is("time")) at++;
  if (!TAKES_OFFICE.has(after[at]?.text ?? "")) return null;
  const end = after.findIndex((word, index) => index > at && "，。；！？（(".includes(word.text));
  const words = after.slice(at + 1, end < 0 ? after.length : end);
  const title = titleBefore(words);
  return title && title.start === words[0]?.start && title.end === words[words.length - 1]?.end
    ? title
    : null;
}

import { startWordsOf, wordAtStart } from "../text/edge-words.ts";
import { foldTraditional } from "../text/fold-traditional.ts";

/** Who heard it, or that it was heard, and no source: 记者4日从市政府获悉，; 据悉，; 另据了解，. Folded. */
const HEARD =
  /^(?:(?:[^，。；：:！？!?“”\n]{0,12}?记者[^，。；：“”\n]{0,28}?(?:获悉|了解到|注意到|发现|看到)|(?:另|又)?据(?:悉|了解|介绍|报道|报导|透露|说))[，,：:]?\s*)/u;

/** Whose words it is, or what it rests on: 据某某日报报道，; 根据统计，. Folded. */
const SOURCE =
  /^(?:另|又|并)?(?:据|根据)[^，。；：:！？!?“”\n]{0,28}?(?:报道|报导|消息|介绍|透露|称|统计|显示|表示|披露|指出|公布|数据|说)[，,：:]\s*/u;

/**
 * UTF-16 units at the head of a sentence that only say that the reporter heard what follows: 记者4日获悉， is 6. 0 where
 * it has none, or where less than half of the sentence would be left.
 */
export function heardLength(text: string): number {
  return lengthOf(HEARD, text);
}

/** The same of what says from whom it is known: a line of an outline tells what, and the text it leads to from whom. */
export function sourceLength(text: string): number {
  return lengthOf(SOURCE, text);
}

/** Characters at the head of a sentence among which one of the words stands that such an opening has. */
const REACH = 48;

function lengthOf(opening: RegExp, text: string): number {
  const head = foldTraditional(text.slice(0, REACH));
  const length = head.includes("记者") || head.includes("据") ? (opening.exec(head)?.[0].length ?? 0) : 0;
  return length * 2 <= text.length ? length : 0;
}

/** What turns against the sentence before, and says nothing of its own; folded. */
const TURNS = new Set(["但", "但是", "然而", "不过"]);
/** These, and what only begins like one. */
const HEADS = startWordsOf(`${[...TURNS].join(" ")} 但愿 但凡 不过是 不过分 不过如 不过几`);

/** UTF-16 units at the head of a sentence that only turn against the one before: 但是， is 3. */
export function turnLength(text: string): number {
  const turn = wordAtStart(foldTraditional(text.slice(0, 3)), HEADS) ?? "";
  if (!TURNS.has(turn)) return 0;
  return turn.length + ("，,".includes(text.charAt(turn.length) || "x") ? 1 : 0);
}

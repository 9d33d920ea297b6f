import { type BodyLine, LINK_LINE_SHARE, leadsIntoPage } from "./body-lines.ts";
import { MAX_CAPTION_LENGTH } from "./caption-words.ts";
import { judgeSection, type Verdict } from "./judge-line.ts";

/** Why a line that leads elsewhere is clutter wherever it stands, or `null`. */
export function judgeLink(line: BodyLine): Verdict {
  if (isLabelledLink(line)) return { reason: "related", rule: "labelled-link" };
  return isPointedLink(line) ? { reason: "related", rule: "pointed-link" } : null;
}

/** What points at a link beside the story: 👉 ► ▶ >>, 广告. */
const POINTER = /^(?:👉|☞|[►▶➤▸»]|>{2,}|＞{2,}|(?:[广廣]告|推[广廣])[\s：:｜|])/u;

/** The same at a line of its own; headings and items of lists, which may be linked, have such a sign as well. */
const BULLET = /^[●◆■★☆◎]/u;

function isPointedLink({ text, linkShare, block }: BodyLine): boolean {
  const isPointed = POINTER.test(text) || (block.kind === "paragraph" && BULLET.test(text));
  return isPointed && linkShare >= LINK_LINE_SHARE && !block.runs.some(leadsIntoPage);
}

/** Share of links from which what follows a label is a link. */
const LABELLED_LINK_SHARE = 0.4;

/** 延伸閱讀：… with a link: the heading of a box and all that is in it, in one line. */
function isLabelledLink({ text, linkShare }: BodyLine): boolean {
  const label = /^(.{2,16}?)\s*[：:︰|｜]|^[【[［](.{2,12})[】\]］]/u.exec(text)?.slice(1).find(Boolean);
  return label !== undefined && linkShare >= LABELLED_LINK_SHARE && judgeSection(label) !== null;
}

/** [1] https://…: one of the story's own sources, with its number and its address. */
const REFERENCE = /^[[【(（]?\d{1,2}[\]】)）.、]\s*https?:\/\//u;

/** True for one of the story's own sources. */
export function isReference({ text }: BodyLine): boolean {
  return REFERENCE.test(text);
}

/** 1/4, +3: which picture of how many, and how many more there are. */
const COUNTER = /^(?:(\d{1,3})\s?[/／]\s?(\d{1,3})|[+＋]\s?\d{1,3})$/u;

/**
 * Indexes of the counts of galleries' pictures: any beside its picture, and those that go on from 1/7 one by one; 9/10 in
 * a paragraph is a mark, or a day.
 */
export function pictureCounts(lines: readonly BodyLine[]): Set<number> {
  const counters = lines.map(({ text, block }) => (block.kind === "cell" ? null : COUNTER.exec(text)));
  const first = new Set<string | undefined>();
  const counted = new Set<string>();
  for (const [, at, of] of counters.filter((counter) => counter !== null)) {
    if (at === "2" && first.has(of)) counted.add(`1/${of}`);
    if (counted.has(`${Number(at) - 1}/${of}`)) counted.add(`${at}/${of}`);
    if (at === "1") first.add(of);
  }
  const isCount = (index: number): boolean => {
    const [counter, line] = [counters[index], lines[index]];
    if (!counter || !line) return false;
    const [, at, of] = counter;
    return !of || counted.has(`${at}/${of}`) || isBesidePicture(line.block.element);
  };
  return new Set([...lines.keys()].filter(isCount));
}

/** True in a box of a picture's own, which has its caption at most; between paragraphs 9/10 is a mark, picture or not. */
function isBesidePicture(line: Element): boolean {
  let at = line;
  while (!at.previousElementSibling && !at.nextElementSibling && at.parentElement) at = at.parentElement;
  if ((at.parentElement?.textContent ?? "").length > MAX_CAPTION_LENGTH) return false;
  return [at.previousElementSibling, at.nextElementSibling].some(
    (beside) => beside !== null && (beside.matches(PICTURE) || beside.querySelector(PICTURE) !== null),
  );
}

const PICTURE = "img, figure, video, iframe";

import { findAll } from "../text/find-all.ts";
import { isHan } from "./name-text.ts";
import { CREDIT_ROLES, OFFICES, POST_PREFIXES, ROLES } from "./posts.ts";

/** What stands before a name. */
export interface TitleReading {
  readonly kind: "office" | "role" | "credit";
  /** Organisation and post; for a role or a credit the bare word. */
  readonly start: number;
  readonly end: number;
}

/** Organisation and post together are no longer than this, in characters: the longest of 300 read was 38. */
const LONGEST_TITLE = 42;

/** A title never runs over these. Brackets and 、 are looked at one by one. */
const BREAKS = /[，。；：！？“”‘’「」『』〈〉【】…—～~,;:!?"'|/＊*△▲■●◆[\]\s]/u;

/** Words that stand before a title and are not part of it, Simplified form. */
const LEADS = new RegExp(
  [
    "(?<!自|(?<![管处审治代办])理)由|[是据被让请的了着过因或称说使]|指(?![挥数导])|如(?![意果])|(?<![神财已曾历东西易])经(?![济理营贸纪费典])|有(?![限色关机])",
    "[在](?![线职读校籍])",
    "对(?![外台口冲手])",
    "向(?!日葵)",
    "(?<!华|中)为(?!民)",
    "[日月年号](?![本报内照立语野级度会])",
    "(?:昨|今|前|当|近|明)[日天晚年]",
    "[上下]午|晚间|(?<!大|小|上|中|少|准|猛|名|老)将(?![军领士乐])|正如|正在|应(?![急用届聘])|扮演|饰演|讲述|资助|携手|希望|担心|(?<!荣)获(?!奖)|随|收到|连线|下面|解雇|考虑|有权|转交|敦促|迫使|要求|呼吁|支持|反对|批评|指责|取代|接替|代替|击败|涉及|针对|另一|没有|[须需]|任职|挂职|目前|随后|此外|此前|其中|同时|不过|但是|然而|因此|以及|包括|邀请|告诉|会见|会晤|陪同|委托|通过|按照|根据",
    "表示|认为|指出|透露|介绍|宣布|任命|聘请|采访|拜访|访问|感谢|批评|前往|来自|来到|曾任|担任|出任|就任|当选|成为|作为|位于|位列|有着",
    "[一两三四五六七八九十几多数]?[名位](?!于|列|誉|次)",
    "(?:这|那|该|此|某|其|他|她|它|咱|我(?=们)|你(?=们))们?",
    "(?<=(?:长|员|任|席|理|书记|裁|授|师|家|监|官|人|统|相|王|表|使|事|士)[与和跟同])",
    "(?:不仅|不但|而且|并且|或者|除了|对于|关于|至于|由于|因为|所以|如果|虽然|尽管)",
  ].join("|"),
  "gu",
);

const LEADING_WORDS =
  /^(?:[与和及跟同兼等并而但且则也还就又都曾、连找到从以把给叫使令向至于之当听呛]|即|若|反观|引发|守住|批(?![发次改评准示])|轰(?!炸))+(?![解平谐商田硕济志业心方仁众障证力铺])/u;

/** Reads the title that ends where a name begins; white space between the two is passed over. */
export function readTitleBefore(text: string, nameStart: number, floor: number): TitleReading | null {
  let end = nameStart;
  while (end > floor && /\s/u.test(text.charAt(end - 1))) end--;
  const office = OFFICES.endingAt(text, end)?.length ?? 0;
  const role = ROLES.endingAt(text, end)?.length ?? 0;
  const credit = creditLength(text, end);
  const length = Math.max(office, role, credit);
  if (length === 0 || end - length < floor || isCutWord(text, end - length, length)) return null;
  if (credit === length) return { kind: "credit", start: end - length, end };
  if (role === length && role > office) return { kind: "role", start: end - length, end };
  return { kind: "office", start: titleStart(text, end - length, floor), end };
}

/** One character is a credit only where nothing stands before it: 校 李大为, not 我校何文静教授. */
function creditLength(text: string, end: number): number {
  const length = CREDIT_ROLES.endingAt(text, end)?.length ?? 0;
  return length === 1 && isHan(text, end - 2) ? 0 : length;
}

/** 总工 is no post in 总工程师: a longer one begins at the same place. */
function isCutWord(text: string, start: number, length: number): boolean {
  return (OFFICES.startingAt(text, start)?.length ?? 0) > length;
}

/** Reads the post right after a name (黄晓锋副教授). Offices that are also verbs don't count. */
export function readPostAfter(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } | null {
  const prefix = POST_PREFIXES.startingAt(text, at)?.length ?? 0;
  const post = OFFICES.startingAt(text, at) ?? OFFICES.startingAt(text, at + prefix);
  if (!post || VERBS_TOO.has(post)) return null;
  const end = text.startsWith(post, at) ? at + post.length : at + prefix + post.length;
  return { start: at, end };
}

/** 张三代表公司发言, 李四导演的电影: the word after the name is what the person does. */
const VERBS_TOO = new Set([
  "代表",
  "导演",
  "监制",
  "编剧",
  "执行",
  "成员",
  "领导人",
  "领队",
  "总管",
  "翻译官",
  "主管",
  "监管",
  "理事",
  "董事",
]);

/** Walks left from a post over its organisation, and over 、 to the posts before it. */
function titleStart(text: string, postStart: number, floor: number): number {
  const limit = Math.max(floor, postStart - LONGEST_TITLE);
  let start = postStart;
  while (start > limit) {
    const character = text.charAt(start - 1);
    if (character === "、") {
      if (!OFFICES.endingAt(text, start - 1)) break;
    } else if (character === ")" || character === "）" || character === "》") {
      const opened = openingOf(text, start - 1, limit);
      if (opened === null) break;
      start = opened + 1;
    } else if (/[(（《]/u.test(character) || BREAKS.test(character)) break;
    start--;
  }
  return start + leadLength(text.slice(start, postStart));
}

function openingOf(text: string, at: number, limit: number): number | null {
  const opening = { ")": "(", "）": "（", "》": "《" }[text.charAt(at)];
  const alternative = text.charAt(at) === ")" ? "（" : "(";
  for (let back = at - 1; back >= limit; back--) {
    const character = text.charAt(back);
    if (character === opening || character === alternative) return back;
    if (character === "。") return null;
  }
  return null;
}

/** Length of what stands before the organisation: 在, 据, 12日, 会见了. */
function leadLength(run: string): number {
  let cut = 0;
  for (const match of findAll(LEADS, run)) cut = match.index + match[0].length;
  cut = Math.max(cut, unmatchedBracket(run.slice(cut)) + cut);
  const lead = LEADING_WORDS.exec(run.slice(cut));
  return cut + (lead?.[0].length ?? 0);
}

/** Length up to the last closing bracket that nothing opens; 0 where all are matched. */
function unmatchedBracket(run: string): number {
  const closing = Math.max(run.lastIndexOf(")"), run.lastIndexOf("）"));
  return /[(（]/u.test(run.slice(0, Math.max(0, closing))) ? 0 : closing + 1;
}

/** True where the text at `at` belongs to an organisation or place rather than to a person (霍普金斯大学). */
export function belongsToThing(text: string, at: number): boolean {
  return (
    /^[”"」』]号/u.test(text.slice(at, at + 2)) || (isHan(text, at) && THINGS.test(text.slice(at, at + 3)))
  );
}

const THINGS =
  /^(?:大学|学院|医院|公司|集团|银行|基金|证券|酒店|饭店|百货|中心|机场|车站|球场|体育|纪念|博物|图书|研究(?!员|生)|实验|工厂|商学|中学|小学|女中|书院|奖|杯|法案|群岛|主义|力学|定律|指数|模型|效应|症|综合|病(?![逝故危倒重])|级|号|街|路|大道|大街|大桥|桥|岛|湖|河|山|(?:州|市|县|省|区|镇|村|湾|港|队|社)(?![长员委里内民区])|报(?![道告名案])|电视|唱片|时装|品牌)/u;

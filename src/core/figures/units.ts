import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { isDigit, isLatinLetter } from "../text/characters.ts";
import { startWordsOf, wordAt } from "../text/edge-words.ts";
import { LATIN_UNITS } from "./latin-units.ts";
import type { PlainLine } from "./plain-line.ts";
import { PRICED, TIMED } from "./rate-before.ts";
import type { UnitKind } from "./unit-kind.ts";

export interface UnitMatch {
  readonly kind: UnitKind;
  /** Length of what stands after the number. */
  readonly length: number;
  /** The unit where it is not simply what stands there (5亿元人民币 → 元, 三成 → %); else `null`. */
  readonly name: string | null;
  /** The unit says that half of it more is meant: 七个半小时, 两年半. */
  readonly half: boolean;
}

/** Units a row: kind, then words as {@link plainCharacters} gives them. */
const ROWS: readonly (readonly [kind: UnitKind, words: string])[] = [
  [
    "money",
    "美元 港元 港币 澳门元 澳元 澳币 加元 加币 新元 新币 坡币 新加坡元 欧元 英镑 日元 日圆 日币 韩元 韩圜 韩币 卢布 卢比 泰铢 泰币 瑞郎 瑞士法郎 法郎 " +
      "马克 比索 披索 里拉 里亚尔 雷亚尔 兰特 林吉特 令吉 越南盾 印尼盾 台币 新台币 美金 美刀 纽元 纽币 新西兰元 丹麦克朗 挪威克朗 " +
      "瑞典克朗 克朗 福林 第纳尔 迪拉姆 谢克尔 先令 奈拉 塔卡 图格里克 坚戈 兹罗提 比特币 以太币 泰达币 人民币 块钱 美分 円 圆 " +
      "元 角",
  ],
  ["share", "% ‰ 巴仙 厘 パーセント 퍼센트"],
  ["points", "个百分点 百分点 个基点 基点 个基准点 个点 个bp 个BP bp BP"],
  ["multiple", "倍"],
  ["people", "死 伤 人次 人份 个人 人 名 位 例 员工 口人 世帯 명"],
  [
    "count",
    "个 城 只次 档 家 户 只 支 条 项 件 种 辆 艘 架 台 部 座 栋 幢 间 所 " +
      "处 场 次 起 宗 桩 笔 单 份 封 票 顶 席 席位 款 批 枚 颗 粒 " +
      "株 棵 头 匹 羽 尾 张 幅 册 篇 套 组 对 双 层 瓶 箱 盒 袋 包 罐 片 块 " +
      "根 道 门 节 本 集 趟 列 列次 班 班次 架次 车次 台次 航次 艘次 场次 批次 频次 剂次 针次 床 " +
      "张床位 床位 标箱 标准箱 股 手 轮 滴 针 剂 笼 栏 丛 捆 卷 局 杆 盏 扇 具 尊 节课 课时 学时 学分 人家",
  ],
  [
    "area",
    "平方公里 平方千米 平方米 平方公尺 平方厘米 平方公分 平方英里 平方英尺 平方尺 平方呎 方呎 方尺 呎 平方英寸 平米 平方 公顷 英亩 市亩 亩 坪 km² km2 ㎡ m² 顷",
  ],
  [
    "size",
    "立方米 立方公尺 立方公里 立方英尺 立方厘米 立方公分 立方毫米 立方分米 立方英寸 立方 公里 千米 英里 海里 光年 厘米 毫米 微米 纳米 奈米 米 " +
      "英尺 英寸 英吋 英呎 吋 公尺 公分 公厘 公斤 公克 千克 毫克 微克 克拉 克 公吨 吨位 吨 磅 盎司 斤 两 " +
      "公升 毫升 加仑 升 桶 " +
      "瓩 千瓦时 兆瓦时 度电 千瓦 兆瓦 吉瓦 瓦时 瓦 千伏 伏 安时 毫安时 大卡 千卡 卡路里 焦耳 帕 百帕 兆帕 赫兹 兆赫 吉赫 分贝 马力 " +
      "摄氏度 华氏度 ℃ ° °C 海浬 匹马力 车公里 吨公里 人公里 岁 周岁 像素 画素 节航速 μg/m³",
  ],
  ["score", "点 分 度 级"],
  [
    "time",
    "年 个年头 个月 个多月 个半月 个季度 季度 个星期 星期 个礼拜 礼拜 周 日 " +
      "天 个小时 个半小时 个多小时 小时 个钟头 分钟 秒钟 秒 毫秒 个交易日 交易日 个工作日 工作日 个昼夜 昼夜 夜 个世纪 世纪 个学期 学期 个自然日 年半 个年度 ヶ月 か月",
  ],
];

/** A row of the tables. */
interface UnitWord {
  readonly word: string;
  readonly kind: UnitKind;
}

/** Every unit, the longest first. */
export const UNIT_WORDS: readonly UnitWord[] = [...ROWS, ...LATIN_UNITS]
  .flatMap(([kind, source]) => source.split(" ").map((word) => ({ word: word.replaceAll("_", " "), kind })))
  .sort((a, b) => b.word.length - a.word.length);

const BY_FIRST = indexUnits();

/** Names of a unit that differ from the words themselves. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ percent: "%", "per cent": "%", pct: "%" },
  ...{ 美金: "美元", 美刀: "美元", 块钱: "元", 人民币: "元", 个人: "人", 死: "人", 伤: "人" },
  ...{ USD: "美元", HKD: "港元", NTD: "新台币", RMB: "元", CNY: "元", EUR: "欧元", GBP: "英镑", JPY: "日元" },
  ...{ 巴仙: "%", パーセント: "%", 퍼센트: "%" },
};

/** A currency that is named after the amount: 5亿元人民币, 3億元新台幣. */
const CURRENCY_TAIL = startWordsOf("元人民币 元新台币 元港币 元台币 元美金");

/** What follows a unit when the quantity is a rate: 元/平方米, 立方米每秒, 欧元/月. */
const PER = startWordsOf(
  `${PRICED} ${TIMED} 平方千米 千米 瓦时 季度 GB MB kg km 时 日 天 周 月 年 人 户 次 件 台 辆 张 个 平 sec min hr s h`,
);

/** The unit that begins at `at` of a line; `null` where none does. */
export function unitAt(line: PlainLine, at: number): UnitMatch | null {
  const { plain } = line;
  const tail = wordAt(plain, at, CURRENCY_TAIL);
  if (tail) {
    const name = tail.slice(1);
    return { kind: "money", length: tail.length, name: name === "人民币" ? "元" : name, half: false };
  }
  const found = BY_FIRST.get(plain.charAt(at))?.find((unit) => fits(unit, line, at));
  if (!found) return null;
  return {
    kind: found.kind,
    length: found.word.length + perLength(plain, at + found.word.length),
    name: NAMES[found.word] ?? null,
    half: found.word.includes("半"),
  };
}

function perLength(plain: string, at: number): number {
  if (plain.charAt(at) !== "/" && plain.charAt(at) !== "每") return 0;
  const unit = wordAt(plain, at + 1, PER);
  return unit && !isLatinLetter(plain.charAt(at + 1 + unit.length)) ? 1 + unit.length : 0;
}

/**
 * A unit ends where a word ends, 13城|市 has none; or where another word begins that reaches further than the one it cuts:
 * 15处|分店, not 处分|店. Of 个人|信息 it is the 个. 3死7伤 count, 死于 and 伤势 do not.
 */
function fits({ word }: UnitWord, line: PlainLine, at: number): boolean {
  if (!line.plain.startsWith(word, at)) return false;
  const end = at + word.length;
  const behind = line.plain.charAt(end);
  if (isLatinLetter(word.slice(-1))) return !isLatinLetter(behind) && !isDigit(behind);
  if (word === "死" || word === "伤")
    return behind === "" || isDigit(behind) || "，。、；,）)".includes(behind);
  const [next] = line.wordsFrom(end);
  const before = line.plain.charAt(at - 1);
  if (word === "两" && /[㐀-鿿]/u.test(line.plain.charAt(end))) return false;
  if (word === "角" && !TENTH_OF_YUAN.test(line.plain.slice(Math.max(0, at - TENTH_REACH), at))) return false;
  if (word === "个人") return !isThing(next);
  if (word === "个" && isThing(line.wordsFrom(end + 1)[0]) && line.plain.startsWith("人", end)) return true;
  if (word === "位" && /[0-9]/.test(before) && isThing(next)) return false;
  if (line.isBorder(end)) return true;
  if (word === "人" && /[均都也才为已将被在]/.test(line.plain.charAt(end))) return true;
  const over = line.words[line.wordBefore(end)]?.end ?? end;
  const left = line.wordsFrom(over)[0];
  if (left && left.end - left.start === 1 && (left.kinds & LONE) === 0 && isHan(left.text)) return true;
  return next !== undefined && next.kinds !== 0 && next.end - next.start > 1 && next.end > over;
}

/** 5角, 五元三角, 每斤八角, 降价两角: money; 六个三角 are shapes. */
const TENTH_OF_YUAN =
  /[0-9]$|(?:[元圆块]|每.{1,3}|[价费钱][^，。；]{0,3}|[涨跌降升减加长][了价]?)[零一二两三四五六七八九十]{1,4}$/;
/** UTF-16 units before 角 that are looked at. */
const TENTH_REACH = 12;

/** Characters that stand by themselves: what is left of a cut that goes through a word is none of these. */
const LONE = bitsOf(
  ...(["function", "localiser", "adverb", "preposition", "conjunction", "particle", "pronoun"] as const),
  ...(["mark", "measure", "numeral", "adjective", "time"] as const),
);

function isHan(text: string): boolean {
  return /[㐀-鿿]/u.test(text);
}

/** A word for what is no person: 64位处理器 has no persons. */
function isThing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.end - word.start > 1 &&
    word.is("noun") &&
    !word.is("role") &&
    !word.is("post") &&
    !/[人员者生工民客师兵手警童众星家友辈辑剧任]$/.test(word.text)
  );
}

function indexUnits(): ReadonlyMap<string, readonly UnitWord[]> {
  const index = new Map<string, UnitWord[]>();
  for (const unit of UNIT_WORDS) {
    const first = unit.word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), unit]);
  }
  return index;
}

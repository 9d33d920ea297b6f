import { LATIN_UNITS } from "./latin-units.ts";

/** What sort of quantity a unit counts; it decides what is shown and how it is ranked. */
export type UnitKind =
  | "money"
  | "share"
  | "points"
  | "multiple"
  | "people"
  | "count"
  | "size"
  | "area"
  | "score"
  | "time"
  | "none";

export interface UnitMatch {
  readonly kind: UnitKind;
  /** Length of what stands after the number. */
  readonly length: number;
  /** The unit where it is not simply what stands there (5亿元人民币 → 元, 三成 → %); else `null`. */
  readonly name: string | null;
  /** The unit says that half of it more is meant: 七个半小时, 两年半. */
  readonly half: boolean;
}

/** Units a row: kind, then words as {@link plainCharacters} gives them, each with what must not follow it. */
const ROWS: readonly (readonly [kind: UnitKind, words: string])[] = [
  [
    "money",
    "美元 港元 港币 澳门元 澳元 澳币 加元 加币 新元 新币 坡币 新加坡元 欧元 英镑 日元 日圆 日币!安圈市价种 韩元 韩圜 韩币 卢布 卢比 泰铢 泰币 瑞郎 瑞士法郎 法郎 " +
      "马克 比索 披索 里拉 里亚尔 雷亚尔 兰特 林吉特 令吉 越南盾 印尼盾 台币 新台币 美金 美刀 纽元 纽币 新西兰元 丹麦克朗 挪威克朗 " +
      "瑞典克朗 克朗 福林 第纳尔 迪拉姆 谢克尔 先令 奈拉 塔卡 图格里克 坚戈 兹罗提 比特币 以太币 泰达币 人民币 块钱 美分 円 圆 " +
      "元!旦月素老首帅宵件勋气朝谋凶配桥里区牛乳店 角!度色落逐膜铁斗大星场",
  ],
  ["share", "% ‰ 巴仙 厘!清定 パーセント 퍼센트"],
  ["points", "个百分点 百分点 个基点 基点 个基准点 个点 个bp 个BP bp BP"],
  ["multiple", "倍"],
  [
    "people",
    "死!亡者因于守党神角刑罪活法 伤!害感心病势口 人次 人份 个人!信所消贷住账帐用养履电隐财物资简客 人!口才士员制 名!单额牌 位!于列居置数次质处系编加 例!如外子 员工 口人 世帯 명",
  ],
  [
    "count",
    "个 城!市区镇管乡建投商门内东南西北 只次 档!案期次位口 家!庭 户!外型 只!有是能为 支!持付出 条!件款例 项!目 件 种!植 辆 艘 架!构 台!湾北风 部!门委分署 座!谈 栋 幢 间 所!有以得谓 " +
      "处!理罚分长于 场!所地面馆 次!日级品要数序 起!来 宗!教 桩 笔 单!位独价 份!额 封!闭 票!价房 顶!部级多端尖替峰层点 席 席位 款!项式 批!准发 枚 颗 粒 " +
      "株!洲式 棵 头!部 匹!配 羽!毛 尾!部气 张 幅 册 篇 套!餐路利 组!织合 对!于 双!方 层!次面级 瓶 箱 盒 袋 包!括含 罐 片!区面 块!链 " +
      "根!据本 道!路 门!店诊户槛 节!日约能目气 本!科省市县身 集!团体中合 趟 列!车为入全第世亚首各 列次 班次 架次 车次 台次 航次 艘次 场次 批次 频次 剂次 针次 床 " +
      "张床位 床位 标箱 标准箱 股!权票份市东价 手!机续段术法 轮!胎船换 滴 针!对 剂 笼 栏 丛 捆 卷 局 杆 盏 扇 具!有备体 尊 节课 课时 学时 学分 人家",
  ],
  [
    "area",
    "平方公里 平方千米 平方米 平方公尺 平方厘米 平方公分 平方英里 平方英尺 平方尺 平方呎 方呎 方尺 呎!价 平方英寸 平米 平方 公顷 英亩 市亩 亩 坪!坝 km² km2 ㎡ m² 顷",
  ],
  [
    "size",
    "立方米 立方公尺 立方公里 立方英尺 立方 公里 千米 英里 海里 光年 厘米 毫米 微米 纳米!比材技级 奈米!材技级 米!兰其饭线粉色歇 " +
      "英尺 英寸 英吋 英呎 吋 公尺 公分 公厘 公斤 公克 千克 毫克 微克 克拉!玛 克!里拉服罗隆制 公吨 吨位 吨 磅 盎司 斤 两!个国岸地会家者方人次只名年天周种类市侧 " +
      "公升 毫升 加仑 升!至级学值幅降高温任格 桶!装 " +
      "瓩 千瓦时 兆瓦时 度电 千瓦 兆瓦 吉瓦 瓦时 瓦 千伏 伏 安时 毫安时 大卡 千卡 卡路里 焦耳 帕 百帕 兆帕 赫兹 兆赫 吉赫 分贝 马力 " +
      "摄氏度 华氏度 ℃ ° °C 海浬 匹马力 车公里 吨公里 人公里 像素 画素 节航速 μg/m³",
  ],
  [
    "score",
    "点!钟半多前后左燃评火击名滴心整出 分!别析布为成子公行店会院局支类期时手明歧开享批流配发散管级秒米段摊红担署工数量解! 度!假过 级!别",
  ],
  [
    "time",
    "年!轻货底初末龄 个年头 个月 个多月 个半月 个季度 季度 个星期 星期!一二三四五六日天 个礼拜 礼拜 周!年边一二三四五六日刊末 日!本军电 " +
      "天!然津气猫空 个小时 个半小时 个多小时 小时 个钟头 分钟 秒钟 秒!杀 毫秒 个交易日 交易日 个工作日 工作日 个昼夜 昼夜 夜 个世纪 世纪 个学期 学期 个自然日 年半 个年度 ヶ月 か月",
  ],
];

/** A row of the tables. */
interface UnitWord {
  readonly word: string;
  readonly kind: UnitKind;
  /** Characters that make it another word (元旦). */
  readonly notBefore: string;
}

/** Every unit, the longest first. */
export const UNIT_WORDS: readonly UnitWord[] = [...ROWS, ...LATIN_UNITS]
  .flatMap(([kind, source]) =>
    source.split(" ").map((entry) => {
      const [word = "", notBefore = ""] = entry.split("!");
      return { word: word.replaceAll("_", " "), kind, notBefore };
    }),
  )
  .sort((a, b) => b.word.length - a.word.length);

const BY_FIRST = indexUnits();

/** Names of a unit that differ from the words themselves. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ 美金: "美元", 美刀: "美元", 块钱: "元", 人民币: "元", 个人: "人", 死: "人", 伤: "人" },
  ...{ USD: "美元", HKD: "港元", NTD: "新台币", RMB: "元", CNY: "元", EUR: "欧元", GBP: "英镑", JPY: "日元" },
  ...{ 巴仙: "%", パーセント: "%", 퍼센트: "%" },
};

/** Units before a word of its own, though one that begins alike makes another of the unit: 12位居民, no 位居; 5000元月薪, no 元月. */
const WORD_AFTER =
  /元(?:月[薪租供费]|首[付期]|配[套备齐]|谋[求取]|里[面边])|个人(?:履[行约]|电梯)|人(?:才[能会可]|制[作造止服伏定毒售贩衣鞋药片订])|名单[身亲位]|位(?:居民|处长|编[辑导剧]|加拿大|系主任)|户外[地来]|项目[标前]|种植物|部分别|处分[店行支]|场地震|次(?:要求|日本)|起来自|台风[机电扇力]|套餐[桌具椅厅]|本科[幻普]/y;

/** A currency that is named after the amount: 5亿元人民币, 3億元新台幣. */
const CURRENCY_TAIL = /元(人民币|新台币|港币|台币|美金)/y;

/** What follows a unit when the quantity is a rate: 元/平方米, 立方米每秒, 欧元/月. */
const PER =
  /(?:\/|每)(?:平方公里|平方千米|平方米|平方公尺|平方英尺|平方尺|平方呎|立方米|公里|千米|千瓦时|瓦时|小时|分钟|盎司|公斤|千克|毫升|加仑|季度|GB|MB|kg|km|吨|桶|斤|磅|米|升|克|亩|坪|股|度|瓦|秒|时|日|天|周|月|年|人|户|次|件|台|辆|张|个|平)(?![A-Za-z])/y;

/** The unit that begins at `at` of a text in {@link plainCharacters}; `null` where none does. */
export function unitAt(plain: string, at: number): UnitMatch | null {
  const tail = matchAt(CURRENCY_TAIL, plain, at);
  if (tail?.[1])
    return {
      kind: "money",
      length: tail[0].length,
      name: tail[1] === "人民币" ? "元" : tail[1],
      half: false,
    };
  const found = BY_FIRST.get(plain.charAt(at))?.find((unit) => fits(unit, plain, at));
  if (!found) return null;
  const per = matchAt(PER, plain, at + found.word.length)?.[0] ?? "";
  return {
    kind: found.kind,
    length: found.word.length + per.length,
    name: NAMES[found.word] ?? null,
    half: found.word.includes("半"),
  };
}

function fits(unit: UnitWord, plain: string, at: number): boolean {
  if (!plain.startsWith(unit.word, at)) return false;
  const next = plain.charAt(at + unit.word.length);
  if (/[A-Za-z]$/.test(unit.word) && /[A-Za-z0-9]/.test(next)) return false;
  return next === "" || !unit.notBefore.includes(next) || matchAt(WORD_AFTER, plain, at) !== null;
}

function indexUnits(): ReadonlyMap<string, readonly UnitWord[]> {
  const index = new Map<string, UnitWord[]>();
  for (const unit of UNIT_WORDS) {
    const first = unit.word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), unit]);
  }
  return index;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

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
}

/** Units a row: kind, then words as {@link plainCharacters} gives them, each with what must not follow it. */
const ROWS: readonly (readonly [kind: UnitKind, words: string])[] = [
  [
    "money",
    "美元 港元 港币 澳门元 澳元 加元 加币 新元 新加坡元 欧元 英镑 日元 日圆 韩元 韩圜 卢布 卢比 泰铢 瑞郎 瑞士法郎 法郎 " +
      "马克 比索 披索 里拉 里亚尔 雷亚尔 兰特 林吉特 令吉 越南盾 印尼盾 台币 新台币 美金 美刀 纽元 新西兰元 丹麦克朗 挪威克朗 " +
      "瑞典克朗 克朗 福林 第纳尔 迪拉姆 谢克尔 先令 奈拉 塔卡 图格里克 坚戈 兹罗提 比特币 以太币 泰达币 块钱 美分 円 圆 " +
      "元!旦月素老首帅宵件勋气朝谋凶配",
  ],
  ["share", "% ‰ 巴仙 パーセント 퍼센트"],
  ["points", "个百分点 百分点 个基点 基点 个基准点 个bp 个BP bp BP 个点"],
  ["multiple", "倍"],
  [
    "people",
    "人次 人份 人民币!* 人均!* 人!口才士员类工物大事间流格行权选文家马参 名!单额牌字义词校师家人声誉著胜 位!于列居置次数移 " +
      "例!如外子证行 员工 口人 世帯 명",
  ],
  [
    "count",
    "家!庭长属人具电乡家禽常 户!外型籍口主 个!月人性体案股税别位头子小半百多! 只!有是能需要为剩好不见想怕得 支!持付出行部撑援柱队!线 " +
      "条!件例文款约令理目 项!目链 件!事 种!植子菜 辆 艘 架!构设空 台!湾北风州中南商资胞军海式阶词账 部!门分委署队长位落件 " +
      "座!谈位椅 栋 幢 间!的隔接断 所!有以得在谓属需 处!理于在长罚分置方女级 场!所地馆景面均合 次!日年月级品要数序于生 " +
      "起!来步诉到点源因码初义草飞重降 宗!教旨 桩!基 笔!记者试 单!位独身价日元一项 份!子额量 封!闭面锁 票!价房据务 席!位地卷上 席位 " +
      "款!项式待额 批!准发次评复 枚 颗 粒 株!洲式 棵 头!部条 匹!配 羽!毛绒 尾!气部盘矿 张!家 幅!度员 册 本!市省县区国报人次身地月年周来科届书科级金轮科期 " +
      "篇!章 套!餐路利用 组!织合长建成件装 对!于口方外手此比象接待于阵 双!方边十创一重减碳 层!次面级 瓶!颈 箱!子体 盒!子 袋!子 包!括含装围 罐!头 " +
      "片!区面段 块!链 根!据本源 道!路理德具歉 门!店诊槛户票口外 节!日约能目气水电假点省育课! 集!团体中合成群聚资约装市 趟 班次 架次 车次 台次 航次 艘次 " +
      "场次 批次 频次 床!上位 张床位 床位 标箱 标准箱 席 股!权票份市东价民本债比改指息 手!机续段术法工动游 单 轮!胎船换值流岗训番融播 口!径岸碑腔味号罩服头令! " +
      "亿GB 滴 针!对 剂 剂次 针次 笼 公里/时 座次 人家 栏 届次 席次 间房 组家庭 家庭 对夫妇 隻 株 丛 捆 卷 帧 发!展现布明生射起电达行表言挥 " +
      "局 杆 盏 顶 把!握关控脉 扇 身!高体 节课 课时 学时 学分 学位 张票 张选票 工作日!* 个工作日!* 軒 本の",
  ],
  [
    "area",
    "平方公里 平方千米 平方米 平方厘米 平方英里 平方英尺 平方尺 平方呎 平方英寸 平米 平方 公顷 英亩 市亩 亩 坪!坝 km² km2 ㎡ m² 顷",
  ],
  [
    "size",
    "立方米每秒 立方米 立方公里 立方英尺 立方 公里每小时 千米每小时 米每秒 公里 千米 英里 海里 光年 厘米 毫米 微米 纳米!比材技级 米!兰其饭线粉色歇 " +
      "英尺 英寸 英呎 万公里 公尺 公分 里程!* 公斤 千克 毫克 微克 克!里拉服罗隆制 万吨 公吨 吨位 吨 磅 盎司 斤 两!个国岸地会家者方人次只名年天周月种类市侧 " +
      "公升 毫升 加仑 升!至级学值幅降高温任格 桶!装 " +
      "千瓦时 兆瓦时 度电 千瓦 兆瓦 吉瓦 瓦时 瓦 千伏 伏 安时 毫安时 大卡 千卡 卡路里 焦耳 帕 百帕 兆帕 赫兹 兆赫 吉赫 分贝 马力 " +
      "摄氏度 华氏度 ℃ ° °C 海浬 匹马力 车公里 吨公里 人公里 像素 英里每小时 节航速 米/秒 公里/小时 千米/小时 μg/m³ 微克/立方米 毫克/升",
  ],
  [
    "score",
    "点!钟半多前后左燃评火击名滴心整出 分!钟之别析布为成子公行店会院局支类期时手明歧开享批流配发散管级秒米贝段摊红担署行工数量解! 度!假过 级!别",
  ],
  [
    "time",
    "年!代轻级度货底初末会报关龄纪薪终均 个年头 个月 个多月 个半月 个季度 季度 个星期 星期!一二三四五六日天 个礼拜 礼拜 周!岁年边一二三四五六日刊末 日!本军元电圆韩前 " +
      "天!然津气猫空文才下安 个小时 个半小时 个多小时 小时 个钟头 分钟 秒钟 秒!杀 毫秒 个交易日 交易日 个工作日 工作日 个昼夜 昼夜 夜 个世纪 世纪 个学期 学期 个自然日 年半 个年度 ヶ月 か月 時間 日間 年間",
  ],
];

interface UnitWord {
  readonly word: string;
  readonly kind: UnitKind;
  /** Characters that make it another word (元旦); `*` stands for any: it never is a unit. */
  readonly notBefore: string;
}

const BY_FIRST = indexUnits();

/** Names of a unit that differ from the words themselves. */
const NAMES: Readonly<Record<string, string>> = {
  ...{
    百分点: "个百分点",
    个点: "个百分点",
    美金: "美元",
    块钱: "元",
    巴仙: "%",
    パーセント: "%",
    퍼센트: "%",
  },
};

/** A currency that is named after the amount: 5亿元人民币, 3億元新台幣. */
const CURRENCY_TAIL = /元(人民币|新台币|港币|台币|美金)/y;

/** What follows a unit when the quantity is a rate: 元/平方米, 立方米每秒, 欧元/月. */
const PER =
  /(?:\/|每)(?:平方公里|平方千米|平方米|平方英尺|平方尺|平方呎|立方米|公里|千米|千瓦时|小时|分钟|盎司|公斤|千克|毫升|加仑|季度|GB|MB|kg|km|吨|桶|斤|磅|米|升|克|亩|坪|股|度|瓦|秒|时|日|天|周|月|年|人|户|次|件|台|辆|张|个|平)(?![A-Za-z])/y;

/** The unit that begins at `at` of a text in {@link plainCharacters}; `null` where none does. */
export function unitAt(plain: string, at: number): UnitMatch | null {
  const tail = matchAt(CURRENCY_TAIL, plain, at);
  if (tail?.[1])
    return { kind: "money", length: tail[0].length, name: tail[1] === "人民币" ? "元" : tail[1] };
  const found = BY_FIRST.get(plain.charAt(at))?.find((unit) => fits(unit, plain, at));
  if (!found || found.notBefore === "*") return null;
  const per = matchAt(PER, plain, at + found.word.length)?.[0] ?? "";
  return {
    kind: found.kind,
    length: found.word.length + per.length,
    name: NAMES[found.word] ?? null,
  };
}

function fits(unit: UnitWord, plain: string, at: number): boolean {
  if (!plain.startsWith(unit.word, at)) return false;
  const next = plain.charAt(at + unit.word.length);
  if (/[A-Za-z]$/.test(unit.word) && /[A-Za-z0-9]/.test(next)) return false;
  return next === "" || unit.notBefore === "*" || !unit.notBefore.includes(next);
}

function indexUnits(): ReadonlyMap<string, readonly UnitWord[]> {
  const words: UnitWord[] = [...ROWS, ...LATIN_UNITS].flatMap(([kind, source]) =>
    source.split(" ").map((entry) => {
      const [word = "", notBefore = ""] = entry.split("!");
      return { word: word.replaceAll("_", " "), kind, notBefore };
    }),
  );
  const index = new Map<string, UnitWord[]>();
  for (const unit of words.sort((a, b) => b.word.length - a.word.length)) {
    const first = unit.word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), unit]);
  }
  return index;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

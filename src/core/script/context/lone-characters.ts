/** What an ambiguous word of one character, or of few, becomes beside its neighbours. */
export interface ContextRule {
  /** The word, in Simplified. */
  readonly word: string;
  /** What it becomes, in OpenCC's standard Traditional. */
  readonly becomes: string;
  /** Ends of the text before it that the rule asks for; `null`: any. */
  readonly after: RegExp | null;
  /** Beginnings of the text after it that the rule asks for; `null`: any. */
  readonly before: RegExp | null;
}

/** Characters of text before and after a word that rules look at. */
export const CONTEXT_REACH = 6;

const NUMBER = /[一二三四五六七八九十百千万亿两几数半〇零\d０-９](?:[余多来])?$/;

const WIND = /风(?:[又还就也]|[不没]停地)?$/;

const WATER = /[水雨浪潮洪河](?:一|给|所|把.{1,3})?$/;

const DRYING = /[擦挤拧晒晾烘烤吹吸榨抽喝哭蒸煮熬沥甩烧焙揩抹]$/;

/** Beginnings of what is the farthest on a side: 里头, 后边, 末了. */
const SIDE = /^(?:[里外前后後上下左右东西南北][边头面]|底下|末了)/;

const PLAY = /^(?:[好大新老悲喜闹活话歌京]|独幕)?[戏剧]/;

/** The first rule of a word that fits holds. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  // 七百只羊: counts animals and things, unless a verb follows (六十只是开始).
  {
    word: "只",
    becomes: "隻",
    after: NUMBER,
    before: /^(?![有是能好要会见怕剩顾求可为说想得须需此知在因看靠讲管])/,
  },
  // 三十里: a Chinese mile.
  { word: "里", becomes: "里", after: NUMBER, before: null },
  { word: "里外", becomes: "里外", after: NUMBER, before: null },
  // 里维埃拉: inside stands behind its noun, so a clause that begins with it begins with a name.
  { word: "里", becomes: "里", after: /(?:^|[^\p{Script=Han}」』”’）》])$/u, before: /^\p{Script=Han}/u },
  // 方向明了，干劲足了: what has come to be clear; to understand is 明瞭.
  {
    word: "明了",
    becomes: "明了",
    after: /(?:方向|目标|道路|路子|思路|前途|天色?|心里?|眼睛?|灯)$/,
    before: /^(?:[^\p{Script=Han}]|$)/u,
  },
  // 一出戏: a play, or what is like one; else to come out (太阳一出).
  { word: "一出", becomes: "一齣", after: null, before: PLAY },
  { word: "一出", becomes: "一出", after: null, before: null },
  { word: "出", becomes: "齣", after: /[一两三四几]$/, before: PLAY },
  // 二百海里 are nautical miles; in the sea is 海裏.
  {
    word: "海里",
    becomes: "海里",
    after: /[一二三四五六七八九十百千万亿两几数半〇零每\d０-９]$/,
    before: null,
  },
  { word: "海里", becomes: "海裏", after: null, before: null },
  // To entrust somebody (托他买书).
  { word: "托", becomes: "託", after: null, before: /^[我你您他她]/ },
  // 第 3 周, 第 %d 周: a week that is counted by a figure or a placeholder.
  { word: "周", becomes: "週", after: /(?:[\d０-９]|第|第[^一-龥]{1,4})\s?$/, before: null },
  // Exact, after a word of degree (打得准, 很准): to allow is the default.
  { word: "准", becomes: "準", after: /[得很真最更太够校]$/, before: null },
  // 三斗米: a measure, and its vessel; to fight is the default.
  { word: "斗", becomes: "斗", after: NUMBER, before: null },
  // To swim, in water; to travel is the default.
  { word: "游", becomes: "游", after: /[水海河湖江池][里中]?$/, before: null },
  // 八点|钟: the clock; the surname is the default.
  { word: "钟", becomes: "鐘", after: /[点分秒刻整]$/, before: null },
  // 周平均: by the week, before what is counted.
  {
    word: "周",
    becomes: "週",
    after: null,
    before: /^(?:平均|产量|收入|工时|工作日|成交|销售|票房|[涨跌]幅)/,
  },
  // 尽里头, 尽后边: the farthest there; wholly is the default.
  { word: "尽", becomes: "儘", after: null, before: SIDE },
  // 北风刮, 刮着大风, 刮来一阵风: what wind does; to scrape is the default.
  { word: "刮", becomes: "颳", after: WIND, before: null },
  { word: "刮在", becomes: "颳在", after: WIND, before: null },
  { word: "刮到", becomes: "颳到", after: WIND, before: null },
  { word: "刮", becomes: "颳", after: null, before: /^[着了过起来]?.{0,2}[风台飓]/ },
  // 被江河冲去, 水一冲: what water does; to rush is the default.
  { word: "冲", becomes: "沖", after: WATER, before: null },
  { word: "冲去", becomes: "沖去", after: WATER, before: null },
  // 亚干, 塔什干, 涂尔干: the end of a name.
  { word: "干", becomes: "干", after: /[亚尼尔什]$/, before: null },
  // 挤干, 吹干: dry in the end; to do is the default.
  { word: "干", becomes: "乾", after: DRYING, before: null },
  { word: "干了", becomes: "乾了", after: DRYING, before: null },
  // 中空成岩: what is hollow becomes a cavern; to become rock is 成岩.
  { word: "成岩", becomes: "成巖", after: /[空窟洞穴]$/, before: null },
  // A pole by itself; 槓 is in words (槓桿, 單槓).
  { word: "杠", becomes: "杠", after: null, before: null },
];

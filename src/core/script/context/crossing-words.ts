import type { ContextRule } from "./context-rule.ts";

/** Titles with 后, each with what stands before them where they are none: 进|球|后 is after a goal. */
const QUEENS: readonly (readonly [title: string, before: string])[] = [
  ["球后", "[进传发丢失接打踢扳得救控运断抢罚拿守投赛开中]"],
  ["舞后", "[跳共热鼓伴]"],
  ["歌后", "[唱国听军校会颂献对点老]"],
  ["封后", "[解查密尘冰信启开加被拆未]"],
  ["蜂后", "[高顶]"],
];

/**
 * Words that stand across the border of two others more often than by themselves; the likeliest words alone don't tell. The
 * first rule of a word that fits holds.
 */
export const CROSSING_WORDS: readonly ContextRule[] = [
  ...QUEENS.map(([word, before]) => ({
    word,
    becomes: word.replace("后", "後"),
    after: new RegExp(`${before}$`, "u"),
    before: null,
  })),
  // 衣服是干的: dry; who does something is the default.
  {
    word: "干的",
    becomes: "乾的",
    after: /(?:^|[^不就都])是$|[晒湿全最又很太稍较更偏]$/,
    before: /^(?!工作|事)/,
  },
  // 塔什干的: the end of a name, as in lone-characters.ts.
  { word: "干的", becomes: "干的", after: /[尔什亚尼余]$/, before: null },
  // 一干就是十年: to do; 一干人等 are the others concerned.
  { word: "一干", becomes: "一幹", after: null, before: /^(?:就|到底|起来)/ },
  // 50岁的钟先生: the surname.
  { word: "的钟", becomes: "的鍾", after: null, before: /^(?:先生|女士|小姐|某|姓|老师|老伯|阿姨)/ },
  // 天上有云: clouds; 古语有云 is to say.
  { word: "有云", becomes: "有雲", after: null, before: /^[^\s:：，,“「"『‘]/ },
  // 划走资金: to transfer; a boat is rowed away.
  { word: "划走", becomes: "劃走", after: null, before: /^.{0,4}[款资钱费金元万亿]/ },
  { word: "划走", becomes: "劃走", after: /[款资钱费金元万亿]$|被$/, before: null },
  // 把两个班并到一起: to merge; and to is the default.
  { word: "并到", becomes: "併到", after: /[把将被].{1,5}$/, before: null },
  // 自制口罩: homemade; 自制力 and 难以自制 are restraint.
  {
    word: "自制",
    becomes: "自製",
    after: /(?:^|[^能以可加])$/,
    before: /^(?!一下|下来|之|的能|能|力|而|地|自)\p{Script=Han}/u,
  },
];

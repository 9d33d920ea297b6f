import type { ContextRule } from "./context-rule.ts";
import { ADDRESS } from "./surname-rules.ts";

/** Titles with 后, each with what stands before them where they are none: 进|球|后 is after a goal. */
const QUEENS: readonly (readonly [title: string, before: string])[] = [
  ["舞后", "[跳共热鼓伴]"],
  ["歌后", "[唱国听军校会颂献对点老首支完山放过民]"],
  ["封后", "[解查密尘冰信启开加被拆未]"],
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
  // 进球后, 点球后, 打网球后: after it; 世界球后, 羽球后 are queens of the game.
  {
    word: "球后",
    becomes: "球後",
    after: /\p{Script=Han}(?<!世界|一代|新科|(?:^|[^打完习学])[网羽乒桌])$/u,
    before: null,
  },
  // 衣服是干的: dry; who does something is the default (他是干的销售).
  { word: "干的", becomes: "乾的", after: /是$/, before: /^(?:\P{Script=Han}|$)/u },
  // 塔什干的: the end of a name, as in lone-characters.ts.
  { word: "干的", becomes: "干的", after: /[尔什亚尼余]$/, before: null },
  // 一干就是十年: to do; 一干人等 are the others concerned.
  { word: "一干", becomes: "一幹", after: null, before: /^(?:就|到底|起来)/ },
  // 50岁的钟先生, 窗口钟女士: the surname.
  ...["的", "口"].map((word) => ({
    word: `${word}钟`,
    becomes: `${word}鍾`,
    after: null,
    before: new RegExp(`^(?:${ADDRESS}|姓|老伯)`),
  })),
  // 天上有云: clouds; 古语有云 is to say.
  { word: "有云", becomes: "有雲", after: /[天空上山间没多]$/, before: null },
  // 划走资金: to transfer; a boat is rowed away.
  { word: "划走", becomes: "劃走", after: null, before: /^[^，。]{0,4}[款资钱费金元万亿]/ },
  { word: "划走", becomes: "劃走", after: /[款资钱费金元万亿]$|被$/, before: null },
  // 把两个班并到一起: to merge; and to is the default.
  { word: "并到", becomes: "併到", after: /[把将被].{1,5}$/, before: /^(?:一[起处块体]|同一)/ },
  // 自制口罩: homemade; 自制力, 自制和自律 and 难以自制 are restraint.
  {
    word: "自制",
    becomes: "自製",
    after: /(?:^|[^能以可加持乏])$/,
    before: /^(?!一下|下来|的能|[之能力而地自是和与不心及])\p{Script=Han}/u,
  },
];

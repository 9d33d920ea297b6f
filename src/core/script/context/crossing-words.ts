import type { ContextRule } from "./context-rule.ts";
import { ADDRESS } from "./surname-rules.ts";

/** Titles with 后, each with what stands before them where they are none: 进|球|后 is after a goal. */
const QUEENS: readonly (readonly [title: string, before: string])[] = [
  ["舞后", "[跳共热鼓伴]"],
  ["歌后", "[唱国听军校会颂献对点老首支完山放过民]"],
  ["封后", "[解查密尘冰信启开加被拆未]"],
  // 18天后, 数天后: days later.
  ["天后", "[\\d０-９一二三四五六七八九十百千两几数多每聊整隔]"],
];

/** What is as it was before: 回复正常, 回复室温, 回复至疫情前. */
const RESTORED =
  /^(?:到?至?[^，。]{0,4}(?:水平|水准|前|状态)|[到至]|正常|平静|如常|如初|常态|原[状样貌]|室温|常温|增长|早期|昔日|往日|以往|过去|买气|党籍|元气|健康|体力|记忆|单身|自由|和平|秩序|通车|服务|平稳|稳定|青春|活力|名誉|生机|弹性|光泽)/;

/** Whom one comes together with again, and how. */
const TOGETHER = /(?:公开|期盼|可能|希望|再度|再次|年初|传出|宣布|旧爱|前任|两人|二人|夫妻|情侣|感情)$/;

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
  // 进球后, 点球后, 打网球后: after it; 世界球后, 昔日球后 are queens of the game.
  {
    word: "球后",
    becomes: "球後",
    after: /\p{Script=Han}(?<!世界|一代|新科|昔日|前|遇到|挑战|击败|不敌|(?:^|[^打完习学])[网羽乒桌])$/u,
    before: null,
  },
  // 歌坛天后人气不减, 意味天后有可能: the queen, though 后人 and 后有 are words.
  {
    word: "后",
    becomes: "后",
    behind: "天",
    after: /[坛艺味位代语行乐曲级洲际小]天$/,
    before: null,
    isOverWords: true,
  },
  // 衣服是干的: dry; who does something is the default (他是干的销售).
  { word: "干的", becomes: "乾的", after: /是$/, before: /^(?:\P{Script=Han}|$)/u },
  // 塔什干的: the end of a name, as in lone-characters.ts.
  { word: "干的", becomes: "干的", after: /[尔什亚尼余]$/, before: null },
  // 回复|查询: a reply; to look into again is 复查.
  { word: "复查", becomes: "覆查", after: /回$/, before: null },
  // 回复正常, 回复到, 回复增长: to be again as before; else to reply.
  { word: "回复", becomes: "回復", after: null, before: RESTORED },
  // 已全面复电: the power is back; a telegram in answer is the default.
  {
    word: "复电",
    becomes: "復電",
    after: /(?:紧急|全面|陆续|部分|逐步|完成|尽[快速]|[已户后前未能可])$/,
    before: null,
  },
  // 复合: two who part come together again; what is compound is the default (复合材料).
  {
    word: "复合",
    becomes: "復合",
    after: TOGETHER,
    before: /^(?:[^\p{Script=Han}]|$|[了吧吗呢的]|看|但|后|传)/u,
  },
  // 与前夫复合: with whom.
  {
    word: "复合",
    becomes: "復合",
    after: /(?:[跟与和].{1,4}|想|愿|求|盼|谈|破镜)$/,
    before: /^(?![材式肥板型物词边机年木果体维膜成])/,
  },
  // 钟表不准, 预报不准: not exact; what is not allowed is the default.
  {
    word: "不准",
    becomes: "不準",
    after: /[表钟秤枪测报算估量瞄猜]得?$/,
    before: /^(?:\P{Script=Han}|$|[了的])/u,
  },
  // 当局|促, 警局|促: an authority urges.
  { word: "局促", becomes: "局促", after: /[当警邮总分教医税商]$/, before: null },
  // 关系|统整: joined up, or the like.
  { word: "系统", becomes: "係統", after: /(?<![相海过机把开通闯公])关$/, before: /^[整合筹一计治]/ },
  // 限量|表: a watch; a scale is the default.
  { word: "量表", becomes: "量錶", after: /限$/, before: null },
  // 最多|只, 不单|只: only.
  { word: "多只", becomes: "多只", after: /[最至大]$/, before: null },
  { word: "单只", becomes: "單只", after: /不$/, before: null },
  // 壁面|线板: a surface.
  { word: "面线", becomes: "面線", after: /[壁墙桌地版]$/, before: null },
  // 工读生|发传单, 学生|发: to give out; what makes hair grow is 生髮.
  { word: "生发", becomes: "生發", after: /[学医先考师民读男女产衍滋]$/, before: null },
  // 金发局, 金发展: a council; hair of gold is 金髮.
  { word: "金发", becomes: "金發", after: null, before: /^[局展放]/ },
  // 发指引, 发指令: to issue; what makes one's hair stand is 髮指.
  { word: "发指", becomes: "發指", after: null, before: /^[引令示]/ },
  // 两发长打, 发长债: shots, and to issue.
  { word: "发长", becomes: "發長", after: null, before: /^[打债期途文传]/ },
  // 色情|系, 爱情|系: a kind; 情系 is to have one's heart in.
  { word: "情系", becomes: "情系", after: /[色爱热纯剧感]$/, before: null },
  // 车系|有: has; to be tied to is 繫.
  { word: "系有", becomes: "系有", after: /[车语科院体派星水本该]$/, before: null },
  // 转|台8线: to turn into a road.
  { word: "转台", becomes: "轉臺", after: null, before: /^[\d０-９]/ },
  // 坐落|于贝尔: at; Hubert is 于贝尔.
  { word: "于贝尔", becomes: "於貝爾", after: /[落位生毕职属作自]$/, before: null },
  // 失|明了: a word with 了 behind it.
  { word: "明了", becomes: "明了", after: /[失照证说声表]$/, before: null },
  // 左邻右舍|得: neighbours.
  { word: "舍得", becomes: "舍得", after: /[左右邻校宿农]$/, before: null },
  // 下游|轮胎: a trade.
  { word: "游轮", becomes: "游輪", after: /[上中下]$/, before: /^[胎毂圈子]/ },
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
    after: /(?:^|佐以|[^能以可加持乏])$/,
    before: /^(?!一下|下来|的能|[之能力而地自是和与不心及])[\p{Script=Han}\p{L}\p{N}]/u,
  },
];

import { type ContextRule, overWords, rule } from "./context-rule.ts";
import { ADDRESS } from "./surname-rules.ts";

/** Titles with 后, each with what stands before them where they are none: 进|球|后 is after a goal. */
const QUEENS: readonly (readonly [title: string, before: string])[] = [
  ["舞后", "[跳共热鼓伴]"],
  ["歌后", "[唱国听军校会颂献对点老首支完山放过民]"],
  ["封后", "[解查密尘冰信启开加被拆未]"],
  // 18天后, 数天后: days later.
  ["天后", "[\\d０-９一二三四五六七八九十百千两几数多每聊整隔]"],
];

/** Ends of words for places that one is in. */
const PLACE = /[场馆店厅室屋院校园厢楼房库站宅狱舱柜箱袋道路街河湖海山林]$/;

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
  ...QUEENS.map(([word, before]) => rule(word, word.replace("后", "後"), new RegExp(`${before}$`, "u"))),
  // 进球后, 点球后, 打网球后: after it; 世界球后, 昔日球后 are queens of the game.
  rule(
    "球后",
    "球後",
    /\p{Script=Han}(?<!世界|一代|新科|昔日|前|遇到|挑战|击败|不敌|(?:^|[^打完习学])[网羽乒桌])$/u,
  ),
  // 歌坛天后人气不减, 意味天后有可能: the queen, though 后人 and 后有 are words.
  overWords("后", "后", /[坛艺味位代语行乐曲级洲际小]天$/, null, { behind: "天" }),
  // 医院里|人满为患, 公园里|长椅, 赛场里|邻居: inside a place; villagers and who serves them are the default.
  rule("里人", "裏人", /[^乡邻同本]$/),
  rule("里长", "裏長", PLACE, /^(?:[龙满椅大谈出期着达跑廊草]|时间)/),
  rule("里邻", "裏鄰", PLACE, /^[居座桌]/),
  // 天后来港: a queen of song, at the head of a clause.
  overWords("后", "后", /(?:^|\P{Script=Han})天$/u, /^(?:来[港台华]|人气|巡演|开唱|献唱)/, { behind: "天" }),
  // 衣服是干的: dry; who does something is the default (他是干的销售).
  rule("干的", "乾的", /是$/, /^(?:\P{Script=Han}|$)/u),
  // 塔什干的: the end of a name, as in lone-characters.ts.
  rule("干的", "干的", /[尔什亚尼余]$/),
  // 回复|查询: a reply; to look into again is 复查.
  rule("复查", "覆查", /回$/),
  // 回复正常, 回复到, 回复增长: to be again as before; else to reply.
  rule("回复", "回復", null, RESTORED),
  // 已全面复电: the power is back; a telegram in answer is the default.
  rule("复电", "復電", /(?:紧急|全面|陆续|部分|逐步|完成|尽[快速]|[已户后前未能可])$/),
  // 复合: two who part come together again; what is compound is the default (复合材料).
  rule("复合", "復合", TOGETHER, /^(?:[^\p{Script=Han}]|$|[了吧吗呢的]|看|但|后|传)/u),
  // 与前夫复合: with whom.
  rule("复合", "復合", /(?:[跟与和].{1,4}|想|愿|求|盼|谈|破镜)$/, /^(?![材式肥板型物词边机年木果体维膜成])/),
  // 钟表不准, 预报不准: not exact; what is not allowed is the default.
  rule("不准", "不準", /[表钟秤枪测报算估量瞄猜]得?$/, /^(?:\P{Script=Han}|$|[了的])/u),
  // 当局|促, 警局|促: an authority urges.
  rule("局促", "局促", /[当警邮总分教医税商]$/),
  // 关系|统整: joined up, or the like.
  rule("系统", "係統", /(?<![相海过机把开通闯公])关$/, /^[整合筹一计治]/),
  // 限量|表: a watch; a scale is the default.
  rule("量表", "量錶", /限$/),
  // 最多|只, 不单|只: only.
  rule("多只", "多只", /[最至大]$/),
  rule("单只", "單只", /不$/),
  // 壁面|线板: a surface.
  rule("面线", "面線", /[壁墙桌地版]$/),
  // 工读生|发传单, 学生|发: to give out; what makes hair grow is 生髮.
  rule("生发", "生發", /[学医先考师民读男女产衍滋]$/),
  // 金发局, 金发展: a council; hair of gold is 金髮.
  rule("金发", "金發", null, /^[局展放]/),
  // 发指引, 发指令: to issue; what makes one's hair stand is 髮指.
  rule("发指", "發指", null, /^[引令示]/),
  // 两发长打, 发长债: shots, and to issue.
  rule("发长", "發長", null, /^[打债期途文传]/),
  // 色情|系, 爱情|系: a kind; 情系 is to have one's heart in.
  rule("情系", "情系", /[色爱热纯剧感]$/),
  // 车系|有: has; to be tied to is 繫.
  rule("系有", "系有", /[车语科院体派星水本该]$/),
  // 转|台8线: to turn into a road.
  rule("转台", "轉臺", null, /^[\d０-９]/),
  // 坐落|于贝尔: at; Hubert is 于贝尔.
  rule("于贝尔", "於貝爾", /[落位生毕职属作自]$/),
  // 向|导师, 向|导演: towards him.
  rule("向导", "向導", null, /^(?:演|师(?![傅生]))/),
  // 失|明了: a word with 了 behind it.
  rule("明了", "明了", /[失照证说声表]$/),
  // 左邻右舍|得: neighbours.
  rule("舍得", "舍得", /[左右邻校宿农]$/),
  // 下游|轮胎: a trade.
  rule("游轮", "游輪", /[上中下]$/, /^[胎毂圈子]/),
  // 一干就是十年: to do; 一干人等 are the others concerned.
  rule("一干", "一幹", null, /^(?:就|到底|起来)/),
  // 50岁的钟先生, 窗口钟女士: the surname.
  ...["的", "口"].map((word) => rule(`${word}钟`, `${word}鍾`, null, new RegExp(`^(?:${ADDRESS}|姓|老伯)`))),
  // 天上有云: clouds; 古语有云 is to say.
  rule("有云", "有雲", /[天空上山间没多]$/),
  // 划走资金: to transfer; a boat is rowed away.
  rule("划走", "劃走", null, /^[^，。]{0,4}[款资钱费金元万亿]/),
  rule("划走", "劃走", /[款资钱费金元万亿]$|被$/),
  // 把两个班并到一起: to merge; and to is the default.
  rule("并到", "併到", /[把将被].{1,5}$/, /^(?:一[起处块体]|同一)/),
  // 自制口罩: homemade; 自制力, 自制和自律 and 难以自制 are restraint.
  rule(
    "自制",
    "自製",
    /(?:^|佐以|[^能以可加持乏])$/,
    /^(?!一下|下来|的能|[之能力而地自是和与不心及])[\p{Script=Han}\p{L}\p{N}]/u,
  ),
];

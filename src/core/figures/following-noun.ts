import type { Span } from "../text/span.ts";
import type { Clause } from "./clause.ts";
import { KEPT_TAIL, METRIC_TAIL } from "./metric-tail.ts";
import { HEADS } from "./noun-edges.ts";
import { LONGEST_METRIC, SHORTEST_METRIC, trimmedSpan } from "./noun-span.ts";
import type { Quantity } from "./read-quantity.ts";
import { endWordsOf, stripEnd, wordAtEnd } from "./strip-end.ts";
import { ALL, THAN } from "./word-bounds.ts";

/** Where a counted noun ends: function words and verbs that seldom belong to one; not those of 合约, 需求, 中国, 上市, 在编. */
const NOUN_END = new RegExp(
  `(?:(?:累|上|下|大|暴|微|骤)?[跌涨](?!停|幅|价)|持续|当(?=[中时天日年])|拿(?!手)|[\\s，。；：、！？,.;:!?()（）“”"「」《》【】—…/%已被占也又而但是为与及或向于等着把让令达至到仅没获给每该－0-9]|(?<![生归偿退返])还|认为|觉得|表示|担心|(?<=[㐀-鿿])(?:支持|反对)(?!者|率|度|力|党|派)|分别|通过|(?<![评对类])${THAN}|相当|将(?!军)|外$|时$|掌握|致信|讨[回要]|讨薪|合作(?!社|伙|方|项|区|协)|设[立置]|建立|成立|签[署订]|发[出起布]|成功(?![率人案镇])|开展|实施(?![方细办])|抓获|查获|缴获|用[于来]|进行|出现|报告|感染|参加|参与|(?<!平)均|平均|${ALL}|就(?!业|诊|医|读)|并(?!购|发)|(?<!患)有(?!限|色|机|关)|和(?!谐)|来(?!源|宾|访)|在(?!编|校|职|建|线|读)|从(?!业)|(?<!自)由|(?<!反)对(?!象|外|冲|话|手|策|接)|(?<!级)以[上下]|(?<!级)以(?!色列|[上下])|用以|可(?!卡因|可|再生|动用|支配|用|比|燃|靠|持续|控|移动|转债|变|交付)|能(?!源|力|量)|(?<![法员协商学工社国议大峰])会(?!员|议|计|场)|要(?!求|素)|去(?!年)|成为|后(?!备|勤)|前(?!线)|中(?!国|小|学|心|央|介|药|医|东|层|方)|里(?!程)|内(?!地|部|容)|上(?!市|海|游|下(?!午))|(?<!以)下(?!岗|属|游|降|载|单|沉|限|折|行)|[㐀-鿿](?=了(?!解))|过(?!程|境)|使(?!用|馆|者)|分布|涉及|开始|超(?!市|级|算)|只[是有能会]|约(?=[0-9])|需(?!求)|不(?!动产|锈)|未(?!成年|来)|其中|同比|环比|进入|(?:购买|收购)(?!计划|方案|协议|合同|案|价)|略[少多增减升降低高有]|几乎|全[都部]|一起|一同|先后|纷纷|陆续|主动(?!权|脉|式|性)|自发|自愿(?!者)|积极(?!分子|性)|随后|最终|正在|这[一个些次项种]|那[一个些次项种]|左右|之[首一间外]|(?<![初首文原])创(?!业|新|作|意|投|始|伤)|刷新|逼近|触及|突破|跌破|组成|构成|亮相|取得|赢得|举[行办]|召开|启动|[竣完]工|开通|通车|入驻|落户|提供|接受|投入|出席|缺席|弃权|跻身|拥有|涵盖|面世|运[到往]|相[较比])`,
);

/** Points and multiples say how much something changed: what follows them is their own only where 的 binds it. */
const BOUND_ONLY: ReadonlySet<string> = new Set(["points", "multiple"]);

/** 36个服务点图书完好率|为91%: the noun is what the next number measures, of the things counted. */
const NEXT_RATE =
  /^.{0,16}?(?:率|比例|占比|比重)(?:分别|均|都|已|高|仅)*(?:为|达到?|是|超过?|[升降]至)?[0-9]+(?:\.[0-9]+)?[%％]/u;

/** 由3500元调整为5000元, 从3元涨到5元: what follows is what happened to it. */
const CHANGES =
  /^(?:调整|变更?|改|提[高升]|[升降]|[上下]调|[增减](?:加|少)?|上涨|下[跌降]|[涨跌缩扩])[为至到成]/;

/** 2750亿英镑（约合4230亿美元）的债券购买计划: the noun is bound over the brackets. */
const BRACKETED = /^[(（][^()（）]{1,24}[)）](?=的)/;

/** The noun phrase after a number that says what was counted or measured; `isCounted`: people or things. */
export function followingNoun(
  plain: string,
  { kind, end }: Quantity,
  { after }: Clause,
  isCounted: boolean,
): Span | null {
  const skipped = BRACKETED.exec(plain.slice(end, end + LONGEST_METRIC + 12))?.[0].length ?? 0;
  const text =
    skipped > 0
      ? (/^[^，。；：！？]*/.exec(plain.slice(end + skipped, end + skipped + REACH))?.[0] ?? "")
      : after;
  if (BOUND_ONLY.has(kind) && !/^\s?(?:的|[A-Za-z])/.test(text)) return null;
  const lead = /^\s?(?:的|多|左右|of )?\s?/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  if (CHANGES.test(rest) || (isCounted && NEXT_RATE.test(rest))) return null;
  const from = end + skipped + lead;
  const { start, stop } = isCounted
    ? withinHolder(countedNoun(rest), rest, kind, plain.charAt(end - 1))
    : measuredNoun(rest, text.startsWith("的") && (kind === "size" || kind === "area"));
  const noun = trimmedSpan(
    plain,
    from + start,
    from + Math.min(stop, start + LONGEST_METRIC),
    isCounted && kind !== "none" ? 1 : SHORTEST_METRIC,
  );
  return noun && isVerb(plain.slice(noun.start, noun.end)) ? null : noun;
}

/** How far a noun may stand behind brackets, UTF-16 units. */
const REACH = 40;

/** 2073.5亿元增长21.5%, 25%上升: nothing but words of change. */
function isVerb(noun: string): boolean {
  return (
    /^[增减升降涨跌](?:$|一?半)/.test(noun) ||
    (noun.length > 1 && stripEnd(noun, METRIC_TAIL, KEPT_TAIL) === "")
  );
}

interface Stretch {
  readonly start: number;
  readonly stop: number;
}

/** Whom or what an organisation is: what goes on behind is what it did. */
const HOLDER =
  /^[^\s]*?(?:企业|公司|厂商|机构|银行|单位|医院|学校|媒体|店铺|商店|[民职员]工|工人|[民群]众|[村居市]民|患者|嫌疑人|[旅乘游顾]客)/;
/** Nouns that are made of one, or end in persons: 企业家, 公司债, 银行职员. */
const HOLDING = /^(?:[家债界间]|.*[者员师生人民工家长手兵官警医友客户管股行店点们东牌台团])$/;

/** 80家厂商捧场, 20名农民工讨回: the counted ones end where they act. */
function withinHolder(noun: Stretch, rest: string, kind: Quantity["kind"], unit: string): Stretch {
  const text = rest.slice(noun.start, noun.stop);
  const holder = HOLDER.exec(text)?.[0].length ?? 0;
  const acts = text.slice(holder);
  if (holder > 0 && /[名位人家户]/.test(unit) && acts.length > 1 && !/的/.test(acts) && !HOLDING.test(acts))
    return { start: noun.start, stop: noun.start + holder };
  // 3次以上运动习惯的受访者: of things, those before the 的 are counted.
  const of = rest.lastIndexOf("的", noun.start);
  const isPerson = noun.start > SHORTEST_METRIC && kind === "count" && /[者人员]$/.test(text);
  return isPerson && of === noun.start - 1 && !NOUN_END.test(rest.slice(0, of))
    ? { start: 0, stop: of }
    : noun;
}

/** The noun right after the number; what 的 binds to it goes before it. */
function measuredNoun(rest: string, isBound: boolean): Stretch {
  const stop = nounStop(rest);
  const first = rest.indexOf("的");
  if (first >= SHORTEST_METRIC && first < stop && (isBound || HEADS.test(rest.slice(0, first))))
    return { start: 0, stop: first };
  const of = rest.lastIndexOf("的", stop - 1);
  if (of < 0) return { start: 0, stop };
  return stop - of > SHORTEST_METRIC ? { start: of + 1, stop } : { start: 0, stop: of };
}

/** What people and things are counted by, however the clause goes on: 45位男子的照片 counts men. */
const COUNTED_NOUNS = endWordsOf(`
  民 众 员 者 师 客 户 人口 学生 考生 儿童 孩子 青年 少年 老人 男子 女子 男性 女性 男人 女人 妇女 工人 军人 警察 士兵 专家 代表 干部 司机
  项目 工程 企业 公司 机构 单位 部门 学校 医院 银行 国家 城市 地区 乡镇 社区 家庭 品牌 产品 作品 合约 合同 协议 订单 案件 航班 车辆 汽车
  房屋 住房 房间 床位 席位 岗位 站点 网点 网站 账号 视频 照片 图书 文件 论文 专利 股票 股份 基金
`);

/** Nouns before a 的 are looked through up to so many. */
const MOST_BINDINGS = 3;

/**
 * The noun that was counted: 30名学生, 9050个偏远的村, 200名过着无性婚姻生活的女性. What stands before 的 is passed over unless
 * it is a noun by itself.
 */
function countedNoun(rest: string): Stretch {
  if (/^[A-Za-z]/.test(rest)) return { start: 0, stop: nounStop(rest) };
  if (GOES_ON.test(rest)) return { start: 0, stop: 0 };
  let start = 0;
  let last: Stretch = { start: 0, stop: 0 };
  for (let i = 0; i < MOST_BINDINGS; i++) {
    const of = rest.indexOf("的", start);
    const part = rest.slice(start, of < 0 ? rest.length : of);
    const stop = nounStop(part);
    const here = { start, stop: start + stop };
    if (of < 0) return stop === 0 ? last : here;
    if (stop >= SHORTEST_METRIC && (stop < part.length || wordAtEnd(part, COUNTED_NOUNS))) return here;
    if (stop === part.length && stop > 0) last = here;
    if (of - start > FARTHEST_BINDING) return last;
    start = of + 1;
  }
  return last;
}

/** 开心果15颗就相当于一茶匙的油脂量, 杏仁8颗、: the clause goes on without a noun. */
const GOES_ON = /^(?:[、，,;也已被则而但是即才均]|就(?!业|诊|读)|都(?!市)|将(?!军)|相当|等于)/;

/** 的 binds what stands no further before it, UTF-16 units. */
const FARTHEST_BINDING = 24;

/** F-16战机, A320客机: a designation begins the noun, its digits and hyphen with it. */
const DESIGNATION = /^[A-Z]{1,4}-?[0-9]{1,4}[A-Z]?(?: ?(?=[㐀-鿿]))/u;

/** English has its own end; in Chinese a noun may begin with Latin letters (ETF基金). */
function nounStop(rest: string): number {
  const name = DESIGNATION.exec(rest)?.[0].length ?? 0;
  if (name > 0) return name + nounStop(rest.slice(name));
  const stop = NOUN_END.exec(rest)?.index ?? rest.length;
  return /^[A-Za-z]/.test(rest) && !/[㐀-鿿々〇]/u.test(rest.slice(0, stop)) ? latinNoun(rest) : stop;
}

/** Words that no English noun phrase begins or goes on with. */
const WEAK = "(?!(?:in|of|at|to|by|on|for|from|and|or|were|was|are|is|have|has|had|who|that|as|than) )";
const LATIN_NOUN = new RegExp(`^${WEAK}[A-Za-z-]{2,20}(?: ${WEAK}[a-z-]{2,20}){0,2}`);

/** Up to three words of a Latin noun phrase. */
function latinNoun(text: string): number {
  return LATIN_NOUN.exec(text)?.[0].length ?? 0;
}

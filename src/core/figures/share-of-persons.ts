import type { Span } from "../text/span.ts";
import { directionOf } from "./change.ts";
import type { Clause } from "./clause.ts";
import { LONGEST_METRIC, SHORTEST_METRIC, trimmedSpan } from "./noun-span.ts";
import type { Quantity } from "./read-quantity.ts";

/** Who was asked or counted. */
const PERSONS =
  "(?:[㐀-鿿]{0,6}?(?:[民群]众|人口|市民|网友|家长|学生|员工|职工|成年人|成人|男性|女性|选民|居民|农民|用户|患者|病人|老人|青年|儿童|业者|企业|公司|家庭|[访问查试消读记学从就作业]者)|人士?(?![口类员均力工才]))们?";

/** What they think, or that they do something at all: with one of these a predicate begins. */
const PREDICATE =
  "认为|觉得|相信|担心|忧虑|希望|期待|愿意|有意|支持|反对|赞成|同意|满意|不满|打算|计划|选择|拥有|没(?!收)有?|未(?!来|成年)|不(?!良|锈|动产)|曾|会(?![议计员费场长])|已|从[未不没]|每[天周月年次]|经常|很少";

const OF_PERSONS = new RegExp(`^\\s?的?${PERSONS}(?:则|都|也|均|更)?(?=${PREDICATE})`);
/** 有12%反对: the persons may go without saying where no noun stands before the share; 利率5.25%不变 has one. */
const OF_ANYONE = new RegExp(`^(?=${PREDICATE})`);
const NO_NOUN_BEFORE = /(?:^|[，、；有中仅]|其余)(?:约|近|超过?|逾)?$/;
const TOLD_BY_PERSONS = new RegExp(`^\\s?的?(?:${PERSONS})(?:则|都|也|均)?表示(?=[㐀-鿿]{2})`);
const ANYONE = /^\s?的?人(?![口类员士均力工才流寿参造质形事群行民物权文手体道生格家])(?=[㐀-鿿]{2})/;
const SPEAKERS = new RegExp(`^\\s?的?(?=(${PERSONS})(?:则|都|也|均)?(?:表示|认为|觉得|说|称)$)`);

/**
 * 45%的受访者认为压力过大: of a share of people, what they think or do is measured; of one whose opinion the next clause tells,
 * the people. `null` for other shares, and for a change: 工资上涨20%的人.
 */
export function shareOfPersons(plain: string, { kind, end }: Quantity, clause: Clause): Span | null {
  if (kind !== "share" || directionOf(clause) !== null) return null;
  const speakers = SPEAKERS.exec(clause.after);
  if (speakers) {
    const start = end + speakers[0].length;
    return trimmedSpan(plain, start, start + (speakers[1]?.length ?? 0));
  }
  const patterns = [TOLD_BY_PERSONS, OF_PERSONS, ANYONE];
  if (NO_NOUN_BEFORE.test(clause.before)) patterns.push(OF_ANYONE);
  const lead = patterns.map((pattern) => pattern.exec(clause.after)).find(Boolean);
  if (!lead) return null;
  const length = Math.min(LONGEST_METRIC, clause.after.length - lead[0].length);
  const start = end + lead[0].length;
  // 表示有2—5个: a number of its own follows.
  if (/[0-9]$/.test(plain.slice(start, start + length))) return null;
  return trimmedSpan(plain, start, start + length, SHORTEST_METRIC);
}

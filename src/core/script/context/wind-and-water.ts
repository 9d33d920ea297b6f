import { type ContextRule, overWords, rule } from "./context-rule.ts";

const WIND = /风(?:[又还就也]|[不没]停地|.{0,2}[把将].{1,3})?$/;

const WATER = /(?:[水雨浪潮洪河]|[激急洪石]流|海啸)(?:一|给|所|把.{1,3}|从.{1,3})?$/;

const DRYING = /(?:一口|[擦挤拧晒晾烘烤吹吸榨抽喝哭喊流淘掏耗阴蒸煮熬沥甩烧焙揩抹])$/;

/** What dries up: 井已经干了, 眼泪都流干了. */
const DRIED =
  /(?:[井河湖塘池溪泉渠沟泪墨漆迹渍汗]|[地路墙桌]面|水[库塘池]|河床|嗓子|喉咙|嘴唇?|嘴巴|衣[服物]|头发|毛巾|庄稼|[农田]田|[田土]地|土壤|皮肤|眼睛)(?:已经?|快要?|都|也|全|就|早|还[没未]|没|还|又|被[晒吹烤])*$/;

/** What is dry, by how much. */
const DRY =
  /(?:喉咙|嗓子|嘴[唇巴]?|头发|毛巾|衣[服物]|皮肤|眼睛|土壤|空气)[也都又]?(?:[太很更最会]|[那这]么|比较|有点)$/;

/** What is not the work that one does: 没干的水泥. */
const NO_WORK = /^(?!农?活|[好坏]?事|工作)/;

/** What wind and water do, and what is dry. The first rule of a word that fits holds. */
export const WIND_AND_WATER: readonly ContextRule[] = [
  // 北风刮, 刮着大风, 刮来一阵风: what wind does; to scrape is the default.
  rule("刮", "颳", WIND),
  ...["在", "了", "去"].map((end) => rule(`刮${end}`, `颳${end}`, WIND)),
  // 河水冲上公路, 海浪冲进家园: what water does, except to strike (海浪冲击).
  overWords("冲", "沖", /(?:[河溪江湖海洪雨泥潮污大]水|[海巨大]浪|[洪石]流)$/, /^(?![击撞浪锋突高破])/),
  // 被江河冲去, 水一冲: what water does; to rush is the default.
  ...["去", "到", "下"].map((end) => rule(`冲${end}`, `沖${end}`, WATER)),
  // 亚干, 塔什干, 涂尔干: the end of a name.
  rule("干", "干", /[亚尼尔什]$/),
  // 挤干, 吹干: dry in the end; to do is the default.
  ...[DRYING, DRIED].flatMap((after) => [
    rule("干", "乾", after),
    rule("干了", "乾了", after),
    rule("干的", "乾的", after, NO_WORK),
  ]),
  // 皮肤会干, though to be able to do is 会干.
  overWords("干", "乾", DRY, /^(?:\P{Script=Han}|$|了|的|，)/u),
  rule("干得", "乾得", DRIED),
  // 待干, 超干: at the end of a clause.
  rule("干", "乾", /(?:[待等][它其]?|[很太更最超过偏较够]|[这那]么|会)$/, /^(?:\P{Script=Han}|$)/u),
  // 风干的, 未干的, 豆干的, 很干的.
  rule("干的", "乾的", /(?:[风半未没肉豆饼鱼薯笋很太最更偏较]|吃点?)$/, NO_WORK),
  // 干了一杯, 干了这杯: to drink up; to do is the default.
  rule("干了", "乾了", null, /^[这那一两三几].?杯/),
  // 不干他的事: to concern somebody.
  rule("不干", "不干", null, /^(?:[我你您他她咱谁]|别人|人家|大家|记者)们?的?[事啥]/),
  // 冲了一杯咖啡, 把咖啡冲好: water poured on it.
  rule("冲", "沖", null, /^[了好上个过完]*[一两三几半]?[杯壶碗澡凉](?!堂)/),
  rule("冲", "沖", /(?:咖啡|茶|奶粉?|豆浆|麦片|果汁|药粉?|泡面)$/),
];

import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { findNumberWords } from "./number-words.ts";

const D = "[0-9零一二两三四五六七八九十]";
const N = "[0-9零一二两三四五六七八九十百千万]";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** In place of characters: only a text with Latin letters has such a match. */
const LATIN = "Latin";

/**
 * Numbers that are no quantities, in {@link plainCharacters}: a row says of which characters every match has one, and what
 * the match is. Most texts have none of them, and a pattern that is never run is never compiled. Every row is linear: no
 * two neighbouring parts of a pattern take the same character without a bound on their length.
 */
const ROWS: readonly (readonly [needs: string, pattern: RegExp])[] = [
  // Addresses on the net.
  ["/w", /(?:https?:\/\/|www\.)[!-~]{1,300}/g],
  // Years: 2018年, 二零一八年, 1998-2003年, 97年度, 八十年代, 2018/19赛季.
  [
    "年季届版款",
    /(?<![0-9.,])(?:1[6-9]|20)[0-9]{2}(?:\s?[-~—至到/]\s?(?:(?:1[6-9]|20)[0-9]{2}|[0-9]{2}))?\s?(?:财年|年度|年|赛季|届|版|款|学年)/g,
  ],
  [
    "-/.",
    /(?<![0-9.,])(?:1[6-9]|20)[0-9]{2}(?:[-/.][01]?[0-9][-/.][0-3]?[0-9](?![0-9])|[-/.](?:0[1-9]|1[0-2])(?=$|[\s)）,，至~-]))/g,
  ],
  ["一二", /[一二][零一二三四五六七八九]{3}年?/g],
  ["代级度", new RegExp(`(?<![0-9.])${D}{1,4}年(?:代|级|度(?!假))`, "g")],
  ["年", /(?<![0-9.,亿万])[0-9]{2}年(?:的|底|初|末|间|[0-9]{1,2}月)/g],
  // 民國107年; 107年7月1日, where the republic's years go without its name.
  [
    "民昭平令光康乾公",
    /(?:民国|昭和|平成|令和|光绪|康熙|乾隆|公元前?)\s?[0-9元一二三四五六七八九十]{1,4}年?/g,
  ],
  ["月", /(?<![0-9.,])1?[0-9]{2}年(?=\s?[0-9]{1,2}月)/g],
  // Months and days: 12月15日, 1至11月, 1-9月份, 3日至5日, 24号, 17）日; not 为期3日.
  [
    "月",
    new RegExp(
      `(?<![0-9.])${D}{1,3}(?:[-~—至到、和]${D}{1,3})?月(?:份|底|初|末|中旬|上旬|下旬)?(?:${D}{1,3}(?:[-~—至到、和]${D}{1,3})?[日号])?`,
      "g",
    ),
  ],
  [
    "日号",
    new RegExp(
      `(?<![0-9.亿万]|(?:长达|为期|历时|耗时)${D}{0,2})${D}{1,3}(?:[-~—至到、]${D}{1,3})?[)）]?[日号](?!元|币(?![安圈市价种])|均|圆|军|线|电)(?:[-~—至到、和]${D}{1,3}[日号])?`,
      "g",
    ),
  ],
  ["号", new RegExp(`${N}{1,6}号(?:${D}{1,3}(?:室|楼|栋))?`, "g")],
  [
    LATIN,
    new RegExp(
      `(?:${MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s[0-3]?[0-9](?:st|nd|rd|th)?(?:,?\\s(?:1[6-9]|20)[0-9]{2})?`,
      "g",
    ),
  ],
  [LATIN, new RegExp(`\\b[0-3]?[0-9](?:st|nd|rd|th)?\\s(?:${MONTHS})\\b`, "g")],
  [LATIN, /\b[0-9]+(?:st|nd|rd|th|s)\b/g],
  [
    LATIN,
    /(?<=^|[A-Za-z][,.]?\s|\()(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?(?=[\s,.;:)'’]|$)(?!\s?(?:[0-9]|million|billion))/g,
  ],
  [
    LATIN,
    /\b(?:[Tt]op|[Nn]umber|[Nn]o\.?|[Aa]ges?) [0-9]{1,3}\b|(?<=\/)[0-9]{1,4}\b|\b[0-9]{1,3}-[0-9]{1,3}\b(?!\s?[%$])/g,
  ],
  // Clock times: 8时, 16时33分, 晚8点, 8点30分, 16:36:30, 24小时 of a hotline.
  [
    "时点",
    /(?<![0-9.,]|分之|[涨跌升降][了近约超逾]?)(?:[01]?[0-9]|2[0-4])(?:[-~—至到](?:[01]?[0-9]|2[0-4]))?[时点](?!间|期|代|[0-9]*\.?[0-9]*[%个])(?:[0-5]?[0-9]分?|半|整|许|钟|多)?(?:[0-5]?[0-9]秒)?/g,
  ],
  [
    "点",
    /[一二两三四五六七八九十]{1,3}点(?:钟|半|整|多|许|[一二三四五六七八九十]{1,3}分)?(?![一二三四五六七八九零])/g,
  ],
  [":：", /(?<![0-9])[0-9]{1,3}[:：][0-9]{1,2}(?:[:：][0-9]{1,2})?(?![0-9])/g],
  ["时", /24小时(?!内[^。，]{0,6}(?:新增|增|降))/g],
  [LATIN, /\b[0-9]{1,2}\s?(?:a\.?m\.?|p\.?m\.?)(?![A-Za-z])/gi],
  // Ages: 48歲, 0-14周歲, 60岁以上; aged 48; 48-year-old.
  [
    "岁大",
    new RegExp(
      `(?<![0-9.]|平均[^，。；]{0,8}|(?:寿命|年龄|龄)[^，。；]{0,4})${N}{1,4}(?:[-~—至到]${N}{1,3})?(?:多|余|来)?\\s?(?:个月大|周?岁)`,
      "g",
    ),
  ],
  [
    LATIN,
    /\baged? [0-9]{1,3}\b|\b[0-9]{1,3}-year-old|\b[0-9]{1,4}-(?:year|month|week|day|hour|minute|point|story|storey|page|man|member|time)\b/g,
  ],
  // Ordinals, ranks and editions: 第N, 前十位, 首5名, 500强, 十九届, 二十大, 12期, 3.0版, 4G时代, 170时代.
  [
    "第",
    new RegExp(
      `第\\s?${N}{1,8}(?:/[0-9]{1,3})?(?:[-~—至到、和]第?${N}{1,6})?\\s?(?:[名位个次家届批条款期季号轮大站场局节集章]|条例)?`,
      "g",
    ),
  ],
  [
    "前",
    new RegExp(
      `(?<![此之目日年月天提点先生会以事从空午])前\\s?${D}{1,4}(?:[-~—至到]${D}{1,3})?(?:名|位|强|大|家|个|十|席|排)?`,
      "g",
    ),
  ],
  ["排居列名", new RegExp(`[排居列名]\\s?${D}{1,4}[位名]`, "g")],
  ["强佳", new RegExp(`${N}{1,5}[强佳]`, "g")],
  ["届", new RegExp(`${D}{1,3}届`, "g")],
  ["大", new RegExp(`(?<![0-9.])${D}{1,3}大(?![幅约概于到多型卡])`, "g")],
  ["代版期路线区", /[0-9.]{1,6}(?:时代|版本?(?![税权])|版块|期工程|路公交|路车|号线|区间)/g],
  ["程校学则件", /[0-9]{3,4}(?:工程|高校|院校|大学|法则|事件)/g],
  // Part of a name: Model 3, iPhone15, G7, B-52, CO2, 5G, 3D, 4K, 100ETF, PM2.5, A380飞机; not GDP5000亿元.
  [
    LATIN,
    /(?<![A-Za-z$])(?![A-Z]{3,5}[0-9.,]+[亿万%元])(?!(?:US|HK|NT|AU|[ACSR])\$|(?:RMB|CNY|(?:US|HK|NT|TW|AU|CA|SG)D|EUR|GBP|JPY|KRW|INR)\s?[0-9])[A-Za-z]{1,20}[-_.]?[0-9][A-Za-z0-9.+-]{0,20}(?:系列|型|级)?/g,
  ],
  [
    LATIN,
    /(?:Model|iPhone|iPad|iOS|Android|Windows|Galaxy|Mate|Phase|Chapter|Article|Section|No\.|Boeing|Airbus|Covid|Web|Type|Route|Group|Page)[: ]?[A-Za-z]?[0-9][0-9-]{0,15}/g,
  ],
  [
    "音客征娥舟宫-",
    /(?:波音|空客|长征|嫦娥|神舟|天舟|天宫|[歼运轰直]-)[A-Za-z]?[0-9]{1,3}(?![0-9]|[.万亿个架辆台])/g,
  ],
  // 5人制足球; 5纳米技术: what it is called.
  ["制论组", new RegExp(`${D}{1,3}人(?:制(?=[足橄篮排曲])|论坛|组合)`, "g")],
  ["米", /[0-9]{1,3}[纳奈]米(?=材料|技术|级|制程|芯片|工艺)/g],
  // 104人力银行: a name; 人 of 人类 or 人工智能 counts nobody.
  ["力", /(?<![0-9.,])[0-9]{2,5}人力(?:银行|资源|公司|集团|网|仲介|中介)/g],
  ["类智均", /[0-9]{1,5}人(?:类|工智能|均(?:收入|可支配|消费|产值|住房|面积|GDP))/g],
  [
    "号码编话线打班Q信牌",
    /(?:型号|编号|代码|邮编|电话|热线|专线|拨打|航班|尾号|证号|账号|帐号|QQ|微信|微信号|群号|门牌|房号|批文号)[为是:：]?\s?[A-Za-z]{0,4}[0-9][0-9-]{2,15}(?![0-9.,万亿个])/g,
  ],
  [
    "深普证创经恒纳素富琼板小",
    /(?:沪深|标普|上证|中证|科创|日经|恒生|纳斯达克|罗素|富时|国证|深证|道琼斯|创业板|北证|中小)\s?[0-9]{2,4}(?![0-9.,]|点)/g,
  ],
  // Codes of shares, telephone numbers, laws: 601088, 01113.HK, 0731-8888888, 400-800-1234, 〔2018〕12.
  ["(（", /[(（][^()（）]{0,12}?[0-9]{4,6}(?:\.[A-Z]{2})?[,，;；、)）]/g],
  [".", /[0-9]{4,6}\.(?:HK|SZ|SH|US|TW|OQ|N|O|BJ)(?![A-Za-z])/g],
  ["-— ", /(?<![0-9])(?:0[0-9]{2,3}|400|800)[-— ][0-9]{3,4}[-— ]?[0-9]{3,5}/g],
  ["1", /(?<![0-9.])1[3-9][0-9]{9}(?![0-9万亿元.])/g],
  ["〔[", /[〔[][0-9]{4}[〕\]]\s?[0-9]{1,4}/g],
  // Scores and odds: 3比1, 以2-1击败, 25-20.
  ["比", new RegExp(`(?<![0-9.])${D}{1,3}\\s?比\\s?${D}{1,3}(?![0-9.]|万|亿|[年月日季例上])`, "g")],
  ["-", /(?<=[以局:：]\s?)[0-9]{1,3}-[0-9]{1,3}(?=[的大力险轻战获胜负落领击逆不完惜,，。、;； 和])/g],
  // Events: 女子100米, 4×100米, 200米自由泳, 10米跳台.
  ["男女", /[男女](?:子(?:组|单人|双人|团体)?|单|双)\s?[0-9]{1,5}米/g],
  ["×xX*", /[0-9]{1,2}\s?[×xX*]\s?[0-9]{2,4}米/g],
  [
    "米尺",
    /[0-9]{1,5}(?:米|公尺)(?=(?:个人|短道|混合)?(?:自由泳|蛙泳|仰泳|蝶泳|混合泳|跨?栏|障碍|短跑|长跑|赛跑|接力|决赛|预赛|半决赛|速滑|步枪|气步枪|气手枪|手枪|跳台|跳板|单人|双人|项目|比赛))/g,
  ],
  // Where on a road; how sure a study is; tolerances.
  ["里", /(?<=[向往]\s?)[0-9.]{1,8}公里(?=处)|K?[0-9.]{1,8}公里(?=处|桩|路段)/g],
  ["信", /[0-9.]{1,5}%(?=的?(?:置信|信赖|信心|可信))/g],
  ["±", /±\s?[0-9.]{1,8}%?/g],
  // What a rate is told of: 每10个成年人中, 每10万人口.
  ["每", /每\s?[0-9]{1,3}万?(?:名|位|个|人|户|家|张|件|台|辆|次|分钟|小时|天|年)/g],
  // Articles of a law without their 第: 刑法112条, 暂行办法8条. 做法5条 and 落实办法20条措施 count something.
  [
    "条",
    /(?<=(?<![做方办想看说手用疗打写算技战玩吃提语书执立司合违守普])法|条例|(?:管理|实施|暂行|试行|处罚)(?:办法|规定|规则)|(?:法|条例|办法|规定|规则)》)[0-9]{1,4}条(?!措施|举措|办法|建议|意见|内容|要求)/g,
  ],
  // Regions and shapes: 长三角.
  [
    "角元",
    /(?:(?<!增)长|[珠金铁闽])三角|[三二多]元(?=[桥里区值论乙素方化结])|三角(?=[洲债形区地带架恋函岔关肌裤帆梅龙铁尺])/g,
  ],
  // Versions and addresses of machines.
  [".", /(?<![0-9])[0-9]{1,3}(?:\.[0-9]{1,4}){2,}/g],
  [LATIN, /\bv(?:er(?:sion)?\.?)?\s?[0-9][0-9.]{0,8}/gi],
  // Enumerators: 1． 2、 (3) ① at the beginning, or after 。；.
  [
    ".．、)）",
    /(?:^|(?<=[。；;：:]\s?))[(（]?[0-9]{1,2}(?:[.．、)）](?=\s|[^\s0-9%])|\.(?=[0-9]{1,2}(?:月|日)))/g,
  ],
  // Titles and quoted sayings with a number in them.
  ["《<", /[《<][^《》<>]{1,60}[》>]/g],
  ['“"「『‘', /(?<=[“"「『‘])[一二两三四五六七八九十][^“”"「」『』‘’，。、0-9]{1,7}[”"」』’]/g],
  ['“"「『‘', /[“"「『‘][0-9一二三四五六七八九十+＋·.・/-]{1,12}[”"」』’]/g],
  // 70个大中城市, 28国, 十大: names of a set.
  ["城国", /[0-9]{1,3}个大中城市|[0-9一二三四五六七八九十]{1,3}国(?!人|家|民|内|产|有|债|际)/g],
];

/** Stretches of a text in {@link plainCharacters} where no number is a quantity: dates, ordinals, names, codes … Sorted. */
export function findNonFigures(plain: string): Span[] {
  if (!/[0-9零一二两三四五六七八九十百千万]/.test(plain)) return [];
  const spans = findNumberWords(plain);
  const hasLatin = /[A-Za-z]/.test(plain);
  for (const [needs, pattern] of ROWS) {
    if (needs === LATIN ? !hasLatin : !hasOneOf(plain, needs)) continue;
    for (const match of findAll(pattern, plain)) {
      if (match[0]) spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function hasOneOf(plain: string, characters: string): boolean {
  for (const character of characters) if (plain.includes(character)) return true;
  return false;
}

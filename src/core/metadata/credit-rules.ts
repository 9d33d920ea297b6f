/** Whom a line of credits names. */
export type NamedRole = "reporters" | "translators" | "editors" | "photographers";

/** What a line of credits says, and where in a match its names begin. Folded to Simplified, as all of this table. */
export interface CreditRule {
  readonly role: NamedRole;
  /** The names follow the match. */
  readonly label: RegExp;
  /** In a paragraph of the story too, in brackets, not only in a line of its own. */
  readonly inProse?: boolean;
  /** A colon or a stroke is part of the label: a pen name may follow. */
  readonly isPlain?: boolean;
}

/** What stands between a label and its names. */
const SIGN = "\\s*[:：︰/／╱丨｜|,，]\\s*";
const SIGN_OR_NONE = "\\s*[:：︰/／╱丨｜|]?\\s*(?=[㐀-鿿々〇]{2})";

/** Each row with what taught it. */
export const CREDIT_RULES: readonly CreditRule[] = [
  // 责任编辑：… / (责编：…、…) / 每经编辑 … / 核稿編輯：…
  {
    role: "editors",
    label: new RegExp(
      `(?:本文)?(?:责任|值班|本期|执行|每经|核稿|新媒体)?(?<![总])(?:编辑|责编|编审|校对|审校)${SIGN_OR_NONE}`,
      "u",
    ),
    inProse: true,
  },
  // (记者 … 通讯员 …) / 記者／… / 每经实习记者 … / 特约评论员 …
  {
    role: "reporters",
    label: new RegExp(`(?<!摄影)(?:记者|特派员|通讯员|评论员|撰稿人|特约撰稿)${SIGN_OR_NONE}`, "u"),
    inProse: true,
  },
  // 作者：… / 【作者：… / 撰文：… / 执笔/… / 编译：… / 记者：… with a pen name / 作者,… of a label for the ear; 只看该作者 | is a switch
  {
    role: "reporters",
    label: new RegExp(`(?:(?<!该)作者|撰文|撰稿|执笔|采写|采访|编译|(?<!摄影)记者)${SIGN}`, "u"),
    isPlain: true,
  },
  // 文／… / 文｜…, where 图文／ and 原文： are none
  {
    role: "reporters",
    label: /(?:^|[\s◎●■（(【[｜|丨])文\s*[:：︰/／╱|｜丨]\s*/u,
    isPlain: true,
  },
  // 生活中心／…報導: the desk, then who filed it
  {
    role: "reporters",
    label: /^[㐀-鿿]{2,6}(?:中心|组|部)[/／╱]\s*(?=[㐀-鿿]{2,4}(?:综合)?报[导道]$)/u,
  },
  // 作者 … 发布日期: in the heads of a table
  { role: "reporters", label: /作者\s+(?=[㐀-鿿]{2,4}\s+(?:发[布表]|更新|日期|时间|分类))/u },
  // ◎…: who wrote it, behind a ring
  { role: "reporters", label: /^[◎⊙]\s*(?=[㐀-鿿]{2,4}(?:[\s、][㐀-鿿]{2,4}){0,2}$)/u },
  // By Ann Miller: with two words at least
  { role: "reporters", label: /^[Bb][Yy][:\s]\s*(?=[A-ZÀ-Þ][\w'’.-]*\s[A-ZÀ-Þ])/u, isPlain: true },
  // 翻译：… / 译者：… / 译／…
  {
    role: "translators",
    label: new RegExp(`(?:翻译|译者|校译|(?<![㐀-鿿])译)${SIGN}`, "u"),
    isPlain: true,
  },
  // 摄影：… / 攝影／… / 摄影记者 …
  { role: "photographers", label: new RegExp(`(?<!文字|文|综合)(?:摄影记者|摄影)${SIGN_OR_NONE}`, "u") },
];

/** What text a source follows: 来源：经济参考报 / 本文来源于某报 / 稿源: … ; a picture's source is not the text's. */
export const SOURCE_LABELS: readonly RegExp[] = [
  /(?<!图片|资料|数据|图|图像|照片|视频|影片|封面|信息|消息)(?:本文)?(?:文章|新闻|稿件)?(?:来源|稿源|出处){1,2}(?:于)?\s*[:：丨｜|/／]?\s*/u,
  // 转载自《…》, 原载于…, 摘自…
  /(?:本文)?(?:转载自|转自|摘自|原载于|原载|首发于)\s*[:：]?\s*/u,
];

/** （来源：某社）at the end of a paragraph of the story. */
export const SOURCE_IN_PROSE = /[（(【[](?:本文|稿件)?来源\s*[:：/／｜|]\s*([^）)】\]]{2,24})[）)】\]]\s*$/u;

/** 李大为 摄, 記者林曉梅攝, 林晓梅 文并摄: who took the pictures, at the end of a line. */
export const PHOTOGRAPHER =
  /(?:^|[\s(（/／|]|记者|图片由)([㐀-鿿]{2,4}?)\s?(?:文并)?[/／]?\s?(?:摄影?|供图)\s?[)）]?$/u;

/** 卓某某/编辑: the label behind the name. */
export const ROLE_BEHIND =
  /(?:^|[\s（(])([㐀-鿿]{2,4})\s?[/／]\s?(记者|编辑|责编|撰文|摄影|翻译|编译)(?=$|[\s）)])/gu;

/** 中新社北京1月12日电 (某某) / 中国网1月17日讯（某某）: the one in brackets wrote it. */
export const DATELINE =
  /^.{2,20}?(?:电|讯|消息)\s*[（(]\s*(?:记者)?\s*[/／:：]?\s*(?=[㐀-鿿々〇]{2,4}\s*[)）、 ])/u;

/** 某某网 记者 某某 6月12日，: at the beginning of the story, with spaces for brackets. */
export const OPENING =
  /^(?:([^\s，。（）]{2,10})\s)?(?:实习|见习|首席|特约|本报)?记者\s([㐀-鿿]{2,4}(?:[\s、][㐀-鿿]{2,4}){0,2})(?=\s|\d)/u;

/** （某某） / (文/图 某某 某某) / （某某報導）: who signs at the end of a paragraph. */
export const SIGNATURE =
  /[（(]\s*(?:文\s*[/／]?\s*[图]?\s*[:：]?|记者|作者\s*[:：]?|中广记者)?\s*([㐀-鿿々〇]{2,4}(?:[\s、][㐀-鿿々〇]{2,4}){0,3}?)\s*(?:报[导道])?\s*[)）]\s*$/u;

/** …通行。文/某某某: who signs without brackets behind the last full stop. */
export const SIGNED_BEHIND =
  /[。！？!?…][”」』]?\s*(?:文|撰文|作者|记者)\s*[／/:：｜|]\s*([㐀-鿿々〇]{2,4}(?:[\s、][㐀-鿿々〇]{2,4}){0,3})\s*$/u;

/** …通行。（晓风）: a pen name behind the last full stop; within a sentence, brackets explain a word. */
export const PEN_NAME = /[。！？…][”」』]?\s*[（(]\s*([㐀-鿿々〇]{2,3})\s*[)）]\s*$/u;

/** What says that a report was filed, behind the names and the place. */
const FILED = "(?:报[导道]|电|特稿|专访|编译|整理|综合)";

/** 某某某／台北報導, （某某某／台北報導）, 記者某某某、某某／台北報導, 某某 某某／新北 台南報導. */
export const REPORT_LINE = new RegExp(
  `(?:^|[\\s╱／/|〔【（(]|记者)([㐀-鿿々〇]{2,4}(?:[、\\s][㐀-鿿々〇]{2,4}){0,3})\\s*[／/╱]\\s*[㐀-鿿々〇\\s、]{0,10}?${FILED}`,
  "u",
);

/** 某某某台北市報導: a line of its own, the place glued to the name. */
export const GLUED_REPORT = new RegExp(
  `^(?:记者)?\\s?([㐀-鿿]{2,4}?)\\s?(?:[㐀-鿿]{2}[市县区]|台北|新北|桃园|台中|台南|高雄|基隆|新竹|苗栗|彰化|南投|云林|嘉义|屏东|宜兰|花莲|台东|澎湖|金门|马祖|香港|北京|上海|综合)${FILED}$`,
  "u",
);

/** 新华社北京6月6日电, 某某日报讯（: the agency or the paper, where nothing else is named. */
export const AGENCY =
  /^[（(【]?(?:据)?([㐀-鿿々〇]{2,8}(?:社|报|网|科技|财经|在线))(?:[㐀-鿿々〇]{0,6}\d{1,2}月\d{1,2}日(?:电|讯|消息)|讯\s?[（(])/u;

/** （中央社記者某某某嵐城6日電）, 【某某网编译某某某6月1日报道】: agency, then who filed, and from where, in two characters at least. */
export const WIRE =
  /^[（(【〔]?([㐀-鿿々〇]{2,8}(?:社|报|网))(?:记者|编译)([㐀-鿿々〇]{2,3})(?=(?:[㐀-鿿々〇]{2,6})?(?:\d{1,2}月)?\d{1,2}日(?:电|讯|报[导道]))/u;

/** Who took the picture did not write the text, but 文并摄 tells of both. */
export const PHOTO_AFTER =
  /^(?![㐀-鿿\s、·]{2,20}?文\s?[并及、/／]?\s?[摄图])[㐀-鿿々〇\s、·]{2,20}?(?:[\s/／╱]*(?<!、)(?:摄影?|供图)|[\s/／]图)(?:\s*[)）]|\s|$)/u;

/** 某某中文记者, 發自某地: what a name over it does. */
export const POST_LINE = /(?:记者|撰稿人|评论员|专栏作家|特派员|特约作者|主笔)$|^(?:发自|Role)/u;

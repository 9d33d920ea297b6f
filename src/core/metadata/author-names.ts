import { beginsWithSurname } from "../lexicon/surnames.ts";
import { foldTraditional } from "../text/fold-traditional.ts";

/** Two to four Han characters, or a foreign or minority name with its dot. */
const NAME = /^(?:[㐀-鿿々〇]{2,4}|[㐀-鿿々〇]{1,6}(?:[·•‧][㐀-鿿々〇]{1,6}){1,3})$/u;

/** Ann Miller, Jean-Luc O’Neil; at the beginning of a text, and before a month that is nobody's name. */
const LATIN_NAME =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*(?:\s(?!(?:January|February|September|October|November|December)\b)[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]*){1,3}/u;

/** What stands beside names and is none, Simplified. */
const NOT_NAMES = new Set(
  (
    "提问 报道 报导 综合报道 综合报导 翻摄 翻拍 整理 综合 采访 本报 本刊 本网 本站 佚名 匿名 不详 推荐 首推 实习 特约 图片 资料 新闻 新闻网 专栏 专访 特稿 " +
    "台北 北京 上海 香港 首页 更多 分享 评论 审核 发布 台中 台南 新北 桃园 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 网友 " +
    "编者 小编 新华社 中新社 中央社 中新网 人民网 新华网 现场 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 " +
    "陕西 甘肃 青海 广西 西藏 宁夏 新疆 内蒙古 黑龙江 天津 重庆 澳门 台湾 海外 举报 即时 连线 联合报 责任 字号 打印 收藏 独家 原创 撰文 文章 系统 管理员 网络 网路 " +
    "手机 投稿 热线 邮箱 纠错 配图 供图 发表评论 查看评论 节选 待续 未完 完结 续完 连载 转载 摘编 有删节 有删改 下同 楼主 层主 版主 沙发"
  ).split(" "),
);

/** Words that part names, or follow the last of them; folded. */
const BETWEEN =
  /[\s、,，;；&+/／╱|│丨｜]+|(?:实习|特约|见习|首席|本报|驻[㐀-鿿々〇]{2})?(?:记者|通讯员|特派员|作者|编译|和|与)[:：]?/u;

/** ／台北報導: where the report comes from; folded. */
const REPORTED_FROM = /[/／╱]\s*[㐀-鿿々〇\s、]{0,10}?(?:报导|报道|电|特稿|专访|整理)/u;

/** A further label: what follows is another credit; folded. */
const ROLE = /文并|编辑|责编|校对|摄影|来源|时间|翻译|译者|美术|首图|插图|制图/u;

/** Signs after which no names follow: the line goes on with something else. */
const END = /[()（）[\]【】〔〕。！？!?;；:：<>《》“”"「」]/u;

/** 刘某(实习生)、杨某: says what she is, and ends no list; folded. */
const TRAINEE = /[（(](?:实习生?|见习|特约)[)）]/gu;

/**
 * Names at the start of a text, up to the first word that is none: 李可愚 胡健 陈旭, 柳德新 通讯员 彭娟, 逯文云_NB25813,
 * Ann Miller and Tom Reed. Codes of editors (HN060) are left out.
 */
export function readNames(text: string): string[] {
  const latin = readLatinNames(text);
  if (latin.length > 0) return latin;
  // What is cut out has to keep its length: names are taken from the text as it is written.
  const folded = foldTraditional(text).replace(TRAINEE, (trainee) => "、".repeat(trainee.length));
  const whole = folded.split(END, 1)[0] ?? "";
  const stretch = whole.split(REPORTED_FROM, 1)[0] ?? "";
  const names: string[] = [];
  let at = 0;
  for (const piece of piecesOf(stretch)) {
    const start = folded.indexOf(piece, at);
    at = start + piece.length;
    const word = withoutCode(piece).trim();
    if (!word) continue;
    if (SPACED_NAME.test(word) && beginsWithSurname(word)) {
      names.push(text.charAt(start) + text.charAt(start + word.length - 1));
      continue;
    }
    if (ROLE.test(word)) break;
    const name = withoutTail(word);
    // 首图／…: a word before a stroke is a label, unless it is a name like those before.
    const isLabel = /^\s*[/／╱丨｜|:：]/u.test(folded.slice(at)) && names.length > 0 && !isKnownName(name);
    const isPlace = names.length > 0 && FOUR.test(name) && !isKnownName(name);
    if (!isName(name) || isLabel || isPlace || isPlaceOfReport(word, stretch, names.length)) break;
    const offset = start + piece.indexOf(word);
    const written = text.slice(offset, offset + name.length);
    if (!names.includes(written)) names.push(written);
    if (name !== word) break;
  }
  return names;
}

/** 方 敏: a name of two characters is set with a space, to be as wide as one of three. */
const SPACED_NAME = /^[㐀-鿿]\s[㐀-鿿]$/u;

function piecesOf(stretch: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: found } of stretch.matchAll(/(?<![㐀-鿿])[㐀-鿿]\s[㐀-鿿](?![㐀-鿿])/gu)) {
    pieces.push(...stretch.slice(from, index).split(BETWEEN), found);
    from = index + found.length;
  }
  return [...pieces, ...stretch.slice(from).split(BETWEEN)];
}

function readLatinNames(text: string): string[] {
  const names: string[] = [];
  for (let rest = text.trimStart(); names.length < MOST_LATIN; ) {
    const [name = ""] = LATIN_NAME.exec(rest) ?? [];
    if (!name || LATIN_OUTLET.test(name)) break;
    names.push(name);
    const [joint = ""] = /^(?:\s?(?:,|、|&|and|和)\s?)/u.exec(rest.slice(name.length)) ?? [];
    if (!joint) break;
    rest = rest.slice(name.length + joint.length);
  }
  return names;
}

const MOST_LATIN = 6;

/** What follows a name in English and is none. */
const LATIN_OUTLET =
  /\b(?:News|Times|Post|Press|Agency|Staff|Editor|Correspondent|Reporter|Writer|Bureau|Team|Desk|Journal|Herald|Tribune|Company|Corporation|Inc|Ltd|Group|Associated|Media|The|Network|University|Office)\b/iu;

/** A pen name of one Latin word, behind 作者：; `null` for an outlet and every other text. */
export function readPenName(text: string): string | null {
  const [name = ""] = /^[A-Z][A-Za-z]{2,14}(?=[\s,，、/]|$)/u.exec(text) ?? [];
  return name && !LATIN_OUTLET.test(name) ? name : null;
}

/** A code behind a name is short: 张某_JC0012, 李某88. */
function withoutCode(word: string): string {
  return word.replace(/[_\-—]?[A-Z]{0,4}\d{2,12}[A-Z\d]{0,12}$|[_-][A-Z\d]{1,12}$|[_\d]{1,12}$/u, "");
}

/** 李某某 江苏南通 职员: behind a name, four characters without a double surname are where its owner lives. */
const FOUR = /^[㐀-鿿]{4}$/u;

/** 某某 江阴报道: where it comes from, where 张某、李某报道 and 张某 李某报道 name two. */
function isPlaceOfReport(word: string, stretch: string, namesBefore: number): boolean {
  const [place] = /^[㐀-鿿々〇]{2}(?=(?:报道|报导|电)$)/u.exec(word) ?? [];
  if (!place || namesBefore === 0 || stretch.includes(`、${word}`)) return false;
  return !beginsWithSurname(place) || SURNAMED_CITIES.has(place);
}

/** Cities that begin like a person's name. */
const SURNAMED_CITIES = new Set(
  "武汉 成都 徐州 宁波 常州 温州 安阳 金华 黄石 江阴 江门 包头 柳州 高雄 晋江 晋城 桂林 余姚 柏林 罗马".split(
    " ",
  ),
);

/** A name without the space behind its surname: 方 敏, 林 望舒. */
export function closeSet(text: string): string {
  return /^[㐀-鿿]\s[㐀-鿿]{1,2}$/u.test(text) ? text.replace(/\s/u, "") : text;
}

/** True for a pen name: two characters or three of which no more is known. */
export function mayBePenName(text: string): boolean {
  const folded = foldTraditional(text);
  return isName(folded) && !OUTLET_END.test(folded);
}

/** True for a name that stands alone: without a label it has to begin with a surname. */
export function isKnownName(text: string): boolean {
  const folded = foldTraditional(text);
  if (LATIN_NAME.exec(text)?.[0] === text) return !LATIN_OUTLET.test(text);
  if (!NAME.test(folded) || NOT_NAMES.has(folded) || NOT_NAME_FORM.test(folded) || OUTLET_END.test(folded))
    return false;
  return /[·•‧]/u.test(folded) || beginsWithSurname(folded);
}

function isName(folded: string): boolean {
  return NAME.test(folded) && !NOT_NAMES.has(folded) && !NOT_NAME_FORM.test(folded);
}

/** What a clause or a button has and a name has not: 会上表示, 我已授权. */
const NOT_NAME_FORM =
  /^[我你您他她这那已未请]|表示|授权|获悉|了解|错误|侵权|登录|关注|点击|^发自|日期|时间|[的了吗呢]$/u;

/** Last characters of outlets and offices. */
const OUTLET_END = /(?:网|报|社|台|组|部|室|局)$/u;

/** What is glued to a name and is no part of it, folded: 某某某報導 → 某某某. */
const TAILS =
  /(?<=[㐀-鿿々〇]{2})(?:综合)?(?:报导|报道|整理|撰文|撰稿|摄影|供图|编译|纠错|微博|出版|更新|发[布表]|刊登|[电讯摄])$/u;

/** A surname and up to two characters, or a double surname: whole before a character that labels as well as names. */
const WHOLE_NAME = 3;

/** 某某某台北報導, 某某某桃園市報導: the place glued to a name; 園市 is half of one. */
const PLACE = /^(?:[㐀-鿿][^市县区乡镇]|[㐀-鿿]{2}[市县区])$/u;

function withoutTail(word: string): string {
  const bare = word.replace(TAILS, "");
  const name = bare.slice(0, WHOLE_NAME);
  const isPlaced = bare !== word && PLACE.test(bare.slice(WHOLE_NAME));
  if (isPlaced && beginsWithSurname(name)) return name;
  const isLabelled = /[文图]$/u.test(bare) && bare.length > WHOLE_NAME && beginsWithSurname(name);
  return isLabelled ? bare.slice(0, -1) : bare;
}

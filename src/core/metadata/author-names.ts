import { beginsWithSurname } from "../lexicon/surnames.ts";
import { foldTraditional } from "../text/fold-traditional.ts";

/** Two to four Han characters, or a foreign or minority name with its dot. */
const NAME = /^(?:[㐀-鿿々〇]{2,4}|[㐀-鿿々〇]{1,6}(?:[·•][㐀-鿿々〇]{1,6}){1,3})$/u;

/** What stands beside names and is none, Simplified. */
const NOT_NAMES = new Set(
  (
    "提问 报道 综合报道 翻摄 翻拍 摄影 编辑 编译 整理 综合 采访 本报 本刊 本网 本站 佚名 未知 匿名 不详 推荐 首推 记者 实习 通讯员 特约 作者 来源 图片 资料 新闻 新闻网 " +
    "专栏 专访 特稿 电 讯 台北 北京 上海 香港 首页 更多 分享 评论 责编 校对 审核 发布 部 台中 台南 新北 桃园 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 网友 编者 小编 新华社 中新社 中央社 中新网 人民网 新华网 现场 " +
    "即时 连线 联合报 时间 日期 责任 字号 打印 收藏 关注 独家 原创 撰文 文章 系统 管理员 手机 投稿 热线 邮箱 我要评论 发表评论 参与评论 查看评论 我要分享 我要投稿 我来说两句"
  ).split(" "),
);

/** Words that part names, or follow the last of them. */
const BETWEEN =
  /[\s、,，;；&+/／╱|│]+|(?:實習|实习|特約|特约|見習|见习|首席|本報|本报|駐[㐀-鿿々〇]{2}|驻[㐀-鿿々〇]{2})?(?:記者|记者|通訊員|通讯员|特派員|特派员|作者|編譯|编译|和|与|與)[:：]?/u;

/** ／台北報導: where the report comes from. */
const REPORTED_FROM = /[/／╱]\s*[㐀-鿿々〇]{0,6}(?:報導|报导|报道|報道|電|电|特稿|專訪|专访|整理)/u;

/** A further label: what follows is another credit. */
const ROLE = /编辑|編輯|责编|責編|校对|校對|摄影|攝影|来源|來源|时间|時間/u;

/** Signs after which no names follow: the line goes on with something else. */
const END = /[()（）[\]【】。！？!?;；:：<>《》“”"「」]/u;

/**
 * Names at the start of a text, up to the first word that is none: 李可愚 胡健 陈旭, 柳德新 通讯员 彭娟, 逯文云_NB25813.
 * Codes of editors (HN060) are left out.
 */
export function readNames(text: string): string[] {
  const stretch = text.replace(TRAINEE, "").split(END, 1)[0]?.split(REPORTED_FROM, 1)[0] ?? "";
  const names: string[] = [];
  for (const piece of stretch.split(BETWEEN)) {
    const word = piece?.replace(/[_\-—]?[A-Z]{0,4}\d{2,}[A-Z\d]*$|[_-][A-Z\d]+$|[_\d]+$/u, "").trim() ?? "";
    if (!word) continue;
    if (ROLE.test(word)) break;
    const name = withoutTail(word);
    if (!isName(name) || isPlaceOfReport(word, stretch, names.length)) break;
    if (!names.includes(name)) names.push(name);
    if (name !== word) break;
  }
  return names;
}

/** 刘雅婷(实习生)、杨曦: says what she is, and ends no list. */
const TRAINEE = /[（(](?:实习生?|實習生?|见习|見習|特约|特約)[)）]/gu;

/** 王璐 江阴报道: where it comes from, where 张伟、李娜报道 and 张伟 李娜报道 name two. */
function isPlaceOfReport(word: string, stretch: string, namesBefore: number): boolean {
  const [place] = /^[㐀-鿿々〇]{2}(?=(?:报道|報道|報導|电|電)$)/u.exec(word) ?? [];
  if (!place || namesBefore === 0 || stretch.includes(`、${word}`)) return false;
  const folded = foldTraditional(place);
  return !beginsWithSurname(folded) || SURNAMED_CITIES.has(folded);
}

/** Cities that begin like a person's name. */
const SURNAMED_CITIES = new Set(
  "武汉 成都 徐州 宁波 常州 温州 安阳 金华 黄石 江阴 江门 包头 柳州 高雄 晋江 晋城 桂林 余姚 柏林 罗马".split(
    " ",
  ),
);

/** True for a name that stands alone: without a label it has to begin with a surname. */
export function isKnownName(text: string): boolean {
  const folded = foldTraditional(text);
  if (!NAME.test(text) || NOT_NAMES.has(folded)) return false;
  return /[·•]/u.test(text) || beginsWithSurname(folded);
}

function isName(text: string): boolean {
  return NAME.test(text) && !NOT_NAMES.has(foldTraditional(text));
}

/** 盧育君報導 → 盧育君. */
function withoutTail(word: string): string {
  return word.replace(/(?<=[㐀-鿿々〇]{2})(?:綜合|综合)?(?:報導|报道|報道|整理|撰文|撰稿|文|电|電)$/u, "");
}

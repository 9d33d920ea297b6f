import { foldTraditional } from "../text/fold-traditional.ts";
import { withoutTail } from "../text/without-tail.ts";

/** Longest name of an outlet, in characters. */
const MAX_OUTLET = 24;

/** An outlet by its last word, folded. */
const OUTLET =
  /^[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣0-9０-９·《》（）()-]{1,16}?(?:报|网|社|台|电台|周刊|杂志|新闻|财经|在线|线上|传媒|公司|电视|广播|客户端|快讯|观察|频道|汽车|科技|体育|娱乐|见闻|新闻中心|基地|出版社|公众号|TV|APP|\.com)(?:微博)?$/u;

/** 本报 names no outlet, and a channel of the site is none. */
const OWN_OUTLET = /^(?:本|该|我|各|下载|打开|关注|登录|分享)|^(?:日|晚|时|新|手机|相关)(?:报|网|闻)|频道$/u;

/** What follows a label and is no outlet. */
const NO_OUTLET = /^(?:作者|时间|编辑|责任|http|资料|网络|网路)|链接|连结|声明/u;

/** The outlet that a word names by its form, without its quotation marks; `null` for every other word. */
export function outletOf(word: string): string | null {
  const bare = word.replace(/^[《【（(]|[》】）)]$/gu, "").replace(/微博$/u, "");
  const folded = foldTraditional(bare);
  return bare.length <= MAX_OUTLET && OUTLET.test(folded) && !OWN_OUTLET.test(folded) ? bare : null;
}

/** Buttons that a page sets behind an outlet without a space. */
const CONTROLS_BEHIND =
  /(?<=.{2})(?:[大中小]字[体號号體]|字[体號号體]|分享|参与互动|參與互動|举报|舉報|打印|列印|收藏|我要).*$/u;

/** The outlet that a text begins with, behind a label: up to the first space, bracket or sign; `null` for none. */
export function outletBehindLabel(text: string | null): string | null {
  const bare = (text ?? "").replace(/^(?:来源|來源)\s*[:：]?\s*/u, "").replace(/^[《「“"【[(（\s]+/u, "");
  const [first = ""] = bare.split(
    /(?<![A-Za-z])\s|\s(?![A-Za-z])|[|│丨｜,，。;；:：《》「」”"【】[\]()（）]|(?=(?:19|20)\d\d[-/.年])/u,
    1,
  );
  const named = first
    .replace(/(?<=[报報网網社台臺刊])(?:综合|綜合)?(?:报道|报导|報道|報導)$|(?<=.{2})作者$/u, "")
    .replace(CONTROLS_BEHIND, "");
  const outlet = withoutTail(named, "-–—•·");
  const isWord =
    !/[=<>{}]/u.test(outlet) &&
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{2}/u.test(outlet) &&
    !NO_OUTLET.test(foldTraditional(outlet));
  return isWord && outlet.length <= MAX_OUTLET ? outlet : null;
}

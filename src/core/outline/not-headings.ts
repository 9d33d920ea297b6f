import { foldTraditional } from "../text/fold-traditional.ts";
import { NOT_LETTERS } from "../text/letters.ts";

/** Lines that stand alone and head nothing, folded to Simplified and in lower case; what each keeps out is said beside it. */
const NOT_HEADINGS: readonly RegExp[] = [
  // Who wrote, edited and photographed it, and where it comes from.
  /^[（(【[|\s]*(?:责任编辑|责编|编辑|编审|主编|校对|审校|审核|监制|记者|本报记者|通讯员|作者(?:单位|简介)?|撰文|撰稿|来源|稿源|出处|文字|摄影|供图|制图|图片|视频|图表|数据来源|资料来源|原标题|原题|译者|编译|策划|统筹|出品|排版|美编|实习生|见习|文|图|摄)\s*[/／|｜:：丨·\s]/,
  /(?:记者|编辑|通讯员|特约|实习生)\s*[㐀-鿿々〇]{2,4}(?:\s[㐀-鿿々〇]{2,4})*(?:\s*[/／].*)?$/,
  /(?:\s摄|摄影|图片来源.*|提供图片|(?:[供配组截插]|资料|效果|示意|[\s(（/])图)[)）]?$/,
  /^(?:文|图|撰文|整理|采写|执笔)\s*[/／|｜丨]/,
  /(?:报|网|社|台|刊|中心)\S{0,4}记者/,
  /(?:视觉|视觉中国|东方ic|社发|社记者|cfp|getty|icphoto)$/,
  /^.{0,12}(?:消息|(?<![腾资简快通喜闻])讯|报道)$/,
  /^[^\s]{2,5}(?:讯|电|报道)\s*[(（/／]/,
  // Captions.
  /^(?:[△▲▼↑↓←→]|图(?:[\d一二三四五六七八九十]|为|说|表)|(?:上|下|左|右|本|题)图|资料图|图片说明|视频)/,
  // The end, and introductions of what follows.
  /^[（(【[]?(?:完|全文完|本文完|未完待续|end|the end|-+)[)）】\]]?$/,
  /^(?:以下|下面|附)?(?:为|是|系)?.{0,16}(?:全文|实录|原文|文字稿|讲话稿|演讲稿|致辞)(?:如下|为|是)?[:：]?$/,
  /^(?:以下|下面)(?:为|是).{0,40}[:：]?$/,
  /如下[:：]?$/,
  // Ways to other pages.
  /^[【[（(]?(?:延伸阅读|相关阅读|相关新闻|相关报道|相关链接|相关文章|相关专题|推荐阅读|推荐新闻|更多|热门|热点|精彩推荐|往期|猜你喜欢|为您推荐|新闻链接|专题|标签|关键词|关键字|点击|查看|阅读|扫码|扫一扫|长按|关注|分享|返回|上一篇|下一篇|评论|参考资料|参考文献|特别提示|提示|声明|免责|版权|注|备注|温馨提示|投稿|联系|热线|电话|邮箱|订阅|下载|app|广告|导语|摘要|内容提要|核心提示|提要|编者按|编者的话|导读|目录)[】\])）]?\s*(?:[:：>»]|$|[^㐀-鿿々〇]{0,3}$)/,
  /^[【[](?:摘要|导读|提要|核心提示|编者按|按语|导语)[】\]]/,
  /(?:详情|点击|更多|全文)\s*(?:[>»＞]+|请点|阅读|查看)|[>»＞]{2,}/,
  /https?:|www\.|@|#[^#]+#|\d{7,}/,
  /^第\s*\d+\s*页/,
  /\d{1,2}:\d{2}/,
  // Dates, places and names of media alone, bylines of columns.
  /^[\d\s年月日时分:：./\-()（）星期一二三四五六日天上下午晚]+$/,
  /^(?:(?:北京|当地|香港|台北|美东|东京)时间|时间[\d:：])\S{0,20}$/,
  // The outlet's own corrections.
  /更正(?:启事|声明|说明)?[:：]?$/,
  // Salutations of speeches and letters.
  /^(?:各位|尊敬的|亲爱的|敬爱的|女士们|同志们|朋友们|大家好|谢谢|此致|敬礼|新华社|中新社|人民网)/,
];

/** All of them at once: a new process compiles one expression; in lower case, as `i` takes four times as long to compile. */
const NO_HEADING = new RegExp(NOT_HEADINGS.map(({ source }) => source).join("|"));

const TWO_LETTERS = /[a-zß-ӿ぀-ヿ㐀-鿿가-힣].*[a-zß-ӿ぀-ヿ㐀-鿿가-힣]/;

/** True for a line that its wording rules out as a heading, however it looks. */
export function isNoHeading(text: string): boolean {
  const folded = foldTraditional(text.trim()).toLowerCase();
  return NO_HEADING.test(folded) || !TWO_LETTERS.test(folded) || hasLooseQuote(folded);
}

/** A quotation mark whose partner stands in another line: a piece of running text. */
function hasLooseQuote(text: string): boolean {
  return count(text, /[“「『]/gu) !== count(text, /[”」』]/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Who speaks next, in an interview; then lines that look alike are names. Text in either script. */
export function isSpeakerLine(text: string): boolean {
  return /(?:记者|主持人|提问者|网友|嘉宾|^问|^答|^Q|^A)\d{0,2}[:：]?$/u.test(foldTraditional(text.trim()));
}

/** A line that says the article's title again; a part of it counts when it is most of it. */
export function repeatsTitle(text: string, title: string): boolean {
  const line = bare(text);
  const whole = bare(title);
  if (!line || !whole) return false;
  if (whole.includes(line)) return line.length >= Math.min(12, whole.length * 0.6);
  return line.includes(whole) && whole.length >= line.length * 0.6;
}

function bare(text: string): string {
  return foldTraditional(text.normalize("NFKC")).toLowerCase().replace(NOT_LETTERS, "");
}

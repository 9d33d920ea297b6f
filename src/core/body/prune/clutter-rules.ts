import type { RemovalReason } from "../../article.ts";
import { spell } from "../../text/spell.ts";

/** A kind of clutter that announces itself by the class or id of its element. */
export interface NameRule {
  readonly reason: RemovalReason;
  /** Matched against the words of class and id: lower case, camel case split, joined by single spaces. */
  readonly pattern: RegExp;
  /** Matched against one name: what it is called by, whole or in its last word ({@link headsOfNames}). */
  readonly whole: RegExp;
  /** Largest share of the page's prose that such an element may hold, 0 to 1: beyond it the name misleads. */
  readonly maxProse: number;
}

/**
 * Names are English, pinyin in full (tuijian) or its initials (xgyd: 相关阅读). A script that asks for a body's name alone
 * is built without the rules.
 *
 * @__NO_SIDE_EFFECTS__
 */
function named(reason: RemovalReason, words: string, maxProse: number): NameRule {
  // Names are matched as they are, and each alone as it is spelt, where a space stands for each sign between words.
  const either = words
    .trim()
    .replace(/\s+/gu, "|")
    .replace(/(\[[^[\]]*\])|[_-]/gu, (_sign, set?: string) => set ?? "[_-]");
  const any = `(?:^| )(?:${either})`;
  const spelt = any.replaceAll("[_-]", "[ _-]");
  return { reason, pattern: new RegExp(`${any}(?= |$)`, "u"), whole: new RegExp(`${spelt}$`, "u"), maxProse };
}

/** A comment thread can be longer than the story; a share bar holds no prose. */
const A_LITTLE = 0.1;
const A_QUARTER = 0.25;
const HALF = 0.5;

/** In order: the first that matches names the kind. */
export const NAME_RULES: readonly NameRule[] = [
  // What a machine says of the story, and asks about it.
  named("summary", "ai[_-](?:comment|digest|qa|quiz|recap|reply|review|summary)", HALF),
  named(
    "comment",
    "comments? commentlist commentbox comment_list disqus pinglun pinglunqu gentie liuyan replies reply respond postcomment tiepost fbcomments",
    HALF,
  ),
  named(
    "embed",
    "twitter-tweet twitter-video tweet-embed instagram-media fb-post fb-video tiktok-embed threads-post telegram-post",
    HALF,
  ),
  named("breadcrumb", "breadcrumbs? crumbs? mianbaoxie weizhi dangqianweizhi", A_LITTLE),
  named("pager", "pagination pagers? pagenav pagebar pagelink fanye fenye pageturn page_nav", A_LITTLE),
  named(
    "previous-next",
    "prevnext prev next previous shangyipian xiayipian prenext post-navigation nextprev",
    A_LITTLE,
  ),
  named(
    "share",
    "share[a-z]* sharing [a-z]*share social socials sns addthis addtoany jiathis jiathis_style bdsharebuttonbox fenxiang fx social-[a-z]+ like-?box fb-like fblike plurk",
    A_LITTLE,
  ),
  named("qr-code", "qrcode qr erweima ewm weixin-code wxcode saoma", A_LITTLE),
  named("tags", "tags? taglist keywords? biaoqian guanjianci hashtags?", A_LITTLE),
  named(
    "hot-list",
    "hot[a-z]* rank[a-z]* paihang phb remen redian top10 most(?:read|view(?:ed)?|popular) popular trending bangdan",
    HALF,
  ),
  named(
    "related",
    "related[a-z]* relate recommend[a-z]* recommendations? recom rec-list tuijian tuijan xiangguan xgyd xgxw xgwz tjyd yanshen yanshenyuedu more-?news also-?like guess[a-z]* outbrain taboola dable readmore relnews about_?news",
    HALF,
  ),
  named(
    "vote",
    "vote[a-z]* poll digg ding cai mood xinqing biaotai dianzan zan toupiao diaocha rating feel",
    A_LITTLE,
  ),
  named(
    "ad",
    "ads? adv advert[a-z]* ad-?[0-9]+ ads?(?:slot|box|wrap|wrapper|unit|area|container|frame|block|zone|space|item|place|placement) adsense adsbygoogle guanggao gg ggw dfp gpt banner[0-9]* sponsor[a-z]*",
    A_LITTLE,
  ),
  named(
    "promotion",
    "app-?download download-?app appdown appbox subscribe subscription newsletter promo promotion follow[a-z]* guanzhu xiazai openapp open-app",
    A_LITTLE,
  ),
  // What is told of the writer; judgeName takes it at the edges of the page's prose alone.
  named("byline", "author\\W?(?:card|bio|profile|signature|about) about\\W?(?:the\\W)?authors?", A_QUARTER),
  named("disclaimer", "disclaimer copyrights? copy-?right mianze shengming banquan statement legal", HALF),
  named("navigation", "footer foot bottom-?nav site-?footer page-?footer", HALF),
  named(
    "navigation",
    "nav navi navbar navigation menu menus submenu topbar sitemap daohang dh toolbar tools? toolbox font-?size printer print zihao login go-?top totop backtop searchbox search",
    A_LITTLE,
  ),
];

/** Roles and tags that are clutter by definition where they hold little prose. */
export const ROLE_RULES: ReadonlyMap<string, RemovalReason> = new Map([
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["search", "navigation"],
  ["dialog", "promotion"],
  ["alertdialog", "promotion"],
  ["contentinfo", "navigation"],
]);

export const TAG_RULES: ReadonlyMap<string, RemovalReason> = new Map([
  ["nav", "navigation"],
  ["footer", "navigation"],
  ["dialog", "promotion"],
  ["menu", "navigation"],
]);

/** Containers that call themselves the body: English and pinyin (zhengwen 正文, neirong 内容). */
const BODY_NAME =
  /(?:^| )(?:(?:articl|article|news|post|story|entry|arti|detail|cont|rich media|main)[ _-]?(?:body|content|text|txt|con|detail)|art(?:ical|i)?body|(?:end|main|body|content|art|con|news)[ _-]?text(?:all|box)?|text[ _-]?(?:content|body|con)|content[ _-]?(?:body|main|article|detail)|zhengwen|neirong|td post content|js content)(?= |$)/u;

/** True for an element whose class, id or `itemprop` says that it is the body of an article. */
export function isNamedBody(element: Element): boolean {
  return element.getAttribute("itemprop") === "articleBody" || BODY_NAME.test(nameWords(element));
}

/** Class names of image captions: English and pinyin (tuzhu 图注, tushuo 图说). */
const CAPTION_NAME =
  /(?:^| )(?:[a-z]*caption[a-z]*|wp caption text|img ?(?:desc|des|note|txt|text|info|title)|pic ?(?:desc|des|note|txt|text|info|title|intro)|photo ?(?:desc|note|txt|text|info)|image ?(?:desc|note|text|info)|tuzhu|tushuo|tupianshuoming|zhushi)(?= |$)/u;

/** Characters of an element that calls itself a caption at most: beyond them the name misleads. */
const MAX_CAPTION = 300;

/** True for an element whose class or id says that it is the caption of a picture. */
export function isNamedCaption(element: Element): boolean {
  return CAPTION_NAME.test(nameWords(element)) && (element.textContent ?? "").trim().length <= MAX_CAPTION;
}

/** Words that say that something holds others, and what those are; `share-bar` and `relatedNewsList` say share and related. */
const HOLDERS =
  /(?: (?:bars?|box|list|lists|wrap|wrapper|container|block|area|section|sec|module|mod|widget|items?|links?|btns?|buttons?|icons?|group|panel|inner|outer|main|con|cont|content|contents|title|tit|hd|bd|header|head|body|left|right|top|bottom|news|articles?|posts?|stor(?:y|ies)|read|reading|\d+))+$/u;

/** What an element is called by: each of its classes and its id, in words, without the words for a box around things. */
export function headsOfNames(element: Element): string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.split(/\s+/u).filter(Boolean);
  return names.map((name) => spell(name).replace(HOLDERS, ""));
}

/** Words of class and id: `articleShareBar news_hot` becomes `article share bar news hot`, joined forms kept too. */
export function nameWords(element: Element): string {
  if (!element.hasAttributes()) return "";
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  const whole = names.toLowerCase().trim();
  if (!whole) return "";
  const split = spell(names);
  return split === whole ? whole : `${split} ${whole}`;
}

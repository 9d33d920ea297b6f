import type { RemovalReason } from "../../article.ts";

/**
 * Where a rule holds. `any`: wherever the line stands; `head`: above the story's first paragraph; `tail`: below its
 * last; `edges`: both.
 */
export type LineZone = "any" | "head" | "tail" | "edges";

/** A kind of clutter that announces itself by its words. */
export interface LineRule {
  /** What a removal says did it: `editor-line`. */
  readonly name: string;
  readonly reason: RemovalReason;
  readonly zone: LineZone;
  /** UTF-16 units that such a line has at most. */
  readonly maxLength: number;
  /** Matched against folded text ({@link foldTraditional}): written in Simplified alone. */
  readonly pattern: RegExp;
  /** False for a label (责任编辑：某某), which never takes a whole sentence, whatever words are in it. */
  readonly takesSentences: boolean;
}

/** A label: a rule for lines that are no sentence. Its pattern is any of `parts`, without regard to case. */
export function lineRule(
  name: string,
  reason: RemovalReason,
  zone: LineZone,
  maxLength: number,
  parts: readonly RegExp[],
): LineRule {
  return {
    name,
    reason,
    takesSentences: false,
    zone,
    maxLength,
    pattern: new RegExp(parts.map(({ source }) => `(?:${source})`).join("|"), "iu"),
  };
}

/** Labels of the story's makers, its source and the page around it, in this order. */
export const LINE_RULES: readonly LineRule[] = [
  lineRule("editor-line", "editor", "any", 120, [
    // 责任编辑：某某 · [編輯：某某] · （责编：某某(实习生)、某某） · 校对：某某
    /^[（(【[［\s]*(?:本文|本期|值班|文字|网络|新媒体|执行|版面|视频|见习|实习|英文|微信|责任|本版|原文|文章|线上)*\s*(?:编辑|责编|编审|校对|审核|监制|美编|主编|统筹|编译|美术|制作|终审|初审|复审|一审|二审|三审|排版|责校|核稿|核校|签发)\s*[：:︰／/丨|｜]\s*[^。？！]{0,90}$/u,
    // （某某 編輯） · (编辑 某某) · 责任编辑 某某
    /^[（(【[［]\s*[^。，（）()]{2,14}\s*(?:编辑|编译|责编)\s*[)）】\]］]$/u,
    /^[（(【[［]?\s*(?:责任编辑|责编|编辑)\s+[^。，]{2,24}$/u,
    // 总监制：某某 · 审 读：某某 某某: an office and names alone, whatever the office
    /^[（(【[［]?(?:[㐀-鿿]\s*){0,6}[制读审编校辑译摄影划筹计播监版稿排]\s*[：:︰｜|／/]\s*(?:[㐀-鿿·]\s*){2,4}(?:[\s、，,]+(?:[㐀-鿿·]\s*){2,4}){0,5}[)）】\]］]?$/u,
    /^(?:editor|edited by|editing by|copy editor)\b\s*[:：]?\s*[^.]{2,60}\.?$/u,
    /^(?:编集|担当|文责)\s*[：:／/=＝].{1,30}$/u,
    /^(?:편집|편집자|담당)\s*[：:／/=].{1,30}$/u,
  ]),
  lineRule("source-line", "source", "any", 120, [
    // 来源：新闻晨报 · （本文来源：某某网） · [稿源：某某网-某某报] · 原文链接：http…
    /^[（(【[［\s※*]*(?:本文|文章|稿件|新闻|消息|资料|信息|内容|原文|图文)?\s*(?:来源|稿源|出处|转自|摘自|原载|来自|原文链接|原文连结|出典)\s*(?:于|地址|网址)?\s*[：:︰丨｜|]\s*[^。？！]{1,90}。?$/u,
    // 【2012/01/17 聯合報】@ http://… · 《 人民日报 》（ 2018年6月6日 10 版）
    /^【\s*(?:19|20)\d\d[/年.-]\d{1,2}[/月.-]\d{1,2}日?[^】]{0,20}】\s*@?\s*(?:https?:\S*)?$/u,
    /^[（(]?\s*[《〈「][^》〉」]{2,14}[》〉」]\s*[（(]?\s*(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[^。]{0,24}[)）]?$/u,
    // 封面来源：某某 · 题图丨某某 · 图源：受访者提供
    /^[（(【[［]?\s*(?:(?:封面|题图|头图|首图|配图|文中图片?|文内图片?|图片?|图像|插图|照片)(?:图片?)?\s*(?:来源|来自|出处|版权)|图源|(?:封面|题图|头图|首图)(?:图片?)?)\s*[：:︰丨｜|/／]\s*[^。！？]{1,40}$/u,
    /^[（(【［[*＊※\s]*(?:封面|题图|头图|首图|配图|插图|文[中内]图片?)(?:图片?)?均?(?:来自|取自|源自)[^。！？]{2,40}[)）】\]］]?$/u,
    /^发布于\s*[：:]?\s*[㐀-鿿]{2,8}$/u,
    /^(?:source|via|originally published)\s*[:：]\s*[^.]{2,60}$/u,
    /^(?:(?:main|lead|header|featured?|cover) )?(?:image|photo|picture)s? (?:credit|courtesy|source)s?\s*[:：]\s*.{2,60}$/u,
    /^\(?(?:출처|자료)\s*[：:=].{1,40}$/u,
  ]),
  lineRule("byline-line", "byline", "edges", 80, [
    // 记者：某某 · 文／某某 · 作者︰某某 · 文、圖：某某
    /^[（(【[［■◎●\s]*(?:本文|本报|本刊|本网|特约|实习|见习|财经|资深)*(?:记者|作者|文字?|撰文|撰稿|通讯员|采写|采访|报导|报道|译者|翻译|编译|整理|图|图片|摄影|文[／/、与和]?[图片摄影]{1,2}|图文|策划|出品|美术|监制)\s*[：:︰／/丨|｜︱│]\s*[^。？！]{1,50}$/u,
    // 記者某某／台北報導 · 生活中心／某某報導 · 【聯合報╱記者某某／即時報導】 · ［記者某某／綜合報導］
    /^[（(【〔[［\s]*[^。，：]{0,22}[／/╱∕|｜︱][^。，：]{0,14}(?:报导|报道|撰文|摄影|整理|编译)\s*[)）】〕\]］]?$/u,
    /^[（(【〔[［\s]*(?:[^。，：\s]{2,14}\s*)?(?:记者|通讯员|特派员)(?:[ 　、]+(?:[㐀-鿿](?:[ 　][㐀-鿿](?![㐀-鿿]))+|[㐀-鿿々〇·]{2,7})|(?<=[者员])[㐀-鿿々〇·]{2,7}){1,6}[ 　、]*(?:摄影?报道|报道|报导|综合报导|综合报道|文[／/]图|文|电)?\s*[)）】〕\]］]?$/u,
    // 工商晚報 沈望舒 · 某某网 王小明
    /^[㐀-鿿々〇]{2,8}(?:报|网|新闻社|通讯社)\s+[㐀-鿿々〇]{2,3}$/u,
    /^[（(](?:综合|编译|本报|本刊)*(?:报道|报导|外电|整理|讯)[)）]$/u,
    /^(?:by|written by|reported by|author)\s*[:：]?\s+[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][^.!?]{2,60}$/u,
    // 作者, 某某 · 职务, 江城记者: labels for the ear
    /^(?:作者|职务|角色|author|role)[,，]\s*[^。？！]{2,40}$/u,
    // ⊙某某: behind a sign
    /^[⊙◎]\s*[㐀-鿿]{2,4}(?:[\s、]+[㐀-鿿]{2,4}){0,2}$/u,
    /^[^。]{2,14}(?:记者|特派员)$/u,
    /^[^。]{2,10}\s*기자(?:\s*[\w.]+@[\w.]+)?$/u,
  ]),
  // 記者某某／綜合報導 · 新华社发（某某摄）: whoever made it, and nothing else in the line
  lineRule("maker-line", "byline", "any", 40, [
    /^[（(【〔[［\s]*(?:记者|文)[^。，：]{2,12}[／/╱∕|｜︱][^。，：]{0,10}(?:报导|报道)\s*[)）】〕\]］]?$/u,
    /^[^。，：]{0,12}(?:社|网|报|记者|通讯员)[^。，：（）()]{0,8}(?:[（(][^。，：（）()]{2,10}摄影?|[^。，：（）()]{2,10}(?:摄|[\s／/]摄影))[)）]?$/u,
  ]),
  lineRule("hashtags", "tags", "any", 300, [/^(?:[#＃][^\s#＃]{1,30}\s*){2,}$/u]),
  lineRule("tags-line", "tags", "edges", 300, [
    /^[（(【[［\s]*(?:文章|本文|新闻|相关)?(?:标签|关键字|关键词|话题|hashtags?|tags?|keywords?|タグ|キーワード|태그|키워드)\s*[】\]）)]?\s*[：:︰#]\s*.{0,280}$/u,
    /^[#＃][^\s#＃，。]{1,20}[#＃]?$/u,
  ]),
  lineRule("breadcrumb-line", "breadcrumb", "head", 120, [
    /^[（(【[［\s]*(?:您|你)?(?:现在|当前|目前|所在|所处|的)*(?:位置|位于|浏览)\s*[：:︰].{0,100}$/u,
    /^(?:首页|主页|网站首页|home|ホーム|トップ|홈)\s*(?:[>＞›»→/|\-—·]|&gt;).{0,100}$/u,
    /^[^。，！？>＞›»]{1,16}(?:\s*[>＞›»]+\s*[^。，！？>＞›»]{1,24}){1,6}$/u,
    /^[^。，！？/]{2,10}(?: \/ [^。，！？/]{1,12}){1,5}$/u,
  ]),
  lineRule("neighbour-line", "previous-next", "any", 160, [
    /^[\s<>《》«»←→【[/]*(?:上|下|前|后)\s*(?:一|1)?\s*(?:篇|则|条|节|页|章)(?:文章|新闻|报道)?\s*[/】\]>»→]*\s*(?:[：:︰].{0,120})?$/u,
    /^(?:previous|next|older|newer)(?: (?:article|post|story|page))?\s*(?:[:：»→›].{0,120})?$/u,
  ]),
  lineRule("pager-line", "pager", "any", 60, [
    /^[\s[【(（]*第?\s*\d{1,3}\s*页?\s*[／/]?\s*共?\s*\d{1,3}\s*页[^。]{0,40}$/u,
    /^(?:展开)?剩余\s*\d+%(?:未读)?$/u,
    /^[\s-]*(?:余下全文|阅读全文|展开全文|查看全文|显示全文|阅读更多|全文阅读|点击阅读全文|read more|continue reading|续きを读む|더보기)[\s.…>»▼↓-]*$/u,
    /^(?:继续滑动看下一个|向上滑动看下一个|轻触阅读原文|阅读原文|原文链接|查看原文|图集已浏览完毕|重新浏览|返回[^。，]{0,10}(?:首页|列表|频道|顶部|>>)?(?:，?(?:查看|阅读)更多)?)[\s>»]*$/u,
  ]),
  // What readers are told who go by ear or by key: 热读内容结束 · End of 热读
  lineRule("skip-line", "navigation", "any", 40, [
    /^[^。，]{1,12}内容结束$/u,
    /^(?:skip (?:to|past) .{2,30}|end of .{2,24}|article information)$/u,
  ]),
  lineRule("first-title", "title", "edges", 90, [/^[（(【[［]?\s*原文?标题\s*(?:为|是)?\s*[：:︰].{2,80}$/u]),
  lineRule("own-address", "share", "head", 120, [/^https?:\/\/\S+$/u]),
  lineRule("reading-time", "navigation", "head", 24, [
    /^(?:(?:预计)?阅读(?:时间|时长)?约?(?:为|需)?[：: ]*)?(?:约|需)?\d{1,3}\s*(?:分钟|min(?:ute)?s?)\s*(?:阅读|read)?$/u,
  ]),
  // 社区首页推荐: what a site says of its better posts
  lineRule("badge", "navigation", "head", 24, [/^[^。，：]{0,10}(?:首页|编辑|站长|官方)(?:推荐|精选)$/u]),
  lineRule("end-mark", "navigation", "any", 24, [/^[\s—–=*·•.…~－-]*(?:the )?end[\s—–=*·•.…~－-]*$/u]),
  // Between a name and a time: ·
  lineRule("lone-sign", "navigation", "edges", 3, [/^[·•∙|｜/／]+$/u]),
  lineRule("ruled-line", "navigation", "tail", 40, [/^[-—–_=*＊※·•.~\s]{3,}$/u]),
  lineRule("qr-code-line", "qr-code", "any", 90, [
    /^[^。]{0,30}(?:扫描?|扫一扫|长按|识别|用微信)[^。]{0,14}(?:二维码|QR ?code)[^。]{0,30}[。！!]?$/u,
    /^扫码(?:关注|下载|阅读|添加|加入|分享|看)[^。]{0,30}$/u,
  ]),
];

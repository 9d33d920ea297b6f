import type { RemovalReason } from "../../article.ts";

/** Words of a heading that opens a box of something else than the story. */
export interface SectionRule {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
}

/** Characters that such a heading has at most. */
export const MAX_SECTION_HEADING = 30;

const OPEN = "^[\\s▶►▌▍■◆●•·※☆★>»《【「『\\[［(（]*";
const CLOSE = "\\s*(?:[（(]\\d{1,3}[)）])?[】」』》\\]］)）]*\\s*[：:︰>»→…\\-—]*\\s*$";

function section(reason: RemovalReason, ...alternatives: readonly string[]): SectionRule {
  return { reason, pattern: new RegExp(`${OPEN}(?:${alternatives.join("|")})${CLOSE}`, "iu") };
}

/** Opens the list of a story's own sections, where links follow it; a story may have a part about contents. */
export const CONTENTS = section(
  "navigation",
  "(?:本文|文章|内容)?(?:目录|大纲)|table of contents|in this article",
);

export const SECTION_RULES: readonly SectionRule[] = [
  section(
    "related",
    "(?:没有)?(?:相关|延伸|关联|相关连)的?(?:新闻|阅读|文章|报道|报导|链接|连结|专题|推荐|内容|视频|影音|影片|图片|资讯|消息|搜索|主题|产品|资料|微博|话题|博文|评论|日志|BLOG|条目)+",
    "[^。，：]{1,8}(?:相关|延伸)(?:新闻|阅读|报道|报导)",
    "(?:更多|往下看更多|看更多)[^。，：]{0,10}(?:新闻|文章|报道|报导)",
    "更多(?:相关)?(?:新闻|阅读|文章|报道|报导|精彩|内容|推荐|热门|专题|搜索|关于.{0,16})+.{0,6}",
    "(?:编辑|小编|精彩|精选|热门|热点|今日|本周|频道|本网|为您|为你|站内|专题|每日|大家|网友|重点|强力|最新|猜你)*(?:推荐|推介|喜欢|导读)(?:阅读|新闻|文章|视频|影音|专题|图片|内容)?",
    "(?:喜欢此内容的人|其他人|别人|大家|读者|网友)(?:也|还|都)+(?:在)?(?:看|喜欢|关注|想看)(?:了|过)?",
    "(?:您|你|大家)?(?:也|还)?(?:可能|也许|或许)?(?:会|还|也|都)*(?:感兴趣|喜欢|想看|在看|爱看)(?:的.{0,6})?",
    "(?:推荐|精选|往期|其他|其它|同类|热门)(?:阅读|新闻|文章|回顾|好文|内容|精彩|视频|图集|专题|报导|报道)+",
    "(?:精选|精彩|幻灯|热图|高清|组图|图片|视频|影音)(?:图片|图集|欣赏|组图|新闻|推荐|专区)+",
    "(?:另|也|还)请(?:参阅|参见|参看|阅读|读读|看看)",
    "看更多|看了又看|延伸阅读|参考资料来源|新闻链接|延展阅读|阅读推荐|推荐博文|本文相关.{0,6}|相关.{0,4}股票|更多精彩(?:内容)?",
    "(?:related|recommended|more|similar|further|you may(?: also)? like|also read|read also|read more|see also|most read|trending|editor'?s picks?|don'?t miss)(?: (?:articles?|stories|story|news|posts?|links?|reading|coverage|topics?|content|from .{1,16}|on this story))*",
    "(?:关连|おすすめ|あわせて读みたい|人气|注目)(?:记事|ニュース|リンク|の记事|トピックス)*",
    "(?:관련|추천|많이 본|인기)\\s*(?:기사|뉴스|글|콘텐츠)?",
  ),
  section(
    "hot-list",
    "(?:\\d+小时|24小时|今日|本周|一周|本月|周|日|月|最|本版|昨日|即时|实时|新闻|国际|娱乐|财经|博客|论坛|点击|阅读|评论|热门|热点|最新|最多)*(?:排行榜?|热门|热帖|热词|热搜|热榜|热点|最热门新闻|最多浏览|浏览|人气|热销排行|点击排行|头条|要闻|滚动报道|滚动新闻|滚动播报)(?:新闻|文章|排行|榜|话题|推荐|榜单)*",
    "热读|必读|必看|头条要闻|最新文章|最新新闻|最新消息|最新资讯|热门文章|即时新闻|视觉焦点|点击(?:进入)?排行",
    "(?:アクセス)?ランキング|급상승|most (?:popular|viewed|commented)|top stories|latest news",
  ),
  // 跳过热读内容并继续阅读: over a list of others' headlines, for those who go by ear or by key
  section("navigation", "(?:跳过|略过|跳至|跳到)[^。，]{0,20}(?:继续|阅读|内容|正文)[^。，]{0,12}"),
  section(
    "disclaimer",
    "(?:[^。，]{0,16})?(?:版权|免责|反侵权|郑重|特别|侵权|网站)[^。，]{0,8}(?:声明|公告|说明)",
    "声明",
  ),
  section(
    "comment",
    "(?:[^。，]{0,8})?(?:网友|读者|用户|精彩|热门|最新|全部|我要|发表|查看)(?:最新|全部|精彩|热门)?(?:评论|留言|回应|跟贴|跟帖|意见|言论|点评)(?:[（(]\\d+[)）])?",
    "[^。，：]{0,6}(?:讨论|留言|评论|回应)区",
    "跟贴\\s*\\d*",
    "社\\s*群\\s*回\\s*应",
    "发表意见|留言板|新闻讨论|comments?",
  ),
  section(
    "summary",
    "问答|测一测|(?:AI|智能|智慧|自动)\\s*(?:新闻|文章|内容|重点)*\\s*(?:摘要|总结|重点|速览|导读|问答)",
  ),
  section("vote", "调查|网上调查|网上调查|投票|新闻投票|小调查"),
];

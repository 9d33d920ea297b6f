import type { RemovalReason } from "../../article.ts";

/** Words of a heading that opens a box of something else than the story. */
export interface SectionRule {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
}

/** Characters that such a heading has at most. */
export const MAX_SECTION_HEADING = 30;

const OPEN = "^[\\s▶►▌▍■◆●•·※☆★>»《【「『\\[［(（]*";
const CLOSE = "\\s*[】」』》\\]］)）]*\\s*[：:︰>»→…\\-—]*\\s*$";

function section(reason: RemovalReason, ...alternatives: readonly string[]): SectionRule {
  return { reason, pattern: new RegExp(`${OPEN}(?:${alternatives.join("|")})${CLOSE}`, "iu") };
}

export const SECTION_RULES: readonly SectionRule[] = [
  section(
    "related",
    "(?:没有|沒有)?(?:相关|相關|延伸|关联|關聯|相關連)(?:的)?(?:新闻|新聞|阅读|閱讀|文章|报道|報道|報導|链接|鏈接|連結|专题|專題|推荐|推薦|内容|內容|视频|影音|影片|图片|圖片|资讯|資訊|消息|搜索|主题|產品|产品|资料|微博|話題|话题|博文|評論|评论|日志|BLOG|条目)+",
    "更多(?:相关|相關)?(?:新闻|新聞|阅读|文章|报道|報導|精彩|内容|內容|推荐|热门|熱門|专题|搜索|关于.{0,16}|關於.{0,16})+.{0,6}",
    "(?:编辑|編輯|小编|小編|精彩|精选|精選|热门|熱門|热点|今日|本周|频道|頻道|本网|为您|為您|為你|为你|站内|专题|每日|大家|网友|重点|重點|强力|最新|猜你)*(?:推荐|推薦|推介|喜欢|喜歡|导读|導讀)(?:阅读|閱讀|新闻|新聞|文章|视频|影音|专题|图片|内容)?",
    "(?:您|你|大家)?(?:也|还|還)?(?:可能|也许|也許|或許|或许)?(?:会|會|还|還|也|都)*(?:感兴趣|感興趣|喜欢|喜歡|想看|在看|爱看|愛看)(?:的.{0,6})?",
    "(?:推荐|推薦|精选|精選|往期|其他|其它|同类|同類|热门|熱門)(?:阅读|閱讀|新闻|新聞|文章|回顾|回顧|好文|内容|精彩|视频|圖集|图集|專題|专题|報導|报道)+",
    "(?:精选|精選|精彩|幻灯|热图|高清|组图|圖片|图片|视频|影音)(?:图片|圖片|图集|圖集|欣赏|欣賞|组图|新闻|新聞|推荐|专区|專區)+",
    "看更多|看了又看|延伸閱讀|延伸阅读|參考資料来源|新闻链接|延展阅读|阅读推荐|推荐博文|本文相关.{0,6}|相关.{0,4}股票|更多精彩(?:内容|內容)?",
    "(?:related|recommended|more|similar|further|you may(?: also)? like|also read|read also|read more|see also|most read|trending|editor'?s picks?|don'?t miss)(?: (?:articles?|stories|story|news|posts?|links?|reading|coverage|topics?|content|from .{1,16}|on this story))*",
    "(?:関連|おすすめ|あわせて読みたい|人気|注目)(?:記事|ニュース|リンク|の記事|トピックス)*",
    "(?:관련|추천|많이 본|인기)\\s*(?:기사|뉴스|글|콘텐츠)?",
  ),
  section(
    "hot-list",
    "(?:\\d+小时|24小時|今日|本周|一周|本月|周|日|月|最|本版|昨日|即時|實時|新闻|新聞|國際|国际|娛樂|娱乐|财经|財經|博客|论坛|点击|點擊|阅读|閱讀|评论|熱門|热门|热点|最新|最多)*(?:排行榜?|熱門|热门|热帖|热词|热搜|熱搜|热榜|熱點|热点|最熱門新聞|最多瀏覽|瀏覽|人氣|人气|熱銷排行|点击排行|头条|要聞|滾動報道|滚动新闻|滚动播报)(?:新闻|新聞|文章|排行|榜|话题|話題|推荐|榜单)*",
    "頭條要聞|头条要闻|最新文章|最新新闻|最新新聞|最新消息|最新资讯|热门文章|即時新聞|即时新闻|視覺焦點|视觉焦点|点击(?:进入)?排行",
    "(?:アクセス)?ランキング|급상승|most (?:popular|viewed|commented)|top stories|latest news",
  ),
  section(
    "disclaimer",
    "(?:[^。，]{0,16})?(?:版权|版權|免责|免責|反侵权|郑重|特别|侵权|網站|网站)[^。，]{0,8}(?:声明|聲明|公告|说明|說明)",
    "声明|聲明",
  ),
  section(
    "comment",
    "(?:[^。，]{0,8})?(?:网友|網友|读者|讀者|用户|精彩|热门|最新|全部|我要|发表|發表|查看)(?:最新|全部|精彩|热门)?(?:评论|評論|留言|回應|回应|跟贴|跟帖|意見|意见|言论|點評)(?:[（(]\\d+[)）])?",
    "跟贴\\s*\\d*",
    "社\\s*群\\s*回\\s*應",
    "發表意見|留言板|新聞討論|comments?",
  ),
  section("summary", "問答|测一测|測一測|(?:AI|智能|智慧)\\s*(?:摘要|总结|總結|問答|问答)"),
  section("vote", "调查|網上調查|网上调查|投票|新聞投票|小调查"),
];

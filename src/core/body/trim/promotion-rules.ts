import { type LineRule, lineRule as rule } from "./line-rules.ts";

/** Labels that ask for something: money, a click, a vote, an opinion. */
export const PROMOTION_RULES: readonly LineRule[] = [
  rule("ad-label", "ad", "any", 60, [
    /^[[【(（\s—–-]*(?:广告|advertisement|ad|sponsored|スポンサー|PR|광고|推广)[\]】)）\s：:—–-]*(?:请?(?:继续)?往下(?:阅读|看|滑).{0,20})?$/u,
    /^[^。，]{0,16}请(?:继续)?(?:往下|向下)(?:阅读|看|滑|卷|滚|拉)[^。，]{0,10}$/u,
    /^(?:story continues below|continue reading below|article continues after).{0,30}$/u,
  ]),
  rule("promotion-label", "promotion", "any", 130, [
    /[点按]我(?:下载|看|追|加|订|进|去|>|»|➤|↓)[^。]{0,20}/u,
    /^[^。！]{0,40}(?:立即|马上|现在|即刻|免费|按此|点击|欢迎|请)[^。！]{0,8}下载[^。！]{0,30}(?:APP|客户端|应用程式|应用)[^。]{0,60}$/u,
    // 在江城晚报APP上阅读 · 打开江城客户端查看全文
    /^(?:在|用|打开)[^。，]{2,14}(?:APP|客户端)(?:上|中|内)?(?:阅读|查看|打开|继续|看)[^。，]{0,8}$/u,
    /^(?:立即|马上|现在|免费)(?:加入|订阅|体验|开通|试用|购买|报名|注册|领取|赞助)(?:会员)?$/u,
    /^下载[^。，]{0,24}(?:APP|客户端|应用程式)[^。]{0,50}[！!]?$/u,
    /^[^。]{0,30}(?:订阅|追踪|关注|加入|按赞|点赞|follow|like)[^。]{0,30}(?:telegram|youtube|facebook|instagram|twitter|line|whatsapp|公众号|官方微博|官方微信|粉丝团|专页|电子报|newsletter|频道|影音|好友|最新情报|情报)[^。]{0,60}[！!]?$/u,
    /^(?:更多|看更多|查看更多|收看更多)[^。]{0,40}(?:请|订阅|关注|下载|加入|登[录陆]|点击|尽在)[^。]{0,60}[！!：:]?$/u,
    /^(?:想看更多|想知道更多|看更多|欢迎关注|关注(?:@|(?:我们|[^，。]{0,16}(?:公众号|微信号?|微博|频道|[账帐]号))(?:$|[，,！!：:（(]))|请关注|敬请关注)[^。]{0,60}[！!]?$/u,
    /^[《【「]?[^。]{2,30}[》】」]?\s*(?:专页|粉丝团|粉丝页|官网|直播)\s*[：:︰]\s*https?:\S+$/u,
    /^(?:click here to )?(?:download|get) (?:the|our) .{0,30}app\b.{0,60}$/u,
    /^more .{2,30}: ?https?:\S+.{0,60}$/u,
    /^(?:sign up|subscribe) (?:for|to) .{0,80}$/u,
    /^请输入正确的电子信箱格式$|^感谢您的订阅[！!]?$/u,
  ]),
  // ◤江城春游攻略◢: a frame around what a sponsor says
  rule("framed-label", "promotion", "any", 40, [/^◤[^◢]{2,30}◢$/u]),
  rule("channel-label", "promotion", "tail", 220, [
    /(?:facebook|脸书|google ?(?:plus|\+|新闻|news)|微博|微信|LINE|telegram|IG|instagram|粉丝团|粉丝专页|APP|客户端|公众号)[^。]{0,60}(?:赞|like|follow|关注|加入|分享|下载|追踪|订阅)/u,
    /(?:关注|加入|下载|追踪|订阅|登[录陆])[^。]{0,50}(?:facebook|脸书|微博|微信|LINE|telegram|IG|粉丝团|粉丝专页|APP|客户端|公众号|手机报)/u,
    /(?:爆料|投稿|新闻热线|新闻线索|报料)[^。]{0,20}(?:电话|热线|邮箱|微信|短信|[：:])/u,
    /^(?:电话|传真|邮箱|信箱|e-?mail|地址|联系方式|热线)\s*[：:]/u,
    /^[^。，：\s]{2,12}公众号$/u,
    /^(?:举报[／/、|]?)?(?:意见|建议|问题)?反馈|(?:试听|听新闻|收听|语音朗读|朗读全文)$/u,
  ]),
  rule("comment-label", "comment", "any", 120, [
    /^(?:我要)?(?:发表|我要|我来|查看|参与|网友|热门|最新|全部|精彩|读者|留言)*(?:评论|跟贴|跟帖|留言|回应|言论|意见|讨论|点评|发贴|回复|发言)\s*(?:[（(]?\s*\d*\s*[)）]?|条|列表|区|读取中[.…]*|规则)*\s*[：:>»]?$/u,
    /^(?:已有|共有|共|有)?\s*\d*\s*[人条位则](?:已?评|参与|跟贴|评论|留言|回应)[^。]{0,20}$/u,
    /^[您你]?还?可以?输入\s*\d+\s*字?$|^跟贴读取中/u,
    /^(?:\d+ )?comments?(?:\s*\(\d*\))?$|^(?:leave|post) a (?:comment|reply)$|^コメント$|^댓글$/u,
  ]),
  rule("vote-label", "vote", "any", 80, [
    /^[^。，]{1,10}[（(]\s*\d*\s*[票人]\s*[)）]$/u,
    /^(?:新闻脸谱|请您对该文章评分|你怎样评价这篇文章|您?看完[这此][^。]{0,24}(?:感觉|心情|感受)|直接看结果|正在载入|投下你对)[^。]{0,40}$/u,
    /^(?:给力|动心|废话|专业|标题党|感动|愤怒|难过|高兴|无聊|搞笑|震惊|好文|有用|没用)(?:\s*[（(]?\d*[)）]?)?$/u,
  ]),
  rule("age-limit", "hidden", "edges", 240, [
    /^限制级$|^[^。，]{0,24}(?:未满|需满|须满)\s*(?:18|十八)\s*岁[^。]{0,40}/u,
    /电脑网路内容分级处理办法|网站分级推广基金会|台湾网站内容分级/u,
  ]),
  // What players say to those who can't see them.
  rule("player-label", "embed", "any", 100, [
    /^(?:video player is loading|(?:current|remaining) time|duration|loaded: |progress: |stream type|seek to live|playback rate|picture-in-picture|(?:un)?mute|fullscreen|this is a modal window)\b.{0,24}$/u,
    /^(?:音频|视频|影片|音讯)?(?:长度|时长)[\s，,：:]*\d{1,2}(?::\d{2}){1,2}$/u,
    /^(?:to view this video|(?:sorry, )?your browser does(?: not|n't) support|please enable javascript)/u,
    /^(?:抱歉，?)?[您你]的浏览器(?:不支持|版本|无法)|^无法播放(?:媒体|视频|音频)|^(?:视频|音频|影片)(?:加载|载入|播放)(?:失败|出错)/u,
  ]),
  // 0:00 · 0:03:21: what a player shows of its time
  rule("player-clock", "embed", "any", 10, [/^0?0:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u]),
  rule("embed-line", "embed", "any", 140, [
    /^(?:在 Instagram 查看这则贴文|view this post on instagram|查看此贴文|.{1,40}分享的贴文).{0,20}$/u,
  ]),
];

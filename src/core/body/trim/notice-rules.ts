import type { RemovalReason } from "../../article.ts";
import { type LineRule, type LineZone, lineRule } from "./line-rules.ts";

/** What an outlet calls itself when it speaks of its own: 本网, 本文, 本平台. */
const OUTLET =
  "本(?:报|网|站|刊|社|台|文|稿|号|公司|平台|媒体|公众号|频道|栏目|网站|文章|内容|作品|资料|新闻|app|条内容)";

/** What reprinting is called. */
const REPRINT = "(?:转载|转贴|转引|摘编|复制|镜像|刊载|重制|改作|散布)";

/** Places where an outlet has its followers. */
const CHANNEL =
  "(?:facebook|脸书|google ?(?:plus|\\+|新闻|news)|微博|微信|line|telegram|whatsapp|ig|instagram|youtube|twitter|粉丝团|粉丝页|专页|app|客户端|公众号|手机报|电子报|newsletter|频道|好友|官方账号|官方帐号|官网)";

/** What a reader is told to do there. */
const FOLLOW = "(?:关注|追踪|订阅|加入|下载|按赞|点赞|按个赞|分享|收听|收看|锁定|follow|like|subscribe)";

/** An order or a wish at the beginning of a clause, where a story has its subject. */
const PLEASE =
  "(?:^|[，。！!？?：:；;、」”】）)\\s])(?:请|敬请|欢迎|快来|快|赶快|赶紧|立即|立刻|马上|即刻|现在就|点击|按此|点我|点此|扫码|扫描|扫一扫|长按|识别|记得|别忘了|打开|微信搜索?)";

/** A notice: a rule that takes whole sentences, since the outlet speaks in them, or they tell the reader what to do. */
function notice(
  name: string,
  reason: RemovalReason,
  zone: LineZone,
  maxLength: number,
  ...sources: readonly string[]
): LineRule {
  const parts = sources.map((source) => new RegExp(source, "u"));
  return { ...lineRule(name, reason, zone, maxLength, ...parts), takesSentences: true };
}

/**
 * Sentences that are not the story's. Each row needs its speaker or its order in the line: the words alone (代表, 台, 报,
 * 分享, 关注, 联系, 意见) are words of stories.
 */
export const NOTICE_RULES: readonly LineRule[] = [
  notice(
    "heading-of-a-notice",
    "disclaimer",
    "tail",
    700,
    // 【免责声明】… · 特别声明：以上内容… · 风险提示：…
    '^[（(【[［*※“"\\s]*(?:本[网站报刊台社]|网站|平台|媒体|作者|转载|免责|版权|特别|郑重|重要|严正)?(?:声明|免责条款|(?:特别|友情|郑重|风险|版权|投资)(?:提示|提醒|启事|说明|公告))\\s*(?:[】\\]）)]|[】\\]）)]?\\s*[：:︰])',
    "^(?:notice|disclaimer)\\s*[:：]",
  ),
  notice(
    "not-our-view",
    "disclaimer",
    "tail",
    700,
    `不(?:代表|表明|意味着?)[^。，]{0,8}(?:${OUTLET}|我们|平台)[^。]{0,14}(?:观点|立场|意见|看法|证实)`,
    `(?:${OUTLET}|文中|以上|该文|文章|内容|信息|资料|观点)[^。]{0,40}不(?:代表|构成|作为)[^。]{0,14}(?:立场|建议|依据|要约|推荐)`,
    `(?:${OUTLET}|文中|以上|该文|此文|文章|内容|转载)[^。]{0,30}[仅只]代表(?:作者|本人|个人|发言者|其)[^。]{0,8}(?:观点|意见|看法|立场)`,
    `(?:该文|此文|${OUTLET}|文章|内容|信息)观点[仅只]代表(?:作者|本人|个人|发言者|其)`,
    "(?:资讯|信息|内容)由[^。，]{1,10}提供，?与[^。，]{2,10}无关",
    "^(?!.*[“「])[^。]{0,20}(?:据此|本文|文章|文中|所载|以上)[^。]{0,60}(?:风险自担|风险自负|后果自负|自行承担|仅供参考|仅作参考|只供参考)",
  ),
  notice(
    "rights",
    "disclaimer",
    "tail",
    700,
    `^(?=.*(?:${OUTLET}|版权|著作权|原创|${REPRINT})).*(?:未经|非经|未得|如未)[^。]{0,24}(?:授权|许可|同意|允许)[^。]{0,30}(?:不得|禁止|严禁|请勿|勿|追究|转载)`,
    `${REPRINT}[^。]{0,10}[请须应需][^。]{0,10}(?:注明|联系|联络|保留|标明|标注)`,
    `(?:如需|欢迎|禁止|谢绝|不得|请勿)${REPRINT}|版权所有(?![者人权])|all rights reserved|copyright\\s*(?:©|\\(c\\))|©`,
    // 版权归原作者所有，如有侵权请联系我们删除
    "版权[^。，]{0,4}[归属][^。，]{0,14}(?:所有|作者)",
    // 如有侵权，请联系删除 · 如涉及版权可与我们联络; whom else an author tells is a story's matter
    "[如若有][^。]{0,12}(?:侵权|侵犯|版权|著作权|异议)[^。]{0,30}请[^。]{0,30}(?:联系|联络|告知|来电|来函|通知)",
    `[如若有][^。]{0,12}(?:侵权|侵犯|版权|著作权|异议)[^。]{0,30}可(?=[^。]{0,30}(?:我们|${OUTLET}))[^。]{0,30}(?:联系|联络|告知|来电|来函|通知)`,
    `^(?:[•·①-⑩\\d一二三四五][.、．：:\\s]*)?[凡如若]?(?:本[网站报刊台社]|来源|注明|未注明|转载)[^。]{0,20}(?:注明|转载|作品|来源)[^。]{0,60}(?:本[网站报刊台社]|版权|责任|${REPRINT}|均为|均系)`,
    "^(?:无断转载|本记事の无断|ⓒ|저작권자|무단\\s*전재)",
    "^本文(?:转载自|转自|首发于|原载于?|摘自|选自|来自)[^。]{2,60}。?$",
  ),
  notice(
    "follow-us",
    "promotion",
    "tail",
    220,
    `${PLEASE}[^。]{0,30}${FOLLOW}[^。]{0,60}(?:${CHANNEL}|我们)`,
    `${PLEASE}[^。]{0,30}${CHANNEL}[^。]{0,60}${FOLLOW}`,
    `^${FOLLOW}[^。，]{0,20}(?:${OUTLET}|我们|官方|${CHANNEL})`,
    `(?:更多|最新)[^。]{0,40}(?:${PLEASE}[^。]{0,40}|尽在[^。]{2,20})[。！!]?$`,
    // The outlet of itself, outside quotation marks: 我們也開了專頁，歡迎follow
    `^(?!.*[“「『])(?=.*我们).*(?:${FOLLOW}[^。]{0,40}${CHANNEL}|${CHANNEL}[^。]{0,80}${FOLLOW})`,
    "[点按]我(?:下载|看|追|加|订|进|去)",
    "^[^。]{0,12}(?:爆料|投稿|新闻热线|新闻线索|报料)[^。]{0,30}(?:[请可]|欢迎)[^。]{0,30}(?:电话|热线|邮箱|微信|联系|致电|拨打)",
  ),
  // 我们坚持免费提供内容……如果您有能力，欢迎赞助: the outlet of itself, to its reader, for money
  notice(
    "give-us",
    "promotion",
    "tail",
    400,
    `^(?!.*[“「『])(?=.*(?:我们|${OUTLET}))(?=.*[您你]).*(?:赞助|捐助|捐款|捐赠|捐钱|定期定额|付费支持|订阅支持|支持独立|(?:请|欢迎|立即|立刻|现在就)[^。]{0,12}(?:成为|加入)[^。，]{0,8}会员)`,
  ),
  // …火热进行中！【点击投票】选出你心目中的…
  notice(
    "call-to-act",
    "promotion",
    "edges",
    220,
    "[【（(](?:点击|立即|马上|扫码)(?:投票|报名|参与|参加|购买|抢购|领取|预约)[】）)]",
  ),
  // 点击上方“某某”可订阅哦！ · ↑戳蓝字关注我们
  notice(
    "follow-above",
    "promotion",
    "any",
    60,
    "^[^。，]{0,4}(?:点击?|轻点|戳)[^。，]{0,3}(?:上方|下方|蓝字|标题)[^。]{0,30}(?:关注|订阅|星标)[^。]{0,20}$",
  ),
  // 已將目前網頁的網址複製到您的剪貼簿！ · 链接已复制到剪贴板
  notice(
    "copied-message",
    "share",
    "any",
    80,
    "^[^。，]{0,16}(?:复制|拷贝)[到至][^。，]{0,4}(?:剪贴板|剪贴簿)[！!。]?$|^复制成功",
  ),
  notice(
    "scan-the-code",
    "qr-code",
    "any",
    90,
    `^(?:[^。，]{0,12}[，：:])?(?:请|欢迎|长按|扫描|扫码|扫一扫|识别|打开|使用|用|微信)[^。]{0,14}(?:二维码|QR ?code|扫一扫)[^。]{0,40}[。！!]?$`,
  ),
  notice(
    "behave-in-comments",
    "comment",
    "any",
    120,
    "^请[您你]?(?:文明上网|文明发言|遵守[^。]{0,20}(?:法规|公约|规定|规则)|自觉遵守)[^。]{0,60}。?$",
  ),
  notice(
    "read-on-when-paid",
    "paywall",
    "any",
    120,
    // 登录后查看全文 · 本文为付费内容，订阅后继续阅读
    "(?:登录|登入|订阅|购买|付费|加入会员|成为会员|注册)[^。]{0,16}(?:后|即可|才能|以|可)[^。]{0,10}(?:阅读|查看|获取|解锁|浏览|继续)?[^。]{0,4}(?:全文|本文|更多|余下|剩余|完整|继续阅读|继续浏览)[^。]{0,24}。?$",
    "^[^。]{0,24}(?:加入|成为)会员[^。]{0,6}(?:阅读|解锁|畅读)[^。]{0,4}(?:全文|完整|更多|余下)[^。]{0,12}。?$",
    "^(?:您|你)?已(?:阅读|读)[^。]{0,8}\\d{1,2}%[^。]{0,24}。?$",
    "^(?:立即|马上|现在)?(?:订阅|开通|加入)[^。]{0,40}(?:解锁|畅享|专享|尊享)",
    "^请?(?:登录|登入)\\s*后?\\s*(?:获取|查看|阅读|继续)[^。]{0,30}$",
    "^推荐进入[^。]{2,14}数据库[^。]{0,50}。?$",
    "^(?:本文|此文|全文)(?:为|仅供|限)?(?:付费|会员|订户|订阅)[^。]{0,30}。?$",
    "^(?:to continue reading|already a subscriber|subscribe to (?:read|continue)).{0,60}$",
    "^(?:この记事は(?:会员|有料)|(?:无料|有料)?会员登录|(?:无料|有料)会员|ログインして|续きを读むには|残り\\s*\\d+文字).{0,40}$",
    "^(?:이 기사는 유료|로그인 후|구독하고).{0,40}$",
  ),
];

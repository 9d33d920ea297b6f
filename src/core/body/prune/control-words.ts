import type { RemovalReason } from "../../article.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import { withoutTail } from "../../text/without-tail.ts";

/** Labels of buttons and tools, in Simplified. A line of nothing else is no text, whatever their order and number. */
const CONTROLS: Readonly<Record<string, string>> = {
  share:
    "msn 搜狐微博 网易微博 人人 开心 分享 分享到 分享至 分享给 分享工具 分享按钮 一键分享 转发 转发分享 转发到 转寄 转载 转贴 收藏 微信 微博 新浪微博 新华微博 腾讯微博 qq空间 qq好友 qq qzone " +
    "点分享 点收藏 点点赞 点赞 点在看 在看 分享收藏 人人网 开心网 豆瓣 朋友圈 微信好友 facebook fb 脸书 twitter x line whatsapp wechat weibo telegram email 电邮 plurk 噗浪 google+ google pinterest linkedin reddit copy link share tweet " +
    "复制 复制链接 复制连结 复制网址 复制收藏 关注 已关注 加关注 追踪 已追踪 follow following 更多 共享 推 赞 シェア ツイート はてなブックマーク はてブ ポスト 공유 공유하기 카카오톡 페이스북 트위터 讨论 推文 按赞 推到",
  navigation:
    "打印 列印 印刷 列印本页 友善列印 打印本文章 打印本文 打印本稿 打印本页 字号 字体 调整字体 文字大小 字体大小 字号大小 字级 大 中 小 大字 小字 特大 最小字型 最大字型 预设 默认 放大 缩小 t|t t a a+ a- a＋ a－ aa 关闭 关闭窗口 收起 展开 纠错 挑错 举报 投诉 投诉或建议 " +
    "信箱 手机看新闻 听新闻 试听 播放 暂停 订阅 登录 登入 注册 返回 返回顶部 回顶端 回顶部 top 首页 搜索 搜寻 加载更多 载入更多 加载更多新闻 正在加载 加载中 查看更多 点击加载更多 点击查看更多 看更多 换一换 print font size loading more login menu close search 文字サイズ 小さく 大きく 가 인쇄 글자크기 쇄 원문보기 阅读 点阅 引用 历史新闻 我要纠错 保存 存档 收藏本文 上一页 下一页 上一篇 下一篇 尾页 末页 扫一扫 二维码 图集 放大图片 查看大图 点击查看大图 查看原图",
  comment:
    "评论 留言 跟贴 跟帖 回复 回覆 回应 参与 发贴 发表评论 我要评论 网友评论 发表意见 发表 comment comments コメント 댓글 人参与 条评论 人评论 已评 人已评",
  embed: "重播 静音 全屏 倍速",
};

const REASON_OF = new Map<string, RemovalReason>(
  Object.entries(CONTROLS).flatMap(
    ([reason, words]) =>
      words.split(" ").map((word): [string, RemovalReason] => [word, reason as RemovalReason]), // keys above are reasons
  ),
);

/** Characters that a line of labels has at most. */
const MAX_LENGTH = 80;

const BETWEEN = /[\s|｜│/、·•：:︰，,()（）[\]【】<>《》«»「」〔〕→›▼▲*;；.…~～-]+/u;

/** What a line of nothing but labels of controls is for, or `null`: `分享到：微博 | 微信` is for sharing. */
export function controlsOf(text: string): RemovalReason | null {
  if (text.length > MAX_LENGTH) return null;
  const words = foldTraditional(text).toLowerCase().split(BETWEEN).filter(Boolean);
  let found: RemovalReason | null = null;
  for (const word of words) {
    if (/^[\d+]+$/u.test(word)) continue;
    const reason =
      REASON_OF.get(word) ?? REASON_OF.get(withoutTail(word, "0123456789")) ?? reasonOfGlued(word);
    if (!reason) return null;
    found ??= reason;
  }
  return found;
}

/** Labels that are headings of a story as well. */
const HEADINGS: ReadonlySet<string> = new Set(["关注", "追踪", "follow", "following"]);

/** True for labels that may be a heading, or a piece of text, between the paragraphs of a story. `text` is folded. */
export function mayBeHeading(text: string): boolean {
  const words = text.toLowerCase().split(BETWEEN).filter(Boolean);
  return text.length <= 1 || words.every((word) => HEADINGS.has(word));
}

/** Characters of a label that may be glued to others; 大 and 小 are parts of words. */
const MIN_GLUED = 2;

/** Labels glued together from which they are tools, whatever they are for; fewer are words of a heading: 阅读分享. */
const MIN_TOOLS = 3;

/**
 * Labels one after the other without a sign between them: places to share at (微博微信QQ空间), or several tools
 * (a+打印收藏). The longest that fits is taken.
 */
function reasonOfGlued(word: string): RemovalReason | null {
  const reasons: RemovalReason[] = [];
  for (let at = 0; at < word.length; ) {
    let end = word.length;
    while (end - at >= MIN_GLUED && !REASON_OF.has(word.slice(at, end))) end--;
    const reason = end - at >= MIN_GLUED ? REASON_OF.get(word.slice(at, end)) : undefined;
    if (!reason) return null;
    reasons.push(reason);
    at = end;
  }
  const arePlaces = reasons.every((reason) => reason === "share");
  return arePlaces || reasons.length >= MIN_TOOLS ? (reasons[0] ?? null) : null;
}

import type { RemovalReason } from "../../article.ts";

/** Labels of buttons and tools. A line of nothing else is no text, whatever their order and number. */
const CONTROLS: Readonly<Record<string, string>> = {
  share:
    "分享 分享到 分享至 分享給 分享给 分享工具 分享按鈕 一键分享 一鍵分享 转发 轉發 轉發分享 转发到 轉寄 转寄 转载 转贴 轉貼 收藏 微信 微博 新浪微博 新華微博 新华微博 騰訊微博 腾讯微博 qq空间 qq空間 qq好友 qq qzone " +
    "人人网 开心网 豆瓣 朋友圈 微信好友 facebook fb 臉書 脸书 twitter x line whatsapp wechat weibo telegram email 電郵 电邮 plurk 噗浪 google+ google pinterest linkedin reddit copy link share tweet " +
    "复制 複製 复制链接 複製連結 复制网址 復制網址 複製網址 复制收藏 複製鏈接 更多 共享 推 讚 赞 點讚 点赞 シェア ツイート はてなブックマーク はてブ ポスト 공유 공유하기 카카오톡 페이스북 트위터 讨论 討論 推文 按讚 推到",
  navigation:
    "打印 列印 印刷 列印本頁 友善列印 打印本文章 打印本文 打印本稿 打印本页 字号 字號 字体 字體 调整字体 調整字體 文字大小 字級 大 中 小 大字 小字 特大 最小字型 最大字型 預設 默认 放大 缩小 縮小 t|t t a a+ a- a＋ a－ aa 关闭 關閉 关闭窗口 收起 展开 展開 纠错 糾錯 挑错 举报 舉報 投诉 投诉或建议 " +
    "信箱 手机看新闻 手機看新聞 听新闻 試聽 试听 播放 暂停 暫停 訂閱 订阅 登录 登錄 登入 注册 註冊 返回 返回顶部 回頂端 回顶部 top 首页 首頁 搜索 搜尋 加载更多 載入更多 加载更多新闻 正在加载 加載中 加载中 查看更多 点击加载更多 点击查看更多 看更多 换一换 print font size loading more login menu close search 文字サイズ 小さく 大きく 가 인쇄 글자크기 쇄 원문보기 阅读 閱讀 點閱 引用 历史新闻 歷史新聞 我要纠错 保存 存檔 收藏本文 上一页 下一页 上一頁 下一頁 上一篇 下一篇 尾页 末页 扫一扫 二维码 图集 圖集 +1",
  comment:
    "评论 評論 留言 跟贴 跟帖 回复 回覆 回應 参与 參與 发贴 发表评论 發表評論 我要评论 我要評論 网友评论 發表意見 发表 comment comments コメント 댓글 人参与 条评论 人评论 已评 人已评",
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
  const words = text.toLowerCase().split(BETWEEN).filter(Boolean);
  let found: RemovalReason | null = null;
  for (const word of words) {
    if (/^[\d+]+$/u.test(word)) continue;
    const reason = REASON_OF.get(word) ?? REASON_OF.get(word.replace(/\d+$/u, ""));
    if (!reason) return null;
    found ??= reason;
  }
  return found;
}

import { describe, expect, test } from "vitest";
import { controlsOf } from "../../../../../src/core/body/prune/control-words.ts";

/** Labels of buttons and tools as pages have them, in Simplified, by what they are for. */
const LABELS: readonly (readonly [reason: string, labels: string])[] = [
  [
    "share",
    "msn 搜狐微博 网易微博 人人 开心 分享 分享到 分享至 分享给 分享工具 分享按钮 一键分享 转发 转发分享 转发到 转寄 转载 转贴 收藏 微信 微博 新浪微博 新华微博 腾讯微博 " +
      "qq空间 qq好友 qq qzone 点分享 点收藏 点点赞 点赞 点在看 在看 分享收藏 人人网 开心网 豆瓣 朋友圈 微信好友 facebook fb 脸书 twitter x line " +
      "whatsapp wechat weibo telegram email 电邮 plurk 噗浪 google+ google pinterest linkedin reddit copy " +
      "link share tweet 复制 复制链接 复制连结 复制网址 复制收藏 更多 共享 推 赞 シェア ツイート はてなブックマーク はてブ ポスト 공유 공유하기 카카오톡 페이스북 " +
      "트위터 讨论 推文 按赞 推到 ",
  ],
  [
    "navigation",
    "打印 列印 印刷 列印本页 友善列印 打印本文章 打印本文 打印本稿 打印本页 字号 字体 调整字体 文字大小 字体大小 字号大小 字级 大 中 小 大字 小字 特大 最小字型 最大字型 " +
      "预设 默认 放大 缩小 t|t t a a+ a- a＋ a－ aa 关闭 关闭窗口 收起 展开 纠错 挑错 举报 投诉 投诉或建议 信箱 手机看新闻 听新闻 试听 播放 暂停 订阅 登录 " +
      "登入 注册 返回 返回顶部 回顶端 回顶部 top 首页 搜索 搜寻 加载更多 载入更多 加载更多新闻 正在加载 加载中 查看更多 点击加载更多 点击查看更多 看更多 换一换 print " +
      "font size loading more login menu close search 文字サイズ 小さく 大きく 가 인쇄 글자크기 쇄 원문보기 阅读 点阅 引用 历史新闻 " +
      "我要纠错 保存 存档 收藏本文 上一页 下一页 上一篇 下一篇 尾页 末页 扫一扫 二维码 图集 ",
  ],
  [
    "comment",
    "评论 留言 跟贴 跟帖 回复 回覆 回应 参与 发贴 发表评论 我要评论 网友评论 发表意见 发表 comment comments コメント 댓글 人参与 条评论 人评论 已评 人已评 ",
  ],
];

describe.each(LABELS)("%s", (reason, labels) => {
  test.each(labels.trim().split(/\s+/u))("is what a button %s is for", (label) => {
    expect(controlsOf(label)).toBe(reason);
  });
});

test.each([
  ["分享到：微博 | 微信", "share"],
  ["微博微信QQ空间", "share"],
  ["分享 12", "share"],
  ["分享給朋友圈", "share"],
  ["字號：大 中 小", "navigation"],
  ["評論 3", "comment"],
  ["分享会在周日举行。", null],
  ["12 34", null],
  ["", null],
])("a line %s is for %s", (line, reason) => {
  expect(controlsOf(line)).toBe(reason);
});

test("a line of labels is short", () => {
  expect(controlsOf("分享 ".repeat(20))).toBe("share");
  expect(controlsOf("分享 ".repeat(40))).toBeNull();
});

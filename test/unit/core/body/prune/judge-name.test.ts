import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { judgeName } from "../../../../../src/core/body/prune/judge-name.ts";

const { document } = new JSDOM("<title>江城新桥通车</title>").window;

/** Why an element without prose is clutter by its class. */
function reasonOf(name: string, prose = { prose: 0, share: 0, proseBefore: 0 }): string | null {
  const element = document.createElement("div");
  element.className = name;
  return judgeName(element, prose)?.reason ?? null;
}

/** Names as sites write them, English and pinyin, by what they are for. */
const NAMES: readonly (readonly [reason: string, names: string])[] = [
  [
    "comment",
    "comment comments commentlist commentbox comment_list disqus pinglun pinglunqu gentie liuyan replies reply respond postcomment tiepost fbcomments article-comments",
  ],
  ["summary", "ai-summary ai_comment ai-qa ai_quiz"],
  [
    "embed",
    "twitter-tweet twitter-video tweet-embed instagram-media fb-post fb-video tiktok-embed threads-post telegram-post",
  ],
  ["breadcrumb", "breadcrumb breadcrumbs crumb crumbs mianbaoxie weizhi dangqianweizhi"],
  ["pager", "pagination pager pagers pagenav pagebar pagelink fanye fenye pageturn page_nav"],
  ["previous-next", "prevnext prev next previous shangyipian xiayipian prenext post-navigation nextprev"],
  [
    "share",
    "share sharebar sharing bshare social socials sns addthis addtoany jiathis jiathis_style bdsharebuttonbox fenxiang fx social-links likebox like-box fb-like fblike plurk",
  ],
  ["qr-code", "qrcode qr erweima ewm weixin-code wxcode saoma"],
  ["tags", "tag tags taglist keyword keywords biaoqian guanjianci hashtag hashtags"],
  [
    "hot-list",
    "hotnews ranking paihang phb remen redian top10 mostread mostviewed mostpopular popular trending bangdan",
  ],
  [
    "related",
    "relatedposts relate recommended recommendations recom rec-list tuijian tuijan xiangguan xgyd xgxw xgwz tjyd yanshen yanshenyuedu morenews more-news also-like guesslike outbrain taboola dable readmore relnews aboutnews about_news",
  ],
  ["vote", "votes poll digg ding cai mood xinqing biaotai dianzan zan toupiao diaocha rating feel"],
  [
    "ad",
    "ad ads adv advertisement ad-3 adbox adwrap adsense adsbygoogle gg ggw guanggao sponsored dfp gpt banner banner2",
  ],
  [
    "promotion",
    "appdownload app-download downloadapp download-app appdown appbox subscribe subscription newsletter promo promotion followus guanzhu xiazai openapp open-app",
  ],
  ["disclaimer", "disclaimer copyrights copyright copy-right mianze shengming banquan statement legal"],
  [
    "navigation",
    "footer foot bottom-nav bottomnav site-footer page-footer nav navi navbar navigation menu menus submenu topbar sitemap daohang dh toolbar tool tools toolbox fontsize font-size printer print zihao login gotop go-top totop backtop searchbox search",
  ],
];

describe.each(NAMES)("%s", (reason, names) => {
  test.each(names.split(" "))("is what %s is called by", (name) => {
    expect(reasonOf(name)).toBe(reason);
  });
});

test.each(["story", "hospital", "shareholders-meeting-story", "adviser", "content", "nextdoor"])(
  "%s is no name of clutter",
  (name) => {
    expect(reasonOf(name, { prose: 200, share: 0.8, proseBefore: 0 })).toBeNull();
  },
);

test("two classes are no name together", () => {
  expect(["more news", "about news", "like box"].map((name) => reasonOf(name))).toEqual([null, null, null]);
});

test("a share bar that holds the story is none, a thread of comments below it may be longer", () => {
  expect(reasonOf("share", { prose: 300, share: 0.5, proseBefore: 0 })).toBeNull();
  expect(reasonOf("comments", { prose: 900, share: 0.9, proseBefore: 100 })).toBe("comment");
  expect(reasonOf("comments", { prose: 900, share: 0.9, proseBefore: 10 })).toBeNull();
  expect(reasonOf("comments", { prose: 900, share: 1, proseBefore: 100 })).toBeNull();
});

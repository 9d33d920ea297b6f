import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";
import { inOtherScript } from "./other-script.ts";

const TITLE = "砚山老茶厂改成书院，周末向居民开放";

/** Paragraphs of one story, short ones and a quotation among them. */
const STORY: readonly string[] = [
  "砚山镇停产六年的老茶厂改成了一座书院，本周六起向居民免费开放，首日来了四百多人。",
  "书院保留了茶厂的揉捻车间和两根烟囱，机器擦去铁锈，留在原来的位置。",
  "“先别拆。”",
  "负责设计的贺兰舟说，他第一次进厂时，地上还有没扫净的茶末，空气里全是旧木头的味道。",
  "改造花了一年零两个月，用掉旧砖三万块，其中两万块来自厂区自己拆下的围墙。",
  "镇上退休教师苗雨把家里的一千两百本书捐给了书院，条件只有一个：让孩子们随便翻。",
  "书院每周一闭馆，其余各天早九点开门，晚上八点半熄灯。",
];
const SHORT: readonly string[] = [
  "砚山镇老茶厂书院周六开放，首日来了四百多人。",
  "书院每周一闭馆，其余各天早九点开门。",
];

const OTHERS = [
  "北溪桥头夜市下月搬到体育馆旁",
  "镇医院新门诊楼竣工，儿科搬到二层",
  "柳塘小学食堂开放日家长试吃",
  "东郊水库今秋清淤，取水口临时改道",
  "旧火车站广场铺完最后一块石板",
];
const TEASERS = [
  "夜市的八十个摊位下个月搬到体育馆旁的空地，摊主抽签选位置，原来的桥头恢复通车，附近居民说终于能早点睡了。",
  "新门诊楼共六层，儿科和产科搬到二层，挂号窗口增加到十二个，院方估计排队时间能缩短一半。",
  "家长们吃了和孩子一样的午饭，两荤一素一汤，校方当场公布了采购单价，并答应每月开放一次。",
];

const p = (text: string): string => `<p>${text}</p>`;
const some = (from = 0, to = STORY.length, line = p): string => STORY.slice(from, to).map(line).join("");
const link = (at: number): string => `<a href="/news/2024/${at}001.html">${OTHERS[at % OTHERS.length]}</a>`;
const links = (tag: string, from = 0): string =>
  [0, 1, 2].map((at) => `<${tag}>${link(from + at)}</${tag}>`).join("");
const image = (name: string): string =>
  `<img src="https://i.example/${name}.jpg" width="800" height="500" alt="">`;
const teaserCards = TEASERS.map(
  (text, at) =>
    `<div class="Card_c__x1"><a href="/news/2024/${at}002.html"><h3>${OTHERS[at]}</h3></a><p class="Card_d__x2">${text}</p><span>${at + 2}小时前</span></div>`,
).join("");
const STAMP = "2024-03-05 21:40";

interface Layout {
  readonly page: string;
  readonly head?: string;
  readonly title?: string;
  readonly lines?: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "a messenger's article with cards at both ends": {
    page: `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">${TITLE}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">周渡</span><span class="rich_media_meta rich_media_meta_nickname"><a href="javascript:void(0);">砚山旧事</a></span><em id="publish_time" class="rich_media_meta">2024-03-05 21:40</em></div>
      <div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; "><section style="text-align:center"><span style="font-size:12px">点击上方蓝字关注我们</span></section><section>${STORY.map((text) => `<section style="margin:8px"><p style="line-height:1.75em"><span style="font-size:15px;">${text}</span></p></section><p><br></p>`).join("")}</section><p style="text-align:center">- END -</p><section><p><span>文｜周渡</span></p><p><span>编辑｜林远</span></p><p><span>图片｜砚山旧事</span></p></section><section class="mp_profile_iframe_wrp"><mp-common-profile data-nickname="砚山旧事"></mp-common-profile></section><p>往期回顾</p><p>${link(0)}</p><p>${link(1)}</p><p>觉得好看，请点这里 ↓</p></div><div class="rich_media_tool"><a>阅读原文</a><span>阅读 1.2万</span><span>赞 86</span><span>在看 35</span></div></div></div></div>`,
  },
  "classes with hashes and a box of others' headlines": {
    page: `<div id="__next"><div class="Layout_root__3xKq2"><div class="Article_wrap__1aaB"><div class="Article_head__9f"><h1 class="Article_t__0a">${TITLE}</h1><div class="Meta_row__2b"><span>砚山日报</span><span>·</span><span>${STAMP}</span></div></div><div class="Article_b__7c">${some(0, 4, (text) => `<div class="P_p__5d">${text}</div>`)}<div class="Rc_r__4e"><span class="Rc_h__4f">大家都在看</span>${links("div")}</div>${some(4, 7, (text) => `<div class="P_p__5d">${text}</div>`)}</div></div><div class="Side_s__6g">${teaserCards}</div></div></div>`,
  },
  "utility classes alone": {
    page: `<div class="min-h-screen bg-white"><div class="mx-auto flex max-w-7xl gap-8 px-4"><div class="w-full lg:w-2/3"><h1 class="mt-6 text-3xl font-bold">${TITLE}</h1><div class="mt-2 flex items-center gap-2 text-sm text-gray-500"><span>周渡</span><span>${STAMP}</span></div>${some(0, 7, (text) => `<div class="mt-4 text-lg leading-relaxed">${text}</div>`)}</div><div class="hidden w-1/3 lg:block"><div class="text-lg font-bold">热门</div>${teaserCards}</div></div></div>`,
  },
  "a theme of a weblog with tags, source and author's box": {
    page: `<article id="post-88" class="td-post-template post type-post"><div class="td-post-header"><ul class="td-category"><li><a href="/c/1">文化</a></li></ul><header><h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name">作者 <a href="/u/1">周渡</a></div><span class="td-post-date"><time datetime="2024-03-05T21:40:00+08:00">2024年3月5日</time></span><div class="td-post-views">1204</div></div></header></div><div class="td-post-content tagdiv-type">${some(0, 3)}<div class="td-a-rec"><span class="td-adspot-title">- 广告 -</span><div></div></div>${some(3)}</div><footer><div class="td-post-source-tags"><span>标签</span><a href="/t/1">书院</a><a href="/t/2">茶厂</a></div><div class="td-post-next-prev"><span>上一篇文章</span>${link(0)}<span>下一篇文章</span>${link(1)}</div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a href="/u/1">周渡</a></div><div class="td-author-description">写镇上的事，也写山里的茶。</div></div></div></footer></article><div class="td_block_related_posts"><h4>相关文章</h4>${teaserCards}</div>`,
  },
  "blocks of an editor, its contents and shares": {
    page: `<div class="ast-container"><main><article class="post ast-article-single"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">由 <a href="/u/1">周渡</a> / 2024-03-05</div><div class="entry-content clear"><div id="ez-toc-container"><p class="ez-toc-title">文章目录</p><ul><li><a href="#a">车间还在</a></li><li><a href="#b">随便翻的书</a></li></ul></div>${some(0, 2)}<h2 id="a" class="wp-block-heading">车间还在</h2>${some(2, 5)}<h2 id="b" class="wp-block-heading">随便翻的书</h2>${some(5)}<div class="sharedaddy"><h3 class="sd-title">分享此文：</h3><ul><li><a href="?share=x">X</a></li><li><a href="?share=fb">Facebook</a></li></ul></div><div class="jp-relatedposts"><h3><em>相关</em></h3><div>${links("p")}</div></div></div></article></main></div>`,
    lines: [...STORY.slice(0, 2), "车间还在", ...STORY.slice(2, 5), "随便翻的书", ...STORY.slice(5)],
  },
  "a reporter's line, captions with signs and calls to an application": {
    page: `<div class="subject_article"><h1 class="title">${TITLE}</h1><time class="date">2024年03月05日 21:40</time><div class="story" itemprop="articleBody"><p><strong>记者周渡／砚山报导</strong></p>${p(STORY[0] ?? "")}<p>${image("a")}</p><p><strong>▲书院的烟囱。（图／记者周渡摄）</strong></p>${some(1, 4)}<p>►${link(0)}</p>${some(4)}<p>※ 不用抽 不用抢 现在用APP看新闻 保证天天中奖　<a href="/app">点我下载APP</a>　<a href="/rules">按我看活动办法</a></p><p><strong>更多新闻</strong><br>${link(1)}<br>${link(2)}</p></div></div>`,
  },
  "a portal's story with a box of more of the same": {
    page: `<article class="css-0"><h1>${TITLE}</h1><div>撰文：<a href="/u">周渡</a></div><div>出版：<time datetime="2024-03-05T21:40:00+08:00">2024-03-05 21:40</time> 更新：<time datetime="2024-03-05T22:10:00+08:00">2024-03-05 22:10</time></div><figure>${image("h")}<span>书院的烟囱。（周渡摄）</span></figure>${some(0, 3)}<div class="css-1"><div>延伸阅读</div><ul>${links("li")}</ul></div>${some(3, 5)}<p>相关新闻｜${link(4)}</p>${some(5)}<div class="css-2"><a href="/tag/1">书院</a><a href="/tag/2">茶厂</a></div></article><section><h2>你可能有兴趣</h2>${teaserCards}</section>`,
  },
  "a stream of posts and comments below": {
    page: `<div class="main"><div class="left-sidebar"><div>86</div><div>评论</div><div>转发</div></div><div class="article-content"><h1>${TITLE}</h1><div class="article-meta"><span>${STAMP}</span><span class="dot">·</span><a href="/u">砚山旧事</a></div><article class="syl-article-base">${some()}</article></div><div class="detail-end"><div>举报</div></div><div class="ttp-comment-wrapper"><div class="title">评论 3</div><ul>${TEASERS.map((text, at) => `<li><div class="comment-info"><a href="/u/${at}">茶客${at}号</a><p class="content">${text}</p><div><span>${at + 1}小时前</span><span>回复</span></div></div></li>`).join("")}</ul></div></div><div class="right-sidebar">${links("div")}</div>`,
  },
  "entries of a report that goes on, with headlines of their own": {
    title: "实录｜老茶厂书院开放首日",
    page: `<main><h1>实录｜老茶厂书院开放首日</h1><p>${STORY[0]}</p><ul class="tl_l">${[
      ["20:30", "熄灯", STORY[6] ?? ""],
      ["15:10", "捐书", STORY[5] ?? ""],
      ["09:00", "开门", STORY[1] ?? ""],
    ]
      .map(
        ([at, head, text]) =>
          `<li class="tl_i"><span class="tl_t">${at}</span><h3>${head}</h3><p>${text}</p><button>分享</button></li>`,
      )
      .join("")}</ul></main><aside>${links("div")}</aside>`,
    lines: [
      STORY[0] ?? "",
      "20:30",
      "熄灯",
      STORY[6] ?? "",
      "15:10",
      "捐书",
      STORY[5] ?? "",
      "09:00",
      "开门",
      STORY[1] ?? "",
    ],
  },
  "chapters, a deck and a quotation set large": {
    page: `<main class="feature"><div class="f-hero">${image("h")}<div class="f-k">深度</div><h1>${TITLE}</h1><p class="f-deck">停产六年，机器留在原处，墙砖砌回地面。</p><div>周渡　2024年3月5日</div></div><nav class="f-nav"><a href="#c1">一</a><a href="#c2">二</a></nav><section id="c1" class="f-ch"><h2>一、留下烟囱</h2><p><span class="cap">砚</span>${(STORY[0] ?? "").slice(1)}</p>${some(1, 3)}${some(3, 4)}<blockquote class="f-pq">地上还有没扫净的茶末</blockquote></section><div class="f-fig"><figure>${image("b")}<figcaption>揉捻车间。</figcaption></figure></div><section id="c2" class="f-ch"><h2>二、随便翻</h2>${some(4)}</section></main>${links("div")}`,
    lines: [
      "停产六年，机器留在原处，墙砖砌回地面。",
      "一、留下烟囱",
      ...STORY.slice(0, 4),
      "二、随便翻",
      ...STORY.slice(4),
    ],
  },
  "tables around it, as offices have them": {
    page: `<table width="980" align="center"><tr><td>您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="/1">政务动态</a> &gt;&gt; 正文</td></tr><tr><td align="center"><b>${TITLE}</b></td></tr><tr><td align="center">发布时间：2024-03-05　来源：砚山镇政府　【字体：<a>大</a> <a>中</a> <a>小</a>】　<a>打印</a>　<a>关闭窗口</a></td></tr><tr><td class="bt"><table width="94%"><tr><td>${STORY.map((text) => `<p style="text-indent:2em">${text}</p>`).join("")}</td></tr></table></td></tr><tr><td>上一条：${link(0)}<br>下一条：${link(1)}</td></tr></table>`,
  },
  "two sentences among longer teasers, told of in its head": {
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"><meta property="og:description" content="${SHORT.join("")}">`,
    page: `<div class="pg"><div class="col"><h1>${TITLE}</h1><div class="tm">${STAMP}</div><div class="tx">${SHORT.map(p).join("")}</div></div><div class="fd">${teaserCards}</div></div>`,
    lines: SHORT,
  },
  "two sentences among longer teasers, without a word in its head": {
    page: `<div class="pg"><div class="col"><h1>${TITLE}</h1><div class="tm">${STAMP} 来源：砚山日报</div><div class="tx">${SHORT.map(p).join("")}</div></div><div class="fd">${teaserCards}</div></div>`,
    lines: SHORT,
  },
  "what is left to be paid for in letters": {
    page: `<article><h1>${TITLE}</h1><div>${STAMP}</div>${some(0, 3)}<div class="pw_x"><p>本文为订户专属文章，尚有 1,203 字未读</p><p>订阅砚山日报，每月只要 30 元</p><a href="/sub">立即订阅</a><p>已经是订户？<a href="/in">登录</a></p></div></article>`,
    lines: STORY.slice(0, 3),
  },
  "another story in an article of its own below": {
    page: `<div><article class="n_a"><h1>${TITLE}</h1><div><time datetime="2024-03-05T21:40:00+08:00">${STAMP}</time></div>${some()}</article><article class="n_a"><h1>${OTHERS[0]}</h1><div><time datetime="2024-03-04T09:10:00+08:00">2024-03-04 09:10</time></div>${TEASERS.map(p).join("")}</article></div>`,
  },
  "two boxes, cut by what else there is to read": {
    page: `<div class="x1"><h1>${TITLE}</h1><div class="x2">${STAMP}</div><div class="x3">${some(0, 3)}</div><div class="x4"><div>延伸阅读</div>${links("div")}</div><div class="x5">${some(3)}</div></div>`,
  },
  "a section for each two paragraphs, each of a name of its own": {
    page: `<div class="r"><h1>${TITLE}</h1><p>${STAMP}</p><section class="s-a">${some(0, 2)}</section><section class="s-b">${some(2, 4)}</section><div class="ad-slot">广告</div><section class="s-c">${some(4, 6)}</section><section class="s-d">${some(6)}</section></div><div class="z">${teaserCards}</div>`,
  },
  "line breaks between bare texts": {
    page: `<div class="w"><h1>${TITLE}</h1><div>${STAMP}　来源：砚山日报</div><div class="nr">${STORY.map((text) => `　　${text}<br><br>`).join("\n")}（编辑：林远）</div><div>${links("li")}</div></div>`,
  },
  "roles alone": {
    page: `<div role="banner"><a href="/">砚山在线</a></div><div role="main"><div role="article"><div role="heading" aria-level="1">${TITLE}</div><div>${STAMP}</div>${some(0, 7, (text) => `<div role="paragraph">${text}</div>`)}</div></div><div role="complementary">${teaserCards}</div><div role="contentinfo">版权所有</div>`,
  },
  "a table of numbers between its paragraphs": {
    page: `<article><h1>${TITLE}</h1><div>${STAMP}</div>${some(0, 2)}<table><thead><tr><th>项目</th><th>旧砖</th></tr></thead><tbody><tr><td>围墙</td><td>20000</td></tr><tr><td>外购</td><td>10000</td></tr></tbody></table>${some(2)}</article>`,
    lines: [...STORY.slice(0, 2), "项目", "旧砖", "围墙", "20000", "外购", "10000", ...STORY.slice(2)],
  },
  "boxes that an editor's field leaves": {
    page: `<div class="a"><h1>${TITLE}</h1><div>${STAMP}</div><div class="b">${STORY.map((text) => `<div>${text}</div><div><br></div>`).join("")}</div></div><div>${links("p")}</div>`,
  },
  "elements of the site's own": {
    page: `<news-page><news-header><h1>${TITLE}</h1><news-date>${STAMP}</news-date></news-header><news-body>${some(0, 7, (text) => `<news-paragraph><p>${text}</p></news-paragraph>`)}</news-body><news-feed>${teaserCards}</news-feed></news-page>`,
  },
  "labelled links to others after every third paragraph": {
    page: `<article><h1>${TITLE}</h1><div>${STAMP}</div><div>${some(0, 3)}<p>延伸阅读：${link(0)}</p>${some(3, 6)}<p>相关报道：${link(1)}</p><p>►${link(2)}</p>${some(6)}</div></article>`,
  },
  "more of the same agency below it": {
    page: `<div class="caas-content"><header><h1>${TITLE}</h1></header><div class="caas-attr"><span>周渡</span><time datetime="2024-03-05T13:40:00.000Z">2024年3月5日 下午9:40</time></div><div class="caas-body"><p>（砚山社记者周渡砚山5日电）${STORY[0]}</p>${some(1)}<p>更多砚山社报道</p><p>${link(0)}</p><p>${link(1)}</p></div></div><div>${teaserCards}</div>`,
    lines: [`（砚山社记者周渡砚山5日电）${STORY[0]}`, ...STORY.slice(1)],
  },
  "points of the day in a list": {
    title: "砚山一日：六条消息",
    page: `<article><h1>砚山一日：六条消息</h1><div>${STAMP}</div><ol class="dg">${some(0, 7, (text) => `<li>${text}</li>`)}</ol></article><div>${links("p")}</div>`,
  },
  "a page of pictures with a sentence each": {
    page: `<div class="gal"><h1>${TITLE}</h1><div>${STAMP}</div><ul class="gal-l">${[0, 1, 3, 4, 5].map((at, count) => `<li class="gal-i">${image(`g${at}`)}<p class="gal-t">${STORY[at]}</p><span>${count + 1}/7</span></li>`).join("")}</ul></div><div>${links("p")}</div>`,
    lines: [0, 1, 3, 4, 5].map((at) => STORY[at] ?? ""),
  },
};

const SCRIPTS = { Simplified: (text: string): string => text, Traditional: inOtherScript };

describe.each(Object.entries(SCRIPTS))("in %s characters, a story with", (_script, write) => {
  test.each(Object.entries(LAYOUTS))(
    "%s is read whole and alone",
    (_name, { title = TITLE, head = "", page, lines = STORY }) => {
      const nav = `<header><a href="/">砚山在线</a><nav><a href="/1">要闻</a><a href="/2">文化</a></nav></header>`;
      const foot = `<footer><p>关于我们 | 联系我们</p><p>砚山在线 版权所有 未经授权不得转载</p></footer>`;
      const url = "https://news.example/news/2024/7001.html";
      const { document } = new JSDOM(
        write(`<head><title>${title} - 砚山在线</title>${head}</head><body>${nav}${page}${foot}`),
        { url },
      ).window;
      const article = extractArticle(document, { url }).finished?.article;
      expect(article?.textContent.split("\n")).toEqual(lines.map(write));
    },
  );
});

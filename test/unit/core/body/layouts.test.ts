import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";

/** One story in two scripts: a lead, and three sections of four paragraphs under a heading in two lines. */
const STORIES = {
  Simplified: {
    title: "江城以“街巷+”整治老城环境",
    sections: [
      ["街巷+排水——", "解决“雨天积水”的问题"],
      ["街巷+停车——", "解决“车往哪里放”的问题"],
      ["街巷+绿化——", "解决“夏天没有荫”的问题"],
    ],
    text: "街巷办公室介绍，这一段改造从去年秋天开始，先后征求了两百多户居民的意见，施工分三期进行。",
    related: "碳市场论坛|郑远舟副部长致辞全文",
    label: "延伸阅读：",
    ad: "广告 空气净化器限时优惠",
    tail: [
      "责任编辑：方晴",
      "分享到：<a href='#'>微博</a> <a href='#'>微信</a>",
      "关键词：<a href='/t/1'>街巷</a> <a href='/t/2'>排水</a>",
    ],
    neighbours: ["上一篇：", "下一篇："],
    notice: "声明：本网转载此文出于传递更多信息之目的，并不意味着本网赞同其观点。",
  },
  Traditional: {
    title: "港島以「街巷+」整治舊區環境",
    sections: [
      ["街巷+排水——", "解決「雨天積水」的問題"],
      ["街巷+停車——", "解決「車往哪裡放」的問題"],
      ["街巷+綠化——", "解決「夏天沒有蔭」的問題"],
    ],
    text: "街巷辦公室介紹，這一段改造從去年秋天開始，先後徵求了兩百多戶居民的意見，施工分三期進行。",
    related: "碳市場論壇|鄭遠舟副部長致辭全文",
    label: "延伸閱讀：",
    ad: "廣告 空氣淨化器限時優惠",
    tail: [
      "責任編輯：方晴",
      "分享到：<a href='#'>微博</a> <a href='#'>微信</a>",
      "關鍵詞：<a href='/t/1'>街巷</a> <a href='/t/2'>排水</a>",
    ],
    neighbours: ["上一篇：", "下一篇："],
    notice: "聲明：本網轉載此文出於傳遞更多信息之目的，並不意味著本網贊同其觀點。",
  },
};

type Story = (typeof STORIES)["Simplified"];

function linesOf({ sections, text }: Story): string[] {
  const paragraph = (mark: string): string => `第${mark}段。${text}`;
  return [
    paragraph("零"),
    ...sections.flatMap((heading, index) => [
      ...heading,
      ...["一", "二", "三", "四"].map((mark) => paragraph(`${mark}之${index + 1}`)),
    ]),
  ];
}

const isHeading = (line: string): boolean => line.length < 20;

interface Layout {
  readonly line: (text: string) => string;
  readonly last: (html: string) => string;
  readonly page: (title: string, body: string) => string;
}

const info = "<div class='info'>2024-03-05 09:30</div>";
const side = `<div class='side'><h3>热门</h3><ul>${"<li><a href='/h.html'>城东新区地铁三号线今日全线开通</a></li>".repeat(8)}</ul></div>`;
const inBox = (title: string, body: string): string =>
  `<div class="main"><h1>${title}</h1>${info}<div class="content">${body}</div></div>${side}`;
const p = (html: string): string => `<p>${html}</p>`;
const div = (html: string): string => `<div>${html}</div>`;

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "plain paragraphs": { line: p, last: p, page: inBox },
  "bold headings": {
    line: (text) => p(isHeading(text) ? `<strong>${text}</strong>` : `　　${text}`),
    last: p,
    page: inBox,
  },
  "an article element": {
    line: p,
    last: p,
    page: (title, body) => `<main><article><h1>${title}</h1>${info}${body}</article></main>${side}`,
  },
  "line breaks": {
    line: (text) => `　　${text}<br><br>`,
    last: (html) => `${html}<br>`,
    page: inBox,
  },
  "a layout table": {
    line: (text) => (isHeading(text) ? `<p align="center"><b>${text}</b></p>` : `<p>　　${text}</p>`),
    last: p,
    page: (title, body) =>
      `<table><tr><td width="700"><center><font size="5">${title}</font></center>${info}<font>${body}</font></td><td>${side}</td></tr></table>`,
  },
  "a box a line": { line: (text) => div(`<span>${text}</span>`), last: div, page: inBox },
  "sections with styles": {
    line: (text) =>
      isHeading(text)
        ? `<section style="text-align:center"><span style="font-size:18px;color:#c00"><strong>${text}</strong></span></section>`
        : `<p style="text-indent:2em"><span>${text}</span></p>`,
    last: p,
    page: (title, body) =>
      `<h2 class="tit">${title}</h2>${info}<section class="rich">${body}</section>${side}`,
  },
  "a sidebar first": {
    line: p,
    last: div,
    page: (title, body) => `${side}<div id="c"><h1>${title}</h1>${info}<div>${body}</div></div>`,
  },
};

/** With an advertisement after the fifth line, another story's link after the tenth, and what stands below a story. */
function sourceOf(story: Story, { line, last, page }: Layout): string {
  const link = `<a href="/1.html">${story.related}</a>`;
  const body = linesOf(story).map(line);
  body.splice(10, 0, last(`${story.label}${link}`));
  body.splice(5, 0, `<div class="gg"><a href="/ad">${story.ad}</a></div>`);
  const neighbours = story.neighbours.map((label) => `${label}${link}`);
  const below = [...story.tail, ...neighbours, story.notice].map(last);
  return `<title>${story.title}</title>${page(story.title, [...body, ...below].join("\n"))}`;
}

describe.each(Object.entries(STORIES))("a %s story laid out as", (_script, story) => {
  test.each(Object.entries(LAYOUTS))(
    "%s has its body, its outline and nobody else's people",
    (_name, layout) => {
      const page = new JSDOM(sourceOf(story, layout), { url: "https://news.example/2024/a.html" }).window
        .document;
      const article = extractArticle(page, { url: page.URL }).finished?.article;
      expect(article?.textContent.split("\n")).toEqual(linesOf(story));
      expect(article?.outline.sections.map(({ heading }) => heading.slice(0, 5))).toEqual(
        story.sections.map(([heading = ""]) => heading.slice(0, 5)),
      );
      expect(article?.people).toEqual([]);
    },
  );
});

import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readMetadata } from "../../../../src/core/metadata/metadata.ts";
import { surveyPage } from "../../../../src/core/page/survey.ts";
import { hints, read, story } from "./read-page-parts.ts";

test.each([
  ["2024-03-05 09:12", null],
  ["3369", null],
  ["発行 2024/03/05", null],
  ["晓梅", "晓梅"],
  ["Ann Miller", "Ann Miller"],
  ["By Ann Miller", "Ann Miller"],
  ["责任编辑：李晓梅", null],
  ["岚城新闻网:www.lancheng.example", null],
  ["■该作者文章", null],
  ["嵐城通訊社", null],
  ["岚城日报", null],
  ["晓梅读报", null],
  ["晓梅谈社会", "晓梅谈社会"],
  ["报晓的人", "报晓的人"],
  ["Ann Miller, Tom Reed", "Ann Miller, Tom Reed"],
  ["李晓梅，王晓波", "李晓梅，王晓波"],
  ["李 晓梅", "李晓梅"],
  ["江城日报海外版", null],
  ["李晓梅（发自江城）", "李晓梅"],
  ["李晓梅 2024-03-05 09:12", "李晓梅"],
])("a byline that a link is marked with: %s", (text, byline) => {
  expect(read({ under: `<div><a rel="author" href="/w">${text}</a></div>` }).byline).toBe(byline);
});

test.each([
  ["what the title ends in", "岚江新桥正式通车_江城快讯", "江城", null],
  ["what the address names", "新桥通车", "rivertown", null],
  ["a person in the headline", "陈立新谈新桥", "陈立新", "陈立新"],
  ["another name", "岚江新桥正式通车_江城快讯", "李晓梅", "李晓梅"],
])("a byline beside %s", (_, title, author, byline) => {
  const html = `<title>${title}</title><meta name="author" content="${author}"><h1>${title.split("_")[0]}</h1><p>${story}</p>`;
  const page = new JSDOM(html, { url: "https://www.rivertown.example/1.html" }).window.document;
  expect(readMetadata(page, surveyPage(page), hints, []).byline).toBe(byline);
});

test.each([
  ["By Ann Miller, River Town News", "Ann Miller"],
  ["By the river, many people met", null],
])("under the title: %s", (line, byline) => {
  expect(read({ under: `<div>${line}</div>` }).byline).toBe(byline);
});

test.each([
  ["a link to an author's page", '<div><a href="/author/12">晓风</a></div>', "晓风"],
  ["a link that says whom it leads to", '<div><a rel="author" href="/x">晓风</a></div>', "晓风"],
  [
    "a member of a forum",
    '<div><a href="space-uid-7.html">桥边老李</a></div><em>发表于 2024-3-5 09:12</em>',
    "桥边老李",
  ],
  [
    "a name without the space in it",
    '<div>作者 <a href="/author/li/">李 晓梅</a> | 日期 2024年3月5日 9:12 | 分类 <i>城市新知</i>, <i>交通出行</i>, <i>公共工程</i></div>',
    "李晓梅",
  ],
  [
    "a link that is called so",
    '<div><a class="follow-nickName" href="/me">江边码农</a> 原创</div>',
    "江边码农",
  ],
  [
    "a name that is called so, without a link",
    '<div class="author">江城晚风</div><div>2024-03-05 09:12</div>',
    "江城晚风",
  ],
  [
    "a name that is called a link to its owner",
    '<div class="info"><span class="UserLink">江边小兵</span></div><div>2024-03-05 09:12</div>',
    "江边小兵",
  ],
  ["not the kind of text", '<div class="author">社论</div><div>2024-03-05 09:12</div>', null],
  ["not whoever runs the site", '<div class="author">admin</div><div>2024-03-05 09:12</div>', null],
  [
    "a person before a column",
    '<div><a href="/author/1">早间社论</a> <a href="/author/2">李晓梅</a></div>',
    "李晓梅",
  ],
  ["not an address", '<div class="author">news.jiangcheng.cn</div><div>2024-03-05 09:12</div>', null],
  ["not the name of a column", '<div class="column-name">江城夜话</div><div>2024-03-05 09:12</div>', null],
  ["a user beside the time", '<div><a href="/user/9">江边老李</a> 2024-03-05 09:12</div>', "江边老李"],
  [
    "not a person of the story",
    '<div>2024-03-05 09:12</div><div>江城晚报</div><div>人物 <a href="/people/9">陈立新</a></div>',
    null,
  ],
  [
    "not whom the deck names",
    '<div>2024-03-05 09:12</div><div>市长<a href="/people/9">陈立新</a>说，桥上不收费</div>',
    null,
  ],
  ["not what leads to more of the writer", '<div><a href="/author/12">查看更多文章</a></div>', null],
  ["not a label in such a link", '<div><a href="/author/12">关注</a></div>', null],
  ["not the outlet", '<div><a class="author-name" href="/org/1">江城晚报</a></div>', null],
  [
    "not one of many",
    `<div>${["晓风", "林间", "小鹿", "阿青", "北岸"].map((name) => `<a href="/user/1">${name}</a>`).join(" ")}</div>`,
    null,
  ],
])("the byline is %s", (_name, under, byline) => {
  expect(read({ under }).byline).toBe(byline);
});

test("not an author's link below the story", () => {
  expect(read({ after: '<div><a href="/author/12">晓风</a></div>' }).byline).toBeNull();
});

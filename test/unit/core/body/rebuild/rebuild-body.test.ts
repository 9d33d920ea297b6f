import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { finishBody } from "../../../../../src/core/body/rebuild/finish-body.ts";
import { pagePlan } from "../../../../../src/core/body/rebuild/page-plan.ts";
import { rebuildBody } from "../../../../../src/core/body/rebuild/rebuild-body.ts";
import { type Judgement, startRemovalLog } from "../../../../../src/core/body/removal-log.ts";
import { contentHtml, createInertDocument } from "../../../../../src/core/page/dom.ts";
import { safeCopy } from "./safe-copy.ts";

const url = "https://news.example/2024/a.html?x=1";

function sanitized(html: string): string {
  const { document } = new JSDOM(`<!DOCTYPE html><body>${html}`, { url }).window;
  return contentHtml(safeCopy(document.body, url));
}

test.each([
  ["paragraphs and headings", "<h2>一</h2><p>甲</p>", "<h2>一</h2><p>甲</p>"],
  ["heading levels without gaps", "<h1>一</h1><h4>二</h4><h6>三</h6>", "<h2>一</h2><h3>二</h3><h4>三</h4>"],
  ["boxes as paragraphs", "<div><section>甲</section><div>乙</div></div>", "<p>甲</p><p>乙</p>"],
  ["text beside blocks", "甲<p>乙</p>丙", "<p>甲</p><p>乙</p><p>丙</p>"],
  ["paragraphs parted by line breaks", "<div>甲<br><br>　　乙<br>丙</div>", "<p>甲</p><p>乙</p><p>丙</p>"],
  [
    "emphasis",
    '<p><strong class="a">甲</strong><em>乙</em><strike>丙</strike></p>',
    "<p><strong>甲</strong><em>乙</em><s>丙</s></p>",
  ],
  [
    "lists",
    '<ol start="3" class="x"><li value="5"><p>甲</p><li>乙</ol>',
    '<ol start="3"><li value="5">甲</li><li>乙</li></ol>',
  ],
  ["boxes in list items", "<ul><li><div>甲</div></li></ul>", "<ul><li><p>甲</p></li></ul>"],
  ["definitions", "<dl><dt>甲<dd>乙</dl>", "<dl><dt>甲</dt><dd>乙</dd></dl>"],
  ["quotes", "<blockquote>甲</blockquote>", "<blockquote><p>甲</p></blockquote>"],
  [
    "details, opened",
    "<details><summary>甲</summary><p>乙</p></details>",
    '<details open=""><summary>甲</summary><p>乙</p></details>',
  ],
  [
    "times and abbreviations",
    '<p><time datetime="2024-01-02">一月二日</time><abbr title="国内生产总值">GDP</abbr></p>',
    '<p><time datetime="2024-01-02">一月二日</time><abbr title="国内生产总值">GDP</abbr></p>',
  ],
  [
    "ruby",
    "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
    "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>",
  ],
  [
    "languages",
    '<p lang="en-GB" dir="RTL">a<span lang="ja">日</span></p>',
    '<p lang="en-GB" dir="rtl">a<span lang="ja">日</span></p>',
  ],
  [
    "tables",
    '<table width=9><caption>表</caption><tr><th scope="col" rowspan="2" onclick="x()">甲</th><td colspan=2>乙</td></tr></table>',
    '<table><caption>表</caption><tbody><tr><th rowspan="2" scope="col">甲</th><td colspan="2">乙</td></tr></tbody></table>',
  ],
  [
    "tables that only place things",
    "<table><tr><td><p>甲</p></td></tr><tr><td>乙</td></tr></table>",
    "<p>甲</p><p>乙</p>",
  ],
  ["white space of code", "<pre>\n a\n\n  <b>b</b>\n</pre>", "<pre> a\n\n  <b>b</b>\n</pre>"],
  ["white space folded elsewhere", "<p>\n  甲 &nbsp; <b> 乙</b>\n c　</p>", "<p>甲 <b>乙</b> c</p>"],
  ["no space where the source breaks a Chinese line", "<p>第一行，\n    第二行</p>", "<p>第一行，第二行</p>"],
  ["a space where it breaks an English one", "<p>one\ntwo</p>", "<p>one two</p>"],
  [
    "formulas",
    '<p><math display="block" onclick="x()"><semantics><mfrac><mn>1</mn><mi>x</mi></mfrac><annotation>\\frac</annotation></semantics></math></p>',
    '<p><math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math></p>',
  ],
  [
    "links, absolute",
    '<p><a href="/b" target=_blank>甲</a><a href="mailto:a@b.example">乙</a></p>',
    '<p><a href="https://news.example/b">甲</a><a href="mailto:a@b.example">乙</a></p>',
  ],
  [
    "footnotes",
    '<p>甲<a href="#fn:1" id="ref">1</a></p><ol><li id="fn:1">注<a href="a.html?x=1#ref">↩</a></li></ol>',
    '<p>甲<a id="note-1" href="#note-2">1</a></p><ol><li id="note-2">注<a href="#note-1">↩</a></li></ol>',
  ],
  ["no links to places outside of the body", '<p><a href="#top">回顶</a></p>', "<p>回顶</p>"],
  [
    "images",
    '<figure><img src="b.jpg" srcset="b.jpg 1x, c,d.jpg 2x" alt="桥" width="600" height="400" style="x"><figcaption>新桥</figcaption></figure>',
    '<figure><img src="https://news.example/2024/c,d.jpg" alt="桥" width="600" height="400"><figcaption>新桥</figcaption></figure>',
  ],
  [
    "lazy images",
    '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="//i.example/b.jpg"></p>',
    '<figure><img src="https://i.example/b.jpg" alt=""></figure>',
  ],
  [
    "images that a loader hides",
    '<p><img data-id="1"><noscript><img src="/b.jpg"></noscript></p>',
    '<figure><img src="https://news.example/b.jpg" alt=""></figure>',
  ],
  [
    "a picture of several sources",
    '<picture><source srcset="b.webp 2x"><img src="b.jpg"></picture>',
    '<figure><img src="https://news.example/2024/b.jpg" alt=""></figure>',
  ],
  [
    "what a picture shows, told with markup",
    '<figure><img src="/b.jpg" alt="新桥 &lt;a class=&quot;link&quot; href=&quot;/tag&quot;&gt;通车&lt;/a&gt; 3 &lt; 5 &lt;a hre"></figure>',
    '<figure><img src="https://news.example/b.jpg" alt="新桥 通车 3 &lt; 5"></figure>',
  ],
  ["emoji that are images", '<p>好<img src="/e.png" alt="😀" width="16" height="16"></p>', "<p>好😀</p>"],
  [
    "videos as links",
    '<video title="通车现场" src="/v.mp4"></video>',
    '<figure><figcaption><a href="https://news.example/v.mp4">▶ 通车现场</a></figcaption></figure>',
  ],
  [
    "players in frames as links",
    '<iframe src="https://v.example/player/1" allowfullscreen></iframe>',
    '<figure><figcaption><a href="https://v.example/player/1">▶ v.example</a></figcaption></figure>',
  ],
  ["bold by style", '<p><span style="font-weight: 700">甲</span>乙乙</p>', "<p><strong>甲</strong>乙乙</p>"],
  [
    "no bold where all is bold",
    '<div style="font-weight:bold"><p>甲</p><p>乙</p></div>',
    "<p>甲</p><p>乙</p>",
  ],
  [
    "looks of titles",
    '<p style="text-align:center"><font size="5" color="red">题</font></p><p>正文正文正文</p>',
    '<p data-look="center large coloured">题</p><p>正文正文正文</p>',
  ],
  [
    "colours by style, whatever their rank and form",
    '<p style="color:#c00 !important">题</p><p style="color:oklch(60% .2 20deg)">题</p><p>正文正文正文</p>',
    '<p data-look="coloured">题</p><p data-look="coloured">题</p><p>正文正文正文</p>',
  ],
  [
    "lines of a cell and of an item apart",
    "<ul><li><p>甲</p><p>乙</p></li></ul><pre><p>丙</p><p>丁</p></pre>",
    "<ul><li>甲<br>乙</li></ul><pre>丙\n丁</pre>",
  ],
  [
    "a caption in its figure, however deep it stands",
    "<figure><div><img src=b.jpg alt=桥></div><div><figcaption>新桥</figcaption></div></figure><p>甲</p>",
    '<figure><img src="https://news.example/2024/b.jpg" alt="桥"><figcaption>新桥</figcaption></figure><p>甲</p>',
  ],
  [
    "an item's words in their order around a picture",
    "<ul><li><b>甲<img src=b.jpg>乙</b></li></ul>",
    '<ul><li><b>甲</b><img src="https://news.example/2024/b.jpg" alt=""><b>乙</b></li></ul>',
  ],
  ["no bold that is said to be none", '<p><b style="font-weight:normal">甲</b>乙</p>', "<p>甲乙</p>"],
  ["a space between words without emphasis", "<p>one<b> </b>two</p>", "<p>one two</p>"],
])("keeps %s", (_name, html, expected) => {
  expect(sanitized(html)).toBe(expected);
});

test("a page writes no marks of ours", () => {
  expect(sanitized('<p data-look="center">甲</p><span data-removal="removal-1"></span>')).toBe("<p>甲</p>");
});

test.each([
  ["tracking pixels", '<p>甲<img src="/t" width="1" height="1"></p>'],
  ["spacers", '<p>甲<img src="/images/spacer.gif"></p>'],
  ["icons", '<p>甲<img src="/i.png" width="20" height="20" alt="icon"></p>'],
  ["frames without a title", '<p>甲</p><iframe src="https://ads.example/1"></iframe>'],
  ["hidden elements", "<p>甲</p><p hidden>乙</p>"],
  ["comments", "<p>甲<!-- 乙 --></p>"],
  ["empty elements", "<p></p><div><b> </b></div><p>甲<span></span></p><p>&nbsp;</p><ul></ul>"],
  [
    "controls",
    "<p>甲</p><form><input value=乙><button>乙</button><select><option>乙</select><textarea>乙</textarea></form>",
  ],
])("leaves out %s", (_name, html) => {
  expect(sanitized(html)).toBe("<p>甲</p>");
});

test("what is left out is rebuilt too, and keeps its place", () => {
  const { document } = new JSDOM(
    "<p>甲</p><div id=share onclick='x()'><script>x()</script>分享<b>到</b></div>",
    { url },
  ).window;
  const removals = startRemovalLog();
  const share: Judgement = { reason: "share", rule: "name: share" };
  const rebuilt = rebuildBody(document.body, createInertDocument(document), {
    ...pagePlan(document.body, url),
    removals,
    reasonToLeaveOut: ({ id }) => (id === "share" ? share : null),
  });
  const { body, removedParts } = finishBody(rebuilt, removals, url);
  expect(contentHtml(body)).toBe('<p>甲</p><span data-removal="removal-1"></span>');
  expect(removedParts.map(({ part }) => part && contentHtml(part))).toEqual(["<p>分享<b>到</b></p>"]);
});

test("the page stays as it is", () => {
  const { document } = new JSDOM("<div><br><p>甲<div style='font-weight:bold'> 乙 </div></div>", { url })
    .window;
  const before = contentHtml(document.body);
  safeCopy(document.body, url);
  expect(contentHtml(document.body)).toBe(before);
});

test("five thousand levels of nesting keep their text, a line a block", () => {
  const { document } = new JSDOM("", { url }).window;
  // From the inside out: jsdom tells every ancestor of what is added to it.
  let outermost: Element = document.createElement("div");
  outermost.append("深处");
  for (let i = 0; i < 4999; i++) {
    const outer = document.createElement(i % 2 ? "div" : "b");
    outer.append(outermost);
    if (i === 1) outer.append("浅处");
    outermost = outer;
  }
  const body = safeCopy(outermost, url);
  expect(body.textContent).toBe("深处浅处");
  expect(contentHtml(body)).toBe("<p><b>深处</b></p><p><b>浅处</b></p>");
});

test.each([
  [
    "the words of a link over lines in one",
    '<p>见<a href="/b">一号<br>规划</a>。</p>',
    '<p>见<a href="https://news.example/b">一号 规划</a>。</p>',
  ],
  [
    "a sentence that is set as a heading as a paragraph",
    "<h2>江城交通局昨日宣布新桥将在本月底通车，过江的时间缩短一半。</h2><h2>桥有多长？</h2>",
    "<p>江城交通局昨日宣布新桥将在本月底通车，过江的时间缩短一半。</p><h2>桥有多长？</h2>",
  ],
  [
    "the picture that is shown, where another waits",
    '<img src="/photos/bridge.jpg" data-src="https://img.example/refused/640.jpg">',
    '<figure><img src="https://news.example/photos/bridge.jpg" alt=""></figure>',
  ],
  [
    "a picture once, where a noscript has another print of it",
    '<figure><noscript><img src="/v_b.jpg" data-original="/v_r.jpg"></noscript><img src="data:image/gif;base64,R0lGOD" data-original="/v_r.jpg" data-actualsrc="/v_b.jpg"></figure>',
    '<figure><img src="https://news.example/v_b.jpg" alt=""></figure>',
  ],
  [
    "a picture once, where a print of another size follows it",
    '<figure><img src="/photos/18/bridge.jpg"><img src="/width/200/photos/18/bridge.jpg"></figure>',
    '<figure><img src="https://news.example/photos/18/bridge.jpg" alt=""></figure>',
  ],
  [
    "two pictures whose addresses end alike in the file's name alone",
    '<figure><img src="/a/1.jpg"><img src="/b/1.jpg"></figure>',
    '<figure><img src="https://news.example/a/1.jpg" alt=""><img src="https://news.example/b/1.jpg" alt=""></figure>',
  ],
  [
    "the larger print of the picture that is shown",
    '<img src="/photos/bridge-300x200.jpg" data-src="/photos/bridge.jpg">',
    '<figure><img src="https://news.example/photos/bridge.jpg" alt=""></figure>',
  ],
  [
    "what waits behind a picture that several images begin with",
    '<img src="/photos/wait.jpg" data-src="/photos/1.jpg"><img src="/photos/wait.jpg" data-src="/photos/2.jpg">',
    '<figure><img src="https://news.example/photos/1.jpg" alt=""></figure><figure><img src="https://news.example/photos/2.jpg" alt=""></figure>',
  ],
  [
    "all pictures of a gallery that a script would show",
    '<noscript><img src="/photos/1.jpg"><img src="/photos/2.jpg"></noscript>',
    '<figure><img src="https://news.example/photos/1.jpg" alt=""></figure><figure><img src="https://news.example/photos/2.jpg" alt=""></figure>',
  ],
])("keeps %s", (_name, html, expected) => {
  expect(sanitized(html)).toBe(expected);
});

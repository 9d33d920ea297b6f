// @ts-check

/** A sentence, not twice the same. @param {number} i */
const sentence = (i) => `江城新桥第${i}号桥墩昨日完工，两岸车程缩短到十分钟，观景平台同时向行人开放。`;

/** @param {number} n @param {(i: number) => string} make */
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join("");

/** Tags nested in each other, text in each. @param {number} n @param {string} tag */
const nested = (n, tag) => times(n, (i) => `<${tag}>${sentence(i)}`);

/** @param {string} text @param {number} n */
const inLine = (text, n) => `<p>${text.repeat(n)}</p>`;

/**
 * Bodies of pages that grow with `n`, one construct each. `start` is the smallest `n` that is measured: what is built
 * stays below the lines from which a page is a dump and below the text that is analysed, else only the larger page would
 * be spared the work; and below the levels that jsdom can parse.
 *
 * @type {Readonly<Record<string, { start: number; body: (n: number) => string }>>}
 */
export const GROWING = {
  "nested inline": { start: 250, body: (n) => `<p>${nested(n, "b")}` },
  "nested blocks": { start: 100, body: (n) => nested(n, "div") },
  "nested quotes": { start: 100, body: (n) => nested(n, "blockquote") },
  "nested lists": { start: 100, body: (n) => times(n, (i) => `<ul><li>${sentence(i)}`) },
  "nested tables": { start: 50, body: (n) => times(n, (i) => `<table><tr><td>${sentence(i)}`) },
  "line breaks": { start: 1500, body: (n) => `<div>${times(n, (i) => `${sentence(i)}<br>`)}</div>` },
  spans: { start: 4000, body: (n) => `<p>${times(n, (i) => `<span>第${i}座桥墩，</span>`)}</p>` },
  links: { start: 2000, body: (n) => `<p>${times(n, (i) => `桥墩<a href="/${i}">第${i}号</a>，`)}</p>` },
  "links to places": {
    start: 1000,
    body: (n) =>
      `<p>${times(n, (i) => `桥墩<a href="#n${i}">${i}</a>，`)}</p>${times(n, (i) => `<p id="n${i}">${sentence(i)}</p>`)}`,
  },
  "one long line": { start: 375, body: (n) => `<p>${times(n, sentence)}</p>` },
  "one line without a stop": { start: 4000, body: (n) => inLine("江城新桥通车", n) },
  paragraphs: { start: 1500, body: (n) => times(n, (i) => `<p>${sentence(i)}</p>`) },
  "boxes side by side": { start: 1500, body: (n) => times(n, (i) => `<div>${sentence(i)}</div>`) },
  "items of a list": { start: 1500, body: (n) => `<ul>${times(n, (i) => `<li>${sentence(i)}</li>`)}</ul>` },
  "rows of a table": {
    start: 750,
    body: (n) =>
      `<table>${times(n, (i) => `<tr><td>项目${i}</td><td>${i}万元</td><td>${i % 90}%</td></tr>`)}</table>`,
  },
  "cells of a row": {
    // With more of them jsdom's collections take the time: each question for their length goes through all. No browser's do.
    start: 1000,
    body: (n) => `<table><tr>${times(n, (i) => `<td>${i}万元</td>`)}</tr></table>`,
  },
  "class names": {
    start: 1500,
    body: (n) =>
      `<div class="${times(n * 4, (i) => `c${i} `)}">${times(n, (i) => `<p class="a${i} b${i}">${sentence(i)}</p>`)}</div>`,
  },
  styles: {
    start: 1500,
    body: (n) => times(n, (i) => `<p style="color:#${100 + (i % 900)};margin:${i % 9}px">${sentence(i)}</p>`),
  },
  headings: { start: 700, body: (n) => times(n, (i) => `<h2>第${i}号桥墩完工</h2><p>${sentence(i)}</p>`) },
  pictures: {
    start: 700,
    body: (n) =>
      times(
        n,
        (i) =>
          `<figure><img src="/${i}.jpg" width="600" height="400"><figcaption>桥墩${i}。（资料图）</figcaption></figure><p>${sentence(i)}</p>`,
      ),
  },
  figures: {
    start: 300,
    body: (n) => times(n, (i) => `<p>第${i}年产值达到${i}.5亿元，同比增长${i % 90}%，其中出口${i}万吨。</p>`),
  },
  names: {
    start: 300,
    body: (n) =>
      times(
        n,
        (i) =>
          `<p>江城市市长王建${"国民华中"[i % 4]}说，第${i}号桥墩已经完工。局长李晓${"梅兰竹菊"[i % 4]}补充说，下月通车。</p>`,
      ),
  },
  dates: {
    start: 500,
    body: (n) =>
      times(
        n,
        (i) => `<p>${1990 + (i % 30)}年${1 + (i % 12)}月${1 + (i % 28)}日，新桥的第${i}号桥墩完工。</p>`,
      ),
  },
  quotes: { start: 500, body: (n) => times(n, (i) => `<p>“桥墩${i}完工了，”王建国说，“明年还会更好。”</p>`) },
  brackets: { start: 1500, body: (n) => `<p>${times(n, (i) => `桥墩（第${i}号）`)}</p>` },
  "open quotes": { start: 4000, body: (n) => `<p>${"“桥".repeat(n)}</p><p>${sentence(1)}</p>` },
  "open brackets": { start: 4000, body: (n) => `<p>${"（桥".repeat(n)}</p><p>${sentence(1)}</p>` },
  pinyin: { start: 1500, body: (n) => `<p>${times(n, () => "戰(zhàn)後重(chóng)建")}</p>` },
  ruby: { start: 1500, body: (n) => `<p>${times(n, () => "<ruby>漢<rt>かん</rt></ruby>字")}</p>` },
  "a word and a dot": { start: 4000, body: (n) => inLine("约·", n) },
  digits: { start: 8000, body: (n) => inLine("9", n) },
  "digits and commas": { start: 4000, body: (n) => inLine("1,", n) },
  "Latin letters": { start: 8000, body: (n) => inLine("a", n) },
  "surnames in a row": { start: 2000, body: (n) => inLine("王", n) },
};

import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { surveyPage } from "../../../../src/core/page/survey.ts";
import { sumLines } from "../../../../src/core/page/survey-lines.ts";

const { DOMParser } = new JSDOM("", { url: "https://news.example/1" }).window;
const survey = (html: string) => surveyPage(new DOMParser().parseFromString(html, "text/html"));
const SENTENCE = "港口的灯在傍晚一盏一盏亮起来，渔船带着一天的收获回到岸边。";

test.each(
  "script style template noscript svg canvas object iframe textarea datalist audio video math".split(" "),
)("what %s holds is not the page's text", (tag) => {
  expect(survey(`<p>甲</p><${tag}>乙</${tag}>`).lines.map(({ text }) => text)).toEqual(["甲"]);
});

test("readings above characters and options of a list are not text either", () => {
  expect(survey("<p><ruby>漢<rp>(</rp><rt>かん</rt></ruby>").lines[0]?.text).toBe("漢");
  expect(survey("<p>甲</p><select><option>乙</select>").lines).toHaveLength(1);
});

test("a line ends at a break and at every box, and knows whose it is", () => {
  const { lines } = survey("<div>甲<br>乙<p>丙</p>丁</div>");
  expect(lines.map(({ text, owner }) => [text, owner.localName])).toEqual([
    ["甲", "div"],
    ["乙", "div"],
    ["丙", "p"],
    ["丁", "div"],
  ]);
});

test("letters are counted in links and outside", () => {
  const { lines } = survey('<p>甲乙<a href="/2">丙丁戊</a> <a name="x">己</a></p>');
  expect(lines).toMatchObject([{ letters: 6, linkLetters: 3, anchorLetters: 4, prose: 0 }]);
});

test("prose is a sentence outside headings", () => {
  const { lines } = survey(`<h2>${SENTENCE}</h2><p>${SENTENCE}</p>`);
  expect(lines.map(({ prose, letters }) => [prose, letters])).toEqual([
    [0, 29],
    [29, 29],
  ]);
});

test("most lines in Chinese make a page of a dense script", () => {
  expect(survey(`<p>${SENTENCE}<p>${SENTENCE}<p>One line.`).isDenseScript).toBe(true);
  expect(survey(`<p>${SENTENCE}<p>One line.`).isDenseScript).toBe(false);
});

test("articles are the outermost ones; containers with a name are listed", () => {
  const { articles, named } = survey(
    '<article id="a"><article>甲</article></article><article>乙</article><section itemprop="x">丙</section><td><span class="c">丁',
  );
  expect(articles.map(({ textContent }) => textContent)).toEqual(["甲", "乙"]);
  expect(named.map(({ localName }) => localName)).toEqual(["article", "section"]);
});

test("an element knows its lines, and what comes after it", () => {
  const { elements, rangeOf, lines } = survey("<div><p>甲</p><p>乙</p></div><p>丙</p>");
  const [body, box] = elements;
  expect(box && rangeOf(box.element)).toMatchObject({ first: 0, end: 2, after: 4 });
  expect(body && rangeOf(body.element)).toMatchObject({ first: 0, end: 3, after: 5 });
  const sums = sumLines(lines, (_, index) => index !== 1);
  expect(sums.count({ first: 0, end: 3 })).toBe(2);
  expect(sums.letters({ first: 0, end: 2 })).toBe(1);
});

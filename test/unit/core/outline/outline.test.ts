import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Section } from "../../../../src/core/article.ts";
import { buildOutline } from "../../../../src/core/outline/outline.ts";
import { type Block, readBlocks } from "../../../../src/core/page/blocks.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";

const context = { title: "河水变清之后", publishedTime: null };
const PROSE = "这一段写的是河边的事，水比去年清了一些，岸边的人也多了起来，大家都说好。";
const TRADITIONAL_PROSE = "這一段寫的是河邊的事，水比去年清了一些，岸邊的人也多了起來，大家都說好。";

function blocksOf(html: string): Block[] {
  return readBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
}

/** Headings with their levels, in order. */
function outlineOf(html: string, title = context.title): { kind: string; headings: string[] } {
  const { outline } = buildOutline(blocksOf(html), { ...context, title });
  const flat = (sections: readonly Section[]): string[] =>
    sections.flatMap((section) => [`${section.level} ${section.heading}`, ...flat(section.sections)]);
  return { kind: outline.kind, headings: outline.kind === "lead-sentences" ? [] : flat(outline.sections) };
}

/** Paragraphs of prose with lines between them. */
function article(lines: readonly string[], prose = PROSE): string {
  return `<p>${prose}</p>${lines.map((line) => `${line}<p>${prose}</p><p>${prose}</p>`).join("")}`;
}

describe("buildOutline takes what serves as headings", () => {
  it.each([
    ["real headings", article(["<h2>水从哪里来</h2>", "<h2>人往哪里去</h2>"]), "headings"],
    [
      "bold lines",
      article(["<p><strong>水从哪里来</strong></p>", "<p><b>人往哪里去</b></p>"]),
      "pseudo-headings",
    ],
    [
      "centred lines",
      article(['<p data-look="center">水从哪里来</p>', '<p data-look="center">人往哪里去</p>']),
      "pseudo-headings",
    ],
    ["plain short lines", article(["<p>水从哪里来</p>", "<p>人往哪里去</p>"]), "pseudo-headings"],
  ])("%s", (_name, html, kind) => {
    expect(outlineOf(html)).toEqual({ kind, headings: ["1 水从哪里来", "1 人往哪里去"] });
  });

  it.each([
    ["一、水從哪裡來", "二、人往哪裡去"],
    ["（一）水從哪裡來", "（二）人往哪裡去"],
    ["1. 水從哪裡來", "2. 人往哪裡去"],
    ["01 水從哪裡來", "02 人往哪裡去"],
    ["第一章 水從哪裡來", "第二章 人往哪裡去"],
    ["①水從哪裡來", "②人往哪裡去"],
    ["【水從哪裡來】", "【人往哪裡去】"],
    ["■水從哪裡來", "■人往哪裡去"],
    ["◆ 水從哪裡來", "◆ 人往哪裡去"],
  ])("lines like %s", (first, second) => {
    expect(outlineOf(article([`<p>${first}</p>`, `<p>${second}</p>`], TRADITIONAL_PROSE))).toEqual({
      kind: "pseudo-headings",
      headings: [`1 ${first}`, `1 ${second}`],
    });
  });

  it("headings of a Latin text", () => {
    const prose =
      "The river has been cleaner since last year, and more people come to its banks, which is good.";
    expect(
      outlineOf(article(["<h2>Where it comes from</h2>", "<h2>Where they go</h2>"], prose)).headings,
    ).toEqual(["1 Where it comes from", "1 Where they go"]);
  });

  it("joins a title that runs over two lines", () => {
    const html = article([
      "<p>治水+管理——</p><p>解決“誰來管、怎麼管”的問題</p>",
      "<p>治水+監督——</p><p>解決“誰來看、怎麼看”的問題</p>",
    ]);
    expect(outlineOf(html).headings).toEqual([
      "1 治水+管理——解決“誰來管、怎麼管”的問題",
      "1 治水+監督——解決“誰來看、怎麼看”的問題",
    ]);
  });

  it.each([
    ["a heading of two lines", "<h2>水从哪里来<br>人往哪里去</h2>", "1 水从哪里来 人往哪里去"],
    [
      "a bold paragraph of two lines",
      "<p><b>水從哪裡來</b><br><b>人往哪裡去</b></p>",
      "1 水從哪裡來 人往哪裡去",
    ],
    [
      "a quotation over two lines",
      "<p><b>“水从哪里来，</b></p><p><b>人往哪里去”</b></p>",
      "1 “水从哪里来， 人往哪里去”",
    ],
    [
      "pieces of one line",
      "<h2><span>Where the</span> <span>water comes from</span></h2>",
      "1 Where the water comes from",
    ],
  ])("keeps %s whole", (_name, line, heading) => {
    const { headings } = outlineOf(article([line, line.replace(/水从|水從|Where/u, "鱼群从")]));
    expect(headings[0]).toBe(heading);
    expect(headings).toHaveLength(2);
  });

  it("joins no heading with its subheading", () => {
    const html = article(["<h2>河里的水</h2><h3>上游的水</h3>", "<h2>岸上的人</h2><h3>两岸的人</h3>"]);
    expect(outlineOf(html).headings).toEqual(["1 河里的水", "2 上游的水", "1 岸上的人", "2 两岸的人"]);
  });

  it("nests by enumerators before looks", () => {
    const html = article([
      "<p><b>一、水</b></p>",
      "<p><b>（一）上游</b></p>",
      "<p><b>（二）下游</b></p>",
      "<p><b>二、人</b></p>",
    ]);
    expect(outlineOf(html).headings).toEqual(["1 一、水", "2 （一）上游", "2 （二）下游", "1 二、人"]);
  });

  it("nests real headings by their level, without gaps", () => {
    const html = article(["<h2>水</h2>", "<h4>上游的水</h4>", "<h2>人的事</h2>"]);
    expect(outlineOf(html).headings.map((heading) => heading.slice(0, 1))).toEqual(["2", "1"]);
  });
});

describe("buildOutline invents no headings", () => {
  it.each([
    ["a caption", article(["<p>图为清澈的河水</p>", "<p>资料图</p>"])],
    ["bylines", article(["<p><b>本报记者 张文华</b></p>", "<p><b>责任编辑：李大为</b></p>"])],
    ["the end", article(["<p><b>（完）</b></p>", "<p><b>全文完</b></p>"])],
    ["an introduction", article(["<p><b>以下为演讲全文：</b></p>", "<p><b>以下為演講實錄</b></p>"])],
    ["related reading", article(["<h3>相关阅读</h3>", "<h3>延伸閱讀</h3>"])],
    ["the title again", `<h2>河水变清之后</h2><p>${PROSE}</p><p>${PROSE}</p>`],
    [
      "a deck before the text",
      `<p><b>市民都说比去年好，专家认为还可以更好，政府表示继续努力</b></p><p>${PROSE}</p><p>${PROSE}</p>`,
    ],
    ["bold sentences", article(["<p><b>水清了。</b></p>", "<p><b>人多了。</b></p>"])],
    ["one short plain line", article(["<p>水从哪里来</p>"])],
    [
      "speakers of an interview",
      article(["<p><b>本社记者</b></p>", "<p><b>何文静</b></p>", "<p><b>罗建华</b></p>"]),
    ],
    [
      "a list without text between",
      `<p>${PROSE}</p><p>1、苹果</p><p>2、香蕉</p><p>3、鸭梨</p><p>4、葡萄</p>`,
    ],
    [
      "the repeated label of a site",
      article(["<h3>显示 2 条回复</h3>", "<h3>显示 5 条回复</h3>", "<h3>显示 8 条回复</h3>"]),
    ],
    ["dates and times", article(["<h3>2024年5月1日</h3>", "<p><b>14:20 更新</b></p>"])],
    ["halves of a quotation", article(["<p><b>“水清了</b></p>", "<p><b>人多了”</b></p>"])],
  ])("of %s", (_name, html) => {
    expect(outlineOf(html)).toEqual({ kind: "lead-sentences", headings: [] });
  });

  it("of a text that is all bold", () => {
    expect(
      outlineOf(`<p><b>水清了吗</b></p><p><b>人多了吗</b></p><p><b>鱼回来了吗</b></p>`).headings,
    ).toEqual([]);
  });
});

describe("buildOutline measures and marks its sections", () => {
  const html = article(["<p><b>一、水</b></p>", "<p><b>（一）上游</b></p>", "<p><b>二、人</b></p>"]);
  const blocks = blocksOf(html);
  const text = blocks.map((block) => block.text).join("\n");
  const { outline, marks } = buildOutline(blocks, context);

  it("gives each an id in text order, and marks its heading", () => {
    expect(marks.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ["section-1", "一、水"],
      ["section-2", "（一）上游"],
      ["section-3", "二、人"],
    ]);
  });

  it("counts a section's text with that of its subsections", () => {
    const [first, second] = outline.sections;
    expect(first?.length).toBe(text.indexOf("二、人") - text.indexOf("一、水"));
    expect(first?.sections[0]?.length).toBe(text.indexOf("二、人") - text.indexOf("（一）"));
    expect(second?.length).toBe(text.length - text.indexOf("二、人"));
  });
});

describe("buildOutline and long lines", () => {
  const long =
    "问：河水变清以后，沿岸的居民、企业和农户在用水、排水和灌溉上都有哪些变化，市里明年又打算怎么办，钱从哪里来？";
  it("keeps a heading of the page that is a whole sentence", () => {
    const { headings } = outlineOf(article([`<h2>${long}</h2>`, "<h2>人往哪里去</h2>"]));
    expect(headings).toEqual([`1 ${long}`, "1 人往哪里去"]);
  });

  it("takes no bold line of that length, and no paragraph in a heading's tag", () => {
    const bold = outlineOf(
      article([`<p><b>${long}</b></p>`, "<p><b>人往哪里去</b></p>", "<p><b>水从哪里来</b></p>"]),
    );
    expect(bold.headings).toEqual(["1 人往哪里去", "1 水从哪里来"]);
    const text = outlineOf(
      article([`<h2>${long}${long}</h2>`, "<h2>人往哪里去</h2>", "<h2>水从哪里来</h2>"]),
    );
    expect(text.headings).toEqual(["1 人往哪里去", "1 水从哪里来"]);
  });

  it("takes no line that says where the author works", () => {
    const two = ["<p><b>水从哪里来</b></p>", "<p><b>人往哪里去</b></p>"];
    const line = "<p><b>【作者单位：滨江大学历史学院】</b></p>";
    expect(outlineOf(article([...two, line])).headings).toHaveLength(2);
    const subject = "<p><b>【作者的话】</b></p>";
    expect(outlineOf(article([...two, subject])).headings).toHaveLength(3);
  });
});

describe("buildOutline falls back on topics", () => {
  const filler =
    "岸边的树长高了，来散步的人也多了，孩子们在草地上跑来跑去，老人坐在长椅上看着水面聊天，一坐就是一个下午。";
  const key = "数据显示，河水变清之后，全市优良水体比例达到86%。";
  const topic = key.slice(0, -1);
  const paragraphs = Array.from({ length: 12 }, (_, at) =>
    at === 6 ? `${key}${filler}` : `${filler}${filler}`,
  );

  it("takes the main clauses of three to five sentences, as they stand, in text order", () => {
    const text = paragraphs.join("\n");
    const { outline, marks } = buildOutline(blocksOfText(text), context);
    expect(outline.kind).toBe("lead-sentences");
    expect(outline.sections.length).toBeGreaterThanOrEqual(3);
    expect(outline.sections.length).toBeLessThanOrEqual(5);
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      outline.sections.map(({ heading }) => heading),
    );
    expect(outline.sections.map(({ heading }) => heading)).toContain(topic);
  });

  it("leaves out where and when a report was filed", () => {
    const text = [`新华社滨江6月1日电（记者 张文华）${key}${filler}`, ...paragraphs].join("\n");
    const { outline } = buildOutline(blocksOfText(text), context);
    expect(outline.sections[0]?.heading).toBe(topic);
  });

  it("takes some of an article of four or five paragraphs", () => {
    const text = Array.from({ length: 4 }, () => `${filler}${filler}`).join("\n");
    expect(text.length).toBeLessThan(500);
    expect(buildOutline(blocksOfText(text), context).outline.sections).toHaveLength(3);
  });

  it("takes no half of a quotation where a whole sentence says as much", () => {
    const half = "数据显示，河水变清之后，全市优良水体比例达到86%。”";
    const text = [`${half}${key}${filler}`, ...paragraphs].join("\n");
    expect(buildOutline(blocksOfText(text), context).outline.sections[0]?.heading).toBe(topic);
  });

  it("leaves out the label of an abstract", () => {
    const text = [`内容摘要：${key}${filler}`, ...paragraphs].join("\n");
    expect(buildOutline(blocksOfText(text), context).outline.sections[0]?.heading).toBe(topic);
    const story = [`摘要里说：${key}${filler}`, ...paragraphs].join("\n");
    expect(buildOutline(blocksOfText(story), context).outline.sections[0]?.heading).toContain("摘要里说");
  });

  it("says nothing again that the reader has been told", () => {
    const text = paragraphs.join("\n");
    const start = text.indexOf(key);
    const { outline } = buildOutline(blocksOfText(text), context, [{ start, end: start + key.length }]);
    expect(outline.sections.length).toBeGreaterThanOrEqual(3);
    expect(outline.sections.map(({ heading }) => heading)).not.toContain(topic);
  });

  it("has none for a short article", () => {
    expect(buildOutline(blocksOfText(`${filler}\n${key}`), context).outline.sections).toEqual([]);
    expect(buildOutline([], context)).toEqual({
      outline: { kind: "lead-sentences", sections: [] },
      marks: [],
    });
  });
});

describe("buildOutline stays quick on texts that are none", () => {
  it.each([
    ["digits", "1".repeat(1_000_000)],
    ["numerals", "一".repeat(1_000_000)],
    ["commas", "、".repeat(1_000_000)],
    ["short lines", "一、水\n清。\n".repeat(100_000)],
    ["empty bold-like lines", "——\n".repeat(200_000)],
  ])(
    "a million characters of %s",
    (_name, text) => {
      expect(() => buildOutline(blocksOfText(text), context)).not.toThrow();
    },
    10_000,
  );
});

import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Article, ChineseVariant } from "../../../src/core/article.ts";
import { convertArticle } from "../../../src/core/convert-article.ts";
import type { FinishedArticle } from "../../../src/core/finish-article.ts";
import { readBlocks } from "../../../src/core/page/blocks.ts";
import { contentHtml } from "../../../src/core/page/dom.ts";
import type { ConvertTexts } from "../../../src/core/script/convert.ts";
import { detectScript } from "../../../src/core/script/detect-script.ts";
import { engine } from "./script/compiled-engine.ts";

const convertTexts: ConvertTexts = async (job) => engine.convertTexts({ ...job, improvements: false });

/** A finished article of this HTML; what `article` gives goes before what is read from it. */
function finish(html: string, article: Partial<Article> = {}): FinishedArticle {
  const { document } = new JSDOM("").window;
  const body = document.createElement("div");
  body.append(...new JSDOM(html).window.document.body.childNodes);
  const textContent = readBlocks(body)
    .map((block) => block.text)
    .join("\n");
  return {
    article: {
      url: "https://news.example/1",
      title: "",
      byline: null,
      dir: null,
      lang: null,
      content: contentHtml(body),
      textContent,
      length: textContent.length,
      excerpt: null,
      siteName: null,
      publishedTime: null,
      partial: null,
      credits: {
        source: null,
        reporters: [],
        editors: [],
        photographers: [],
        translators: [],
        originalUrl: null,
      },
      script: detectScript(textContent),
      outline: { kind: "headings", sections: [] },
      figures: [],
      gist: [],
      people: [],
      dates: [],
      removed: [],
      repairs: [],
      ...article,
    },
    body,
    removedParts: [],
  };
}

async function converted(
  html: string,
  variant: ChineseVariant,
  article: Partial<Article> = {},
): Promise<Article> {
  return (await convertArticle(finish(html, article), variant, convertTexts)).article;
}

describe("the body", () => {
  it("is converted over inline elements: a word split by markup is one word", async () => {
    const { content } = await converted("<p>这位发型师说，他的头<b>发</b>很长。</p>", "zh-Hant-TW");
    expect(content).toBe("<p>這位髮型師說，他的頭<b>髮</b>很長。</p>");
  });

  it("is converted block by block: words don't reach over a line's end", async () => {
    const { textContent } = await converted(
      "<p>这是他的头</p><p>发展经济</p><p>他们说头<br>发展</p>",
      "zh-Hant-TW",
    );
    expect(textContent).toBe("這是他的頭\n發展經濟\n他們說頭\n發展");
  });

  it("keeps code, what is typed, and other languages", async () => {
    const html = '<p>这里运行<code>干部()</code>和<kbd>发</kbd>，<span lang="ja">国会</span>说。</p>';
    const { content } = await converted(html, "zh-Hant-TW");
    expect(content).toBe(
      '<p>這裡運行<code>干部()</code>和<kbd>发</kbd>，<span lang="ja">国会</span>說。</p>',
    );
  });

  it("has captions, alternative texts and titles converted too", async () => {
    const html =
      '<p>这张图片说明问题。</p><figure><img alt="头发" src="a.png" title="发展"><figcaption>头<i>发</i></figcaption></figure>';
    const { content } = await converted(html, "zh-Hant-TW");
    expect(content).toContain('alt="頭髮"');
    expect(content).toContain('title="發展"');
    expect(content).toContain("<figcaption>頭<i>髮</i></figcaption>");
  });

  it("tells its language where it said another Chinese", async () => {
    const { content, lang } = await converted('<p lang="zh-CN">这里说话</p>', "zh-Hant-HK");
    expect(content).toBe('<p lang="zh-Hant-HK">這裏説話</p>');
    expect(lang).toBe("zh-Hant-HK");
  });

  it("has the region's quotation marks, over inline elements too", async () => {
    const { textContent } = await converted("<p>他说“<b>这样‘很好’</b>”。</p>", "zh-Hant-TW");
    expect(textContent).toBe("他說「這樣『很好』」。");
  });

  it("agrees with content and textContent", async () => {
    const finished = finish("<h2>经济发展</h2><p> 头<b>发</b>\n干净 </p><ul><li>里面</li></ul>");
    const { article, body } = await convertArticle(finished, "zh-Hant-TW", convertTexts);
    expect(contentHtml(body)).toBe(article.content);
    expect(
      readBlocks(body)
        .map((block) => block.text)
        .join("\n"),
    ).toBe(article.textContent);
    expect(article.length).toBe(article.textContent.length);
  });
});

describe("the original", () => {
  it("stays as it was", async () => {
    const finished = finish("<p>这里的头<b>发</b></p>");
    const before = { json: JSON.stringify(finished.article), html: contentHtml(finished.body) };
    await convertArticle(finished, "zh-Hant-TW", convertTexts);
    expect({ json: JSON.stringify(finished.article), html: contentHtml(finished.body) }).toEqual(before);
  });

  it.each([
    ["Japanese", "<p>この国の経済は発展している。</p>"],
    ["Korean", "<p>한국 경제가 발전하고 있다.</p>"],
    ["English", "<p>The economy is growing.</p>"],
  ])("comes back where it is %s", async (_language, html) => {
    const finished = finish(html);
    expect(await convertArticle(finished, "zh-Hant-TW", convertTexts)).toBe(finished);
  });
});

describe("strings beside the body", () => {
  const html = "<p>去年，这个市的软件产业增长了3.2亿元，比上年增加８成。张伟里长说，头发厂增长3.2亿元。</p>";
  const figure = {
    id: "figure-1",
    text: "3.2亿元",
    value: 320_000_000,
    unit: "元",
    metric: "头发厂",
    change: "up",
    statement: "头发厂增长3.2亿元",
    basis: "比上年",
    period: null,
    doubt: null,
    sentence: "张伟里长说，头发厂增长3.2亿元。",
    rank: 1,
  } as const;
  const article: Partial<Article> = {
    title: "头发与发展",
    byline: "记者 张伟",
    outline: {
      kind: "headings",
      sections: [
        {
          id: "s1",
          heading: "经济",
          level: 1,
          length: 3,
          figures: [],
          sections: [{ id: "s2", heading: "里面", level: 2, length: 1, figures: [], sections: [] }],
        },
      ],
    },
    figures: [figure],
    people: [{ name: "张伟", titles: ["里长"], mentions: 1, places: ["person-1"], quotations: [] }],
    dates: [],
    removed: [{ id: "removal-1", reason: "editor", rule: "editor-line", text: "责任编辑：赵云" }],
  };

  it("follow the variant, with ids, values, order and counts as they were", async () => {
    const result = await converted(html, "zh-Hant-TW", article);
    expect(result.title).toBe("頭髮與發展");
    expect(result.byline).toBe("記者 張偉");
    expect(result.outline.sections[0]?.heading).toBe("經濟");
    expect(result.outline.sections[0]?.sections[0]).toMatchObject({ id: "s2", heading: "裡面" });
    expect(result.removed).toEqual([
      { id: "removal-1", reason: "editor", rule: "editor-line", text: "責任編輯：趙雲" },
    ]);
    expect(result.figures[0]).toMatchObject({
      id: "figure-1",
      value: 320_000_000,
      unit: "元",
      rank: 1,
      change: "up",
    });
  });

  it("still stand verbatim in the text where they did", async () => {
    const { textContent, figures, people } = await converted(html, "zh-Hant-TW", article);
    const found = figures[0];
    for (const text of [
      found?.text,
      found?.sentence,
      found?.statement,
      found?.metric,
      found?.basis,
      people[0]?.name,
      people[0]?.titles[0],
    ]) {
      expect(textContent).toContain(text);
    }
    expect(found?.sentence).toContain(found?.metric);
    expect(found?.sentence).toContain(found?.statement);
    expect(found?.statement).toContain(found?.text);
  });
});

describe("where the article comes from", () => {
  it.each([
    ["lang", "zh-TW", "https://news.example/1", "著作寫著"],
    ["host", null, "https://news.example.tw/1", "著作寫著"],
  ])("is known by its %s", async (_by, lang, url, text) => {
    const { textContent } = await converted(`<p>${text}這裡說</p>`, "zh-Hans", { lang, url });
    expect(textContent).toBe("著作写着这里说");
  });

  it("is told line by line in an article of both scripts", async () => {
    const html = "<p>这个国家的经济发展说明了问题。</p><p>這裡的皇后說後面的發展很難講。</p>";
    const finished = finish(html);
    expect(finished.article.script.script).toBe("mixed");
    const { article } = await convertArticle(finished, "zh-Hant-TW", convertTexts);
    expect(article.textContent).toBe("這個國家的經濟發展說明了問題。\n這裡的皇后說後面的發展很難講。");
  });
});

describe("fake Traditional", () => {
  const fake = finish("<p>這些干部說，關于印制手冊的事，乾淨的辦法是先后規范。</p>");
  const judged: FinishedArticle = {
    ...fake,
    article: { ...fake.article, script: { ...fake.article.script, fakeTraditional: true } },
  };

  it("is mended towards Traditional, and the mending counted", async () => {
    const { article } = await convertArticle(judged, "zh-Hant-TW", convertTexts);
    expect(article.textContent).toBe("這些幹部說，關於印製手冊的事，乾淨的辦法是先後規範。");
    expect(article.repairs).toEqual([{ kind: "fake-traditional", count: 5 }]);
  });

  it("has nothing to mend towards Simplified", async () => {
    const { article } = await convertArticle(judged, "zh-Hans", convertTexts);
    expect(article.textContent).toBe("这些干部说，关于印制手册的事，干净的办法是先后规范。");
    expect(article.repairs).toEqual([]);
  });
});

import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { readStructuredMetadata } from "../../../../src/core/metadata/structured-metadata.ts";

const { DOMParser } = new JSDOM("", { url: "https://news.example/1" }).window;
const read = (head: string) => readStructuredMetadata(new DOMParser().parseFromString(head, "text/html"));
const linked = (...items: readonly object[]): string =>
  items.map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`).join("");

/** Names of meta tags by the field that they fill, surest first. */
const METAS: readonly (readonly [
  field: "headline" | "siteName" | "source" | "editor" | "description" | "address",
  names: string,
])[] = [
  ["headline", "og:title twitter:title headline title dc.title"],
  ["siteName", "og:site_name application-name apple-mobile-web-app-title"],
  ["source", "mediaid source article:source contentsource og:article:source"],
  ["editor", "editor responsibleeditor"],
  ["description", "og:description description twitter:description"],
  ["address", "og:url"],
];

describe.each(METAS)("%s", (field, names) => {
  test.each(names.split(" "))("is what a meta tag %s says", (name) => {
    expect(read(`<meta name="${name}" content=" 甲  乙 ">`)[field]).toBe("甲 乙");
    expect(read(`<meta property="${name.toUpperCase()}" content="甲">`)[field]).toBe("甲");
  });

  test("is what the surest of them says", () => {
    const tags = names.split(" ").map((name) => `<meta name="${name}" content="${name}">`);
    expect(read(tags.reverse().join(""))[field]).toBe(names.split(" ")[0]);
  });
});

test.each("author article:author dc.creator byl parsely-author sailthru.author".split(" "))(
  "an author is named by %s",
  (name) => {
    expect(read(`<meta name="${name}" content="王小明">`).authors).toEqual(["王小明"]);
  },
);

test.each(
  "article:published_time og:published_time datepublished pubdate publishdate publish_date publish-date publication_date pubtime _pubtime weibo:article:create_at weibo:webpage:create_at og:article:published_time parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date date".split(
    " ",
  ),
)("a date is given by %s", (name) => {
  expect(read(`<meta itemprop="${name}" content="2024-05-06">`).dates).toEqual(["2024-05-06"]);
});

test("JSON-LD goes before meta tags, its articles before its page", () => {
  const head = linked(
    { "@type": "WebPage", headline: "页面", url: "https://news.example/page" },
    {
      "@graph": [{ "@type": ["NewsArticle"], headline: "文章", author: { name: "王小明" }, editor: "李青" }],
    },
    { "@type": "BlogPosting", datePublished: "2024-05-06", publisher: { name: "江城网" } },
    { "@type": "Product", headline: "货物" },
  );
  expect(read(`${head}<meta name="author" content="编辑部"><meta name="og:title" content="标题">`)).toEqual({
    headline: "文章",
    siteName: "江城网",
    authors: ["王小明", "编辑部"],
    source: null,
    editor: "李青",
    dates: ["2024-05-06"],
    description: null,
    address: "https://news.example/page",
  });
});

test("an article may be what a page's entry is about, and JSON may break its lines", () => {
  const json = '{"@type": "WebPage", "mainEntity": {"@type": "Report", "headline": "江城\n新桥"}}';
  expect(read(`<script type="application/ld+json">${json}</script>`).headline).toBe("江城 新桥");
});

test("broken JSON and empty tags say nothing", () => {
  const head =
    '<script type="application/ld+json">{"@type": "Article", </script><meta name="title" content=" ">';
  expect(read(head)).toMatchObject({ headline: null, authors: [], dates: [] });
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { createPageArticles } from "../../../src/content/page-articles.ts";
import { extractArticle } from "../../../src/core/extract-article.ts";

vi.mock("../../../src/core/extract-article.ts", () => ({ extractArticle: vi.fn() }));

const verdict = { kind: "article", evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } } as const;

beforeEach(() => {
  vi.clearAllMocks();
  history.replaceState(null, "", "/one");
  document.body.textContent = "轻轨今日通车。";
  vi.mocked(extractArticle).mockImplementation((page, { url, force }) => ({
    verdict,
    finished:
      page.body.textContent?.includes("广告") && !force
        ? null
        : ({ article: { url, content: page.body.textContent } } as never),
  }));
});

test("a page that has not changed is read once", () => {
  const articleOf = createPageArticles(document).look;
  expect(articleOf(false)).toBe(articleOf(false));
  expect(extractArticle).toHaveBeenCalledOnce();
});

test("a page whose text has changed is read anew", () => {
  const articleOf = createPageArticles(document).look;
  const first = articleOf(false);
  document.body.textContent = "轻轨今日通车，沿线新增九座车站。";
  expect(articleOf(false)).not.toBe(first);
});

test("a page whose address has changed is read anew, though its text is the same", () => {
  const articleOf = createPageArticles(document).look;
  const first = articleOf(false);
  history.replaceState(null, "", "/two");
  expect(articleOf(false).original?.article.url).toContain("/two");
  expect(articleOf(false)).not.toBe(first);
});

test("a change beside the article leaves the very same object, with what hangs on it", () => {
  vi.mocked(extractArticle).mockImplementation((_page, { url }) => ({
    verdict,
    finished: { article: { url, content: "same" } } as never,
  }));
  const articleOf = createPageArticles(document).look;
  const first = articleOf(false);
  document.body.append("，");
  expect(articleOf(false)).toBe(first);
});

test("a page read on the reader's wish stays readable while it is the same page", () => {
  document.body.textContent = "广告";
  const articleOf = createPageArticles(document).look;
  expect(articleOf(false).original).toBeNull();
  expect(articleOf(true).original).not.toBeNull();
  expect(articleOf(false).original).not.toBeNull();
  document.body.append("广告");
  expect(articleOf(false).original).not.toBeNull();
});

test("the wish does not hold for the next page", () => {
  document.body.textContent = "广告";
  const articleOf = createPageArticles(document).look;
  articleOf(true);
  history.replaceState(null, "", "/two");
  expect(articleOf(false).original).toBeNull();
});

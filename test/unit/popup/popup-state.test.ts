import { expect, test } from "vitest";
import type { PageVerdict } from "../../../src/core/article.ts";
import type { ArticleFacts, PageReading } from "../../../src/platform/protocol.ts";
import { stateOfFailure, stateOfReading } from "../../../src/popup/popup-state.ts";

function reading(kind: PageVerdict["kind"], article: ArticleFacts | null = null): PageReading {
  const verdict = { kind, evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } };
  return {
    verdict,
    article,
    variant: "original",
    lang: "zh-Hans",
    parts: null,
    state: { forced: false, unrepaired: false, putBack: [] },
    judged: true,
    conversionFailed: false,
  };
}

test("an article has its own face", () => {
  expect(stateOfReading(reading("article", {} as ArticleFacts), false).kind).toBe("article");
});

test("a page read on the reader's wish is an article, whatever the verdict", () => {
  expect(stateOfReading(reading("list", {} as ArticleFacts), true).kind).toBe("article");
});

test.each([
  ["list", "notArticleList", ["read-anyway", "pick-article"]],
  ["media", "notArticleMedia", ["read-anyway", "pick-article"]],
  ["nothing-yet", "notArticleYet", ["look-again", "read-anyway"]],
  ["other", "notArticleOther", ["read-anyway", "pick-article"]],
  ["article", "notArticleOther", ["read-anyway", "pick-article"]],
] as const)("%s says why it is no article, and what to do", (kind, why, offers) => {
  expect(stateOfReading(reading(kind), false)).toEqual({ kind: "not-article", why, offers });
});

test("a page that was read anyway in vain is not offered again", () => {
  expect(stateOfReading(reading("other"), true)).toEqual({
    kind: "not-article",
    why: "notArticleAfterAll",
    offers: ["pick-article"],
  });
});

test("an article in a frame or shadow root says so", () => {
  expect(stateOfReading(reading("embedded"), false)).toEqual({ kind: "embedded" });
});

test("the browser's own page is forbidden", () => {
  expect(stateOfFailure("chrome://settings/", new Error("Cannot access a chrome:// URL"))).toEqual({
    kind: "forbidden",
    why: "forbiddenBrowser",
  });
});

test("anything else failed, and says how", () => {
  expect(stateOfFailure("https://news.example/", new Error("nobody answered"))).toEqual({
    kind: "failed",
    detail: "nobody answered",
  });
});

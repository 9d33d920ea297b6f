import { beforeEach, expect, test, vi } from "vitest";
import { variantsOf } from "../../../src/content/article-variants.ts";
import { convertArticle, findArticleTerms } from "../../../src/core/convert-article.ts";
import type { FinishedArticle } from "../../../src/core/extract-article.ts";
import type { ConversionJob, ConvertTexts } from "../../../src/core/script/convert.ts";
import { askBackground } from "../../../src/platform/messaging.ts";

vi.mock("../../../src/platform/messaging.ts", () => ({ askBackground: vi.fn() }));
vi.mock("../../../src/core/convert-article.ts", () => ({
  convertArticle: vi.fn(),
  findArticleTerms: vi.fn(),
}));

const original = { article: { title: "通车" } } as FinishedArticle;
const wish = { quotes: "region", vocabulary: false } as const;

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(convertArticle).mockImplementation(
    async (_original, variant) => ({ article: { title: variant } }) as unknown as FinishedArticle,
  );
});

test("the original is the very object, and nothing is converted for it", async () => {
  expect(await variantsOf(original).inVariant("original", wish)).toBe(original);
  expect(convertArticle).not.toHaveBeenCalled();
});

test("a variant is made once and kept", async () => {
  const variants = variantsOf(original);
  const first = await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("original", wish);
  expect(await variants.inVariant("zh-Hant-TW", wish)).toBe(first);
  expect(convertArticle).toHaveBeenCalledOnce();
});

test("every variant is made from the original", async () => {
  const variants = variantsOf(original);
  await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("zh-Hans", wish);
  expect(vi.mocked(convertArticle).mock.calls.map(([from]) => from)).toEqual([original, original]);
});

test("other settings make another article", async () => {
  const variants = variantsOf(original);
  await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("zh-Hant-TW", { ...wish, vocabulary: true });
  expect(convertArticle).toHaveBeenCalledTimes(2);
});

test("one that failed is tried again", async () => {
  const variants = variantsOf(original);
  vi.mocked(convertArticle).mockRejectedValueOnce(new Error("nobody answered"));
  await expect(variants.inVariant("zh-Hans", wish)).rejects.toThrow("nobody answered");
  expect((await variants.inVariant("zh-Hans", wish)).article.title).toBe("zh-Hans");
});

test("the background is asked as the reader's settings say", async () => {
  let convertTexts: ConvertTexts = async () => [];
  vi.mocked(convertArticle).mockImplementation(async (_original, _variant, given) => {
    convertTexts = given;
    return original;
  });
  await variantsOf(original).inVariant("zh-Hant-TW", { quotes: "keep", vocabulary: true });
  const job = {
    texts: ["一"],
    from: "zh-Hans",
    to: "zh-Hant-TW",
    quotes: "region",
    vocabulary: false,
    mendFake: false,
  };
  await convertTexts(job as ConversionJob);
  expect(askBackground).toHaveBeenCalledWith("convertTexts", { ...job, quotes: "keep", vocabulary: true });
});

test("regional words are looked for once, and only where they are wished for", async () => {
  const variants = variantsOf(original);
  const terms = [{ from: "软件", to: "軟體", count: 1 }];
  vi.mocked(findArticleTerms).mockResolvedValue(terms);
  expect(await variants.termsIn("zh-Hant-TW", wish)).toEqual([]);
  expect(await variants.termsIn("original", { ...wish, vocabulary: true })).toEqual([]);
  expect(findArticleTerms).not.toHaveBeenCalled();
  expect(await variants.termsIn("zh-Hant-TW", { ...wish, vocabulary: true })).toBe(terms);
  expect(await variants.termsIn("zh-Hant-TW", { ...wish, vocabulary: true })).toBe(terms);
  expect(findArticleTerms).toHaveBeenCalledOnce();
});

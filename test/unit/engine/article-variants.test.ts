import { beforeEach, expect, test, vi } from "vitest";
import { convertArticle, findArticleTerms } from "../../../src/core/convert-article.ts";
import type { FinishedArticle } from "../../../src/core/finish-article.ts";
import type { ConversionService } from "../../../src/core/script/conversion-service.ts";
import type { ConversionJob, ConvertTexts } from "../../../src/core/script/convert.ts";
import { variantsOf } from "../../../src/engine/article-variants.ts";

vi.mock("../../../src/core/convert-article.ts", () => ({
  convertArticle: vi.fn(),
  findArticleTerms: vi.fn(),
}));

const script = { script: "Hans", fakeTraditional: false, language: "zh" } as const;
const original = { article: { title: "通车", script } } as FinishedArticle;
const conversion = {
  convertTexts: vi.fn(),
  findTerms: vi.fn(),
  isFakeTraditional: vi.fn(),
} satisfies ConversionService;
const wish = { quotes: "region", vocabulary: false } as const;

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(convertArticle).mockImplementation(
    async (_original, variant) => ({ article: { title: variant, script } }) as unknown as FinishedArticle,
  );
});

test("the original is the very object, and nothing is converted for it", async () => {
  const { finished } = await variantsOf(original, conversion).inVariant("original", wish);
  expect(finished).toBe(original);
  expect(convertArticle).not.toHaveBeenCalled();
});

test("a variant is made once and kept", async () => {
  const variants = variantsOf(original, conversion);
  const first = await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("original", wish);
  expect(await variants.inVariant("zh-Hant-TW", wish)).toBe(first);
  expect(convertArticle).toHaveBeenCalledOnce();
});

test("every variant is made from the original", async () => {
  const variants = variantsOf(original, conversion);
  await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("zh-Hans", wish);
  expect(vi.mocked(convertArticle).mock.calls.map(([from]) => from)).toEqual([original, original]);
});

test("other settings make another article", async () => {
  const variants = variantsOf(original, conversion);
  await variants.inVariant("zh-Hant-TW", wish);
  await variants.inVariant("zh-Hant-TW", { ...wish, vocabulary: true });
  expect(convertArticle).toHaveBeenCalledTimes(2);
});

test("where one fails the original is given, which says so, and it is tried again", async () => {
  const variants = variantsOf(original, conversion);
  vi.mocked(convertArticle).mockRejectedValueOnce(new Error("nobody answered"));
  expect(await variants.inVariant("zh-Hans", wish)).toMatchObject({
    finished: original,
    variant: "original",
    conversionFailed: true,
  });
  expect((await variants.inVariant("zh-Hans", wish)).finished.article.title).toBe("zh-Hans");
});

test("texts are converted as the reader's settings say", async () => {
  let convertTexts: ConvertTexts = async () => [];
  vi.mocked(convertArticle).mockImplementation(async (_original, _variant, given) => {
    convertTexts = given;
    return original;
  });
  await variantsOf(original, conversion).inVariant("zh-Hant-TW", { quotes: "keep", vocabulary: true });
  const job = {
    texts: ["一"],
    from: "zh-Hans",
    to: "zh-Hant-TW",
    quotes: "region",
    vocabulary: false,
    mendFake: false,
  };
  await convertTexts(job as ConversionJob);
  expect(conversion.convertTexts).toHaveBeenCalledWith({ ...job, quotes: "keep", vocabulary: true });
});

test("regional words are looked for once, and only where they are wished for", async () => {
  const variants = variantsOf(original, conversion);
  const terms = [{ from: "软件", to: "軟體", count: 1 }];
  vi.mocked(findArticleTerms).mockResolvedValue(terms);
  expect((await variants.inVariant("zh-Hant-TW", wish)).terms).toEqual([]);
  expect((await variants.inVariant("original", { ...wish, vocabulary: true })).terms).toEqual([]);
  expect(findArticleTerms).not.toHaveBeenCalled();
  expect((await variants.inVariant("zh-Hant-TW", { ...wish, vocabulary: true })).terms).toBe(terms);
  expect((await variants.inVariant("zh-Hant-TW", { ...wish, vocabulary: true })).terms).toBe(terms);
  expect(findArticleTerms).toHaveBeenCalledOnce();
});

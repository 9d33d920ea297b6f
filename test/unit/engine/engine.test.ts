// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { findArticle } from "../../../src/core/find-article.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { createWords } from "../../../src/engine/words.ts";
import type { ReadingState, ReadingWish } from "../../../src/platform/protocol.ts";
import { compiledFile } from "../core/compiled-files.ts";

vi.mock("../../../src/core/find-article.ts", { spy: true });

const UNTOUCHED: ReadingState = { forced: false, unrepaired: false, putBack: [] };

const story = "港口的灯在傍晚一盏一盏亮起来，渔船带着一天的收获回到岸边，码头上的人多了起来。".repeat(6);

let engine: ReturnType<typeof createEngine>;

beforeEach(() => {
  vi.clearAllMocks();
  engine = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: createWords(() => Promise.reject(new Error("no dictionaries here"))),
  });
});

/** A wish about a page with this text. */
function wish(
  text: string,
  { tabId = 1, keep = true, address = "https://news.example/1" } = {},
): ReadingWish {
  const html = `<html><head><title>港口亮灯</title></head><body><article><h1>港口亮灯</h1><p>${text}</p></article></body></html>`;
  return {
    tabId,
    address,
    keep,
    snapshot: {
      address,
      base: address,
      html,
      pageVariant: null,
      isChosen: false,
      hasSelection: false,
      readerRemoved: false,
    },
    parts: null,
    variant: "original",
    style: { quotes: "keep", vocabulary: false },
    state: null,
  };
}

const again = (first: ReadingWish): ReadingWish => ({ ...first, snapshot: null });
const read = (asked: ReadingWish) => engine.readArticle({ ...asked, judge: false }, null);

test("a page is read, and its text stays behind", async () => {
  const reading = await read(wish(story));
  expect(reading?.article).toMatchObject({ title: "港口亮灯", url: "https://news.example/1", minutes: 1 });
  expect(Object.keys(reading?.article ?? {})).not.toContain("textContent");
});

test("the title comes before the article, which is looked for once, when it is asked for", async () => {
  const first = wish(story);
  expect(await engine.readTitle(first, null)).toMatchObject({
    verdict: { kind: "short-article" },
    title: "港口亮灯",
    lang: "zh-Hans",
  });
  expect(await engine.readTitle(first, null)).toMatchObject({ title: "港口亮灯", lang: "zh-Hans" });
  expect(findArticle).not.toHaveBeenCalled();
  expect((await read(again(first)))?.article?.title).toBe("港口亮灯");
  expect(findArticle).toHaveBeenCalledOnce();
});

test("with the title of an article that was read comes all of it, unless its page has changed since", async () => {
  const first = wish(story);
  expect((await engine.readTitle(first, null))?.reading).toBeNull();
  const reading = await read(again(first));
  expect((await engine.readTitle(first, null))?.reading).toEqual(reading);
  const changed = { ...first, snapshot: wish(`${story}夜里起了风。`).snapshot };
  expect(await engine.readTitle(changed, null)).toMatchObject({ title: "港口亮灯", reading: null });
  expect((await read(again(first)))?.article?.length).toBeGreaterThan(reading?.article?.length ?? 0);
});

test("an article that is asked for right after its title is read once", async () => {
  const first = wish(story);
  const [title, reading] = await Promise.all([engine.readTitle(first, null), read(again(first))]);
  expect(title?.title).toBe(reading?.article?.title);
  expect(findArticle).toHaveBeenCalledOnce();
});

test("of a page of several articles no title is told before it is known which is meant", async () => {
  const text = "夜里起了风，灯一盏一盏亮起来，渔船回到岸边。".repeat(20);
  const several = wish(`${text}</p></article><article><h1>渔船回港</h1><p>${text}`);
  expect(await engine.readTitle(several, null)).toMatchObject({ verdict: { kind: "articles" }, title: null });
});

test("what was told of a page is let go when another is asked for, and handed over again", async () => {
  const [first, second] = [wish(story), { ...wish(story), tabId: 2 }];
  await engine.readTitle(first, null);
  expect((await read(second))?.article?.title).toBe("港口亮灯");
  expect(findArticle).toHaveBeenCalledOnce();
  expect(await read(again(first))).toBeNull();
  expect((await read(first))?.article?.title).toBe("港口亮灯");
});

test("a page that has changed since its title was told is read as it is now", async () => {
  await engine.readTitle(wish(story), null);
  const changed: ReadingWish = structuredClone(wish(story));
  Object.assign(changed.snapshot ?? {}, {
    html: changed.snapshot?.html?.replaceAll("港口亮灯", "港口熄灯"),
  });
  expect((await read(changed))?.article?.title).toBe("港口熄灯");
  expect(findArticle).toHaveBeenCalledOnce();
});

test("a tab that still shows the page keeps it after its title", async () => {
  const first = wish(story);
  await engine.readTitle(first, null);
  await engine.forgetTab({ tabId: 1, address: first.address }, null);
  expect((await read(again(first)))?.article?.title).toBe("港口亮灯");
});

test("of a tab that has moved on after its title, nothing is read", async () => {
  const first = wish(story);
  await engine.readTitle(first, null);
  await engine.forgetTab({ tabId: 1, address: null }, null);
  expect(await read(again(first))).toBeNull();
  expect(findArticle).not.toHaveBeenCalled();
});

test("a page without an article has no title", async () => {
  expect(await engine.readTitle(wish("<a href=/1>城西小学新校舍启用</a>"), null)).toMatchObject({
    title: null,
  });
});

test("of a page without an article nothing is left to judge", async () => {
  expect(await read(wish("<a href=/1>城西小学新校舍启用</a>"))).toMatchObject({
    article: null,
    judged: true,
  });
});

test("an article whose words could not be read is read anew when it is asked for again", async () => {
  const analyse = vi.fn(createWords(() => Promise.reject(new Error("no file"))).analyse);
  analyse.mockRejectedValueOnce(new Error("the worker broke"));
  engine = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: { ...createWords(() => Promise.reject(new Error("no file"))), analyse },
  });
  const first = wish(story);
  await expect(read(first)).rejects.toThrow("the worker broke");
  expect(await read(again(first))).toBeNull();
  expect((await read(first))?.article?.title).toBe("港口亮灯");
});

test("the text of an article that is shown as its page has it is handed to the reader once", async () => {
  const opened = await engine.openArticle(wish(story), null);
  expect(opened?.shown).toMatchObject({ variant: "original", original: null });
  expect(opened?.shown?.data.article.textContent).toContain("港口的灯");
});

test("one that is shown converted is handed over as its page has it, too", async () => {
  engine = createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    words: createWords(async (name) => compiledFile(name)),
  });
  const opened = await engine.openArticle({ ...wish(story), variant: "zh-Hant-TW" }, null);
  expect(opened?.shown?.variant).toBe("zh-Hant-TW");
  expect(opened?.shown?.data.article.textContent).toContain("港口的燈");
  expect(opened?.shown?.original?.article.textContent).toContain("港口的灯");
});

test("what was read of a tab is known without its page", async () => {
  const first = wish(story);
  const reading = await read(first);
  expect(await read(again(first))).toEqual(reading);
  expect(findArticle).toHaveBeenCalledOnce();
});

test("a page that has not changed is read once, one that has, anew", async () => {
  await read(wish(story));
  await read(wish(story));
  expect(findArticle).toHaveBeenCalledTimes(1);
  await read(wish(`${story}夜里起了风。`));
  expect(findArticle).toHaveBeenCalledTimes(2);
});

test("of a private window nothing is kept beyond the answer", async () => {
  const hidden = wish(story, { keep: false });
  expect((await read(hidden))?.article?.title).toBe("港口亮灯");
  expect(await read(again(hidden))).toBeNull();
  expect(await engine.openArticle(again(hidden), null)).toBeNull();
  expect(await engine.copyArticle(again(hidden), null)).toBeNull();
});

test("five tabs are kept, those read last", async () => {
  const wishes = [1, 2, 3, 4, 5, 6].map((tabId) => wish(story, { tabId }));
  for (const each of wishes) await read(each);
  const known = await Promise.all(wishes.map(async (each) => (await read(again(each))) !== null));
  expect(known).toEqual([false, true, true, true, true, true]);
});

test("a tab that has closed is forgotten, and one that has moved on", async () => {
  const first = wish(story);
  await read(first);
  await engine.forgetTab({ tabId: 1, address: "https://news.example/1" }, null);
  expect(await read(again(first))).not.toBeNull();
  await engine.forgetTab({ tabId: 1, address: "https://news.example/2" }, null);
  expect(await read(again(first))).toBeNull();
  await read(first);
  await engine.forgetTab({ tabId: 1, address: null }, null);
  expect(await read(again(first))).toBeNull();
});

test("another address in the same tab is another page", async () => {
  await read(wish(story));
  expect(await read(again(wish(story, { address: "https://news.example/2" })))).toBeNull();
});

test("a page read on the reader's wish stays readable while the tab shows it", async () => {
  const list = wish("<a href=/1>城西小学新校舍启用</a>");
  expect((await read(list))?.article).toBeNull();
  const forced = await read({ ...list, state: { ...UNTOUCHED, forced: true } });
  expect(forced?.article).not.toBeNull();
  expect((await read(list))?.article).not.toBeNull();
});

test("damage is mended, and left where the reader wishes it", async () => {
  const damaged = wish(
    "環(huán)保部門組織學(xué)習(xí)，導(dǎo)師講了業(yè)務(wù)知識，學(xué)員說業(yè)務(wù)能力提高了。".repeat(
      4,
    ),
  );
  const repairsIn = async (asked: ReadingWish) =>
    (await read(asked))?.article?.repairs.map(({ kind }) => kind);
  expect(await repairsIn(damaged)).toEqual(["pinyin"]);
  expect(await repairsIn({ ...damaged, state: { ...UNTOUCHED, unrepaired: true } })).toEqual([]);
});

test("what was put back stays while the article is the same, whatever changes around it", async () => {
  const first = wish(story);
  await read(first);
  await engine.keepState(
    { tabId: 1, address: first.address, state: { ...UNTOUCHED, putBack: ["removal-1"] } },
    null,
  );
  const clock = { ...wish(story).snapshot, html: `${first.snapshot?.html}<!-- 12:01 -->` };
  const reading = await read({
    ...first,
    snapshot: { ...first.snapshot, ...clock } as ReadingWish["snapshot"],
  });
  expect(reading?.state.putBack).toEqual(["removal-1"]);
  expect((await read(wish(`${story}夜里起了风。`)))?.state.putBack).toEqual([]);
});

test("the verdict that needs dictionaries is not waited for, and without them the article stays as it is", async () => {
  const traditional = wish("港口的燈在傍晚一盞一盞亮起來，漁船帶著一天的收穫回到岸邊。".repeat(6));
  expect(await read(traditional)).toMatchObject({ judged: false, article: { script: { script: "Hant" } } });
  const judged = await engine.readArticle({ ...again(traditional), judge: true }, null);
  expect(judged).toMatchObject({ judged: true, article: { script: { fakeTraditional: false } } });
});

test("a variant that can't be had is the original, and says so", async () => {
  expect(await read({ ...wish(story), variant: "zh-Hant-TW" })).toMatchObject({
    variant: "original",
    conversionFailed: true,
    article: { title: "港口亮灯" },
  });
});

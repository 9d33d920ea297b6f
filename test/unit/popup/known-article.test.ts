// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { SAMPLE } from "../../../src/popup/sample-article.ts";
import { part, until } from "../page-probe.ts";
import { openPopup, STORY, stateIs, usePopupPage } from "./open-popup.ts";

usePopupPage();

/** The popup over a page whose article an engine knows already, with every face that it showed. */
async function openOverKnown(judged: boolean) {
  const state = { ...SAMPLE.state, putBack: ["r1"] };
  const reading = { ...SAMPLE, state, judged };
  const fakeTraditional = { ...SAMPLE.article.script, fakeTraditional: true };
  const engine = {
    readTitle: vi.fn(() => ({ verdict: SAMPLE.verdict, title: "老城区", lang: "zh-Hans", reading })),
    readArticle: vi.fn(() => ({
      ...reading,
      article: { ...SAMPLE.article, script: fakeTraditional },
      judged: true,
    })),
  };
  const faces = new Set<string | null>();
  const seen = new MutationObserver((changes) => {
    for (const { oldValue } of changes) faces.add(oldValue);
  });
  seen.observe(document.body, { attributeFilter: ["data-state"], attributeOldValue: true });
  await openPopup(STORY, { desks: { engine } });
  await stateIs("article");
  return { engine, faces, state };
}

test("an article that the engine knows is shown at once, and not asked for again", async () => {
  const { engine, faces } = await openOverKnown(true);
  expect(part("title").textContent).toBe("老城区的书店又亮灯了");
  // What follows the article is there: nothing more is asked for.
  await until(() => expect(part("page-text").hidden).toBe(false));
  expect([...faces]).toEqual(["loading"]);
  expect(engine.readArticle).not.toHaveBeenCalled();
});

test("one that was not judged is judged after, in the state in which it was known", async () => {
  const { engine, state } = await openOverKnown(false);
  await until(() => expect(part("damage").hidden).toBe(false));
  expect(engine.readArticle).toHaveBeenCalledOnce();
  expect(engine.readArticle).toHaveBeenCalledWith(
    expect.objectContaining({ judge: true, snapshot: null, state }),
    expect.anything(),
  );
});

test("in a private window no title is asked for: nothing of its page is kept", async () => {
  const { browser } = await openPopup(STORY, {
    tab: { id: 7, url: "https://news.example/1", incognito: true },
  });
  await stateIs("article");
  const asked = browser.runtime.sendMessage.mock.calls.map(([{ ask }]) => ask);
  expect(asked).toContain("readArticle");
  expect(asked).not.toContain("readTitle");
});

// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { part, textsOf, until } from "../page-probe.ts";
import { ADDRESS, openPopup, SENTENCE, STORY, stateIs, usePopupPage } from "./open-popup.ts";

usePopupPage();

describe("an article", () => {
  test("is shown at a glance: title, gist, outline, key figures, people, what was removed", async () => {
    await openPopup(STORY);
    await stateIs("article");
    expect(part("title").textContent).toBe("岚江大桥通车");
    expect(part("title").lang).toBe("zh-Hans");
    expect(part("gist").textContent).toContain("岚江大桥6日正式通车");
    expect(textsOf("#outline .section-heading")).toEqual(["百年渡口", "免费通行"]);
    expect(textsOf("#figures .figure-text")).toContain("12.5亿元");
    expect(textsOf("#people .person-name")).toEqual(["陈立新"]);
    expect(textsOf("#people .person-title")).toEqual(["岚江市交通局局长"]);
    expect(textsOf("#people .mentions")).toEqual(["named 1×"]);
    expect(textsOf("#removed strong")).toContain("Editor's line");
    expect(textsOf("#about span")).toEqual(["1 min read", "Simplified Chinese"]);
    for (const list of ["gist", "outline", "figures", "people", "removed"])
      expect(part(list).hidden).toBe(false);
  });

  test("opens in the reader, at the place that was clicked, and the popup goes", async () => {
    const { browser, reader } = await openPopup(STORY);
    await stateIs("article");
    part("read").click();
    await until(() => expect(close).toHaveBeenCalledOnce());
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ["reader.js"],
    });
    expect(reader.show).toHaveBeenCalledWith(
      expect.objectContaining({ page: { tabId: 7, address: ADDRESS, keep: true }, place: null }),
      expect.anything(),
    );
    expect(browser.windows.update).toHaveBeenCalledWith(-2, { focused: true });

    const places = [
      "#gist button",
      "#outline button",
      "#figures button",
      "#people button",
      "#people .quotation",
    ];
    for (const selector of places) {
      const button = document.querySelector<HTMLElement>(selector);
      button?.click();
      await until(() =>
        expect(reader.show).toHaveBeenLastCalledWith(
          expect.objectContaining({ place: button?.dataset.place }),
          expect.anything(),
        ),
      );
    }
  });

  test("shows every figure and the key figures alone again", async () => {
    const { browser } = await openPopup(STORY);
    await stateIs("article");
    const all = part("all-figures");
    const key = textsOf("#figures .figure-text");
    const count = Number(/^All (\d+) figures$/.exec(all.textContent ?? "")?.[1]);
    expect(count).toBeGreaterThan(key.length);
    all.click();
    expect(all.getAttribute("aria-expanded")).toBe("true");
    expect(textsOf("#figures .figure-text")).toHaveLength(count);
    all.click();
    expect(textsOf("#figures .figure-text")).toEqual(key);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test("is shown in the variant that is asked for, which is remembered", async () => {
    const { browser, reader } = await openPopup(STORY);
    await stateIs("article");
    const pressed = () => [...document.querySelectorAll<HTMLElement>('#variants [aria-pressed="true"]')];
    expect(pressed().map(({ dataset }) => dataset.variant)).toEqual(["original"]);
    document.querySelector<HTMLElement>('[data-variant="zh-Hant-TW"]')?.click();
    await until(() => expect(part("title").textContent).toBe("嵐江大橋通車"));
    expect(pressed().map(({ dataset }) => dataset.variant)).toEqual(["zh-Hant-TW"]);
    expect(part("title").lang).toBe("zh-Hant-TW");
    expect(part("notice").textContent).toBe("");
    expect(browser.stored).toEqual({ variant: "zh-Hant-TW" });
    // No reader is open: none is to follow.
    expect(reader.show).not.toHaveBeenCalled();
  });

  test("that can't be converted stays as it is, and a line says so", async () => {
    await openPopup(STORY, {
      words: () => {
        throw new Error("no dictionaries");
      },
    });
    await stateIs("article");
    document.querySelector<HTMLElement>('[data-variant="zh-Hant-TW"]')?.click();
    await until(() => expect(part("notice").textContent).not.toBe(""));
    expect(part("title").textContent).toBe("岚江大桥通车");
    expect(document.querySelector('[data-variant="original"]')?.getAttribute("aria-pressed")).toBe("true");
  });

  test("takes back what was removed, and removes it again", async () => {
    const { browser } = await openPopup(STORY);
    await stateIs("article");
    const asked = () =>
      browser.runtime.sendMessage.mock.calls
        .map(([{ ask, payload }]) => ({ ask, state: (payload as { state: unknown }).state }))
        .filter(({ ask }) => ask === "readArticle")
        .at(-1)?.state;
    const button = document.querySelector<HTMLElement>("#removed button");
    expect(button?.textContent).toBe("Put back");
    button?.click();
    await until(() => expect(button?.dataset.action).toBe("take-out"));
    expect(asked()).toMatchObject({ putBack: [button?.dataset.id] });
    button?.click();
    await until(() => expect(button?.dataset.action).toBe("put-back"));
    expect(asked()).toMatchObject({ putBack: [] });
  });

  test("that is damaged is mended, is left as the page has it where that is wished for, and mended again", async () => {
    const damaged = `<h2>環(huán)保部門</h2>
      <p>環(huán)保部門組織學(xué)習(xí)，導(dǎo)師講了業(yè)務(wù)知識，領(lǐng)導(dǎo)肯定了學(xué)習(xí)成果，學(xué)員都來了。</p>
      <p>學(xué)員說，學(xué)習(xí)使業(yè)務(wù)能力提高，環(huán)境也好了，下月還要再辦一次這樣的學(xué)習(xí)班。</p>`;
    await openPopup(STORY.replace("<p>责任编辑", `${damaged}<p>责任编辑`));
    await stateIs("article");
    const heading = () => textsOf("#outline .section-heading").at(-1);
    const press = (action: string) =>
      document.querySelector<HTMLElement>(`#removed [data-action="${action}"]`)?.click();
    expect(heading()).toBe("環保部門");
    press("undo-repairs");
    await until(() => expect(heading()).toBe("環(huán)保部門"));
    press("repair");
    await until(() => expect(heading()).toBe("環保部門"));
  });

  test("has no list for what it does not have", async () => {
    await openPopup(`<article><h1>港口亮灯</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}</article>`);
    await stateIs("article");
    for (const id of ["figures", "people", "copy-figures", "all-figures", "parts"]) {
      expect(part(id).hidden, id).toBe(true);
    }
    expect(part("outline-heading").textContent).toBe("Outline");
  });
});

test("the settings open, and the popup goes", async () => {
  const { browser } = await openPopup(STORY);
  part("settings").click();
  await until(() => expect(close).toHaveBeenCalledOnce());
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});

test("the popup wears the theme of the settings", async () => {
  await openPopup(STORY, { stored: { theme: "contrast" } });
  await stateIs("article");
  expect(document.documentElement.dataset.theme).toBe("contrast");
});

// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { part, until } from "../page-probe.ts";
import { ADDRESS, openPopup, STORY, stateIs, usePopupPage } from "./open-popup.ts";

usePopupPage();

describe("a page that is no article", () => {
  test("says why, and is read anyway where the reader wants it", async () => {
    await openPopup("<main><p>岚江大桥开放，欢迎来参观。</p></main>");
    await stateIs("not-article");
    expect(part("not-article-why").textContent).not.toBe("");
    expect(part("read-anyway").hidden).toBe(false);
    part("read-anyway").click();
    await stateIs("article");
    expect(part("title").textContent).toBe("岚江大桥通车");
  });

  test("has nothing to read even so", async () => {
    await openPopup("");
    await stateIs("not-article");
    part("read-anyway").click();
    await until(() => expect(part("read-anyway").hidden).toBe(true));
    expect(document.body.dataset.state).toBe("not-article");
  });

  test("may be forbidden, and may be asked for again", async () => {
    let isForbidden = true;
    const article = {
      address: ADDRESS,
      base: ADDRESS,
      html: `<title>港口</title>${STORY}`,
      pageVariant: null,
      isChosen: false,
      hasSelection: false,
      readerRemoved: false,
    };
    await openPopup("", {
      inject: () => {
        if (isForbidden) throw new Error("Cannot access a chrome:// URL");
        return { answer: article };
      },
    });
    await stateIs("forbidden");
    isForbidden = false;
    part("retry").click();
    expect(document.body.dataset.state).toBe("loading");
    await stateIs("article");
  });

  test("may fail, with what the browser said", async () => {
    await openPopup("", {
      inject: () => {
        throw new Error("The tab was closed");
      },
    });
    await stateIs("failed");
    expect(part("failed-detail").textContent).toBe("The tab was closed");
  });

  test("may be too large to hand over", async () => {
    await openPopup("", {
      inject: () => ({ answer: { address: ADDRESS, base: ADDRESS, html: null, pageVariant: null } }),
    });
    await stateIs("too-large");
  });
});

// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { part, until } from "../page-probe.ts";
import { openPopup, STORY, usePopupPage } from "./open-popup.ts";

usePopupPage();

describe("the page's own text", () => {
  const isShown = () => until(() => expect(part("page-text").hidden).toBe(false));
  const box = () =>
    document.querySelector<HTMLInputElement>("#convert-site") ?? document.createElement("input");
  const tick = (checked: boolean): void => {
    box().checked = checked;
    box().dispatchEvent(new Event("change"));
  };

  test("is converted and restored where it stands", async () => {
    const { converter } = await openPopup(STORY);
    await isShown();
    const button = part("convert-page");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    button.click();
    await until(() => expect(button.getAttribute("aria-pressed")).toBe("true"));
    expect(converter.convertPage).toHaveBeenCalledWith({ remembered: false }, expect.anything());
    button.click();
    await until(() => expect(button.getAttribute("aria-pressed")).toBe("false"));
    expect(converter.restorePage).toHaveBeenCalledOnce();
  });

  test("is converted on a site for good, until the box is cleared", async () => {
    const { browser, converter } = await openPopup(STORY);
    await isShown();
    await until(() => expect(box().onchange).not.toBeNull());
    tick(true);
    await until(() =>
      expect(converter.convertPage).toHaveBeenCalledWith({ remembered: true }, expect.anything()),
    );
    expect(browser.stored).toEqual({ convertedSites: ["https://news.example"] });
    tick(false);
    await until(() => expect(browser.stored).toEqual({ convertedSites: [] }));
  });

  test("is not converted on a site where the browser got no leave", async () => {
    vi.stubGlobal("__TARGET__", "chrome");
    const { browser, converter } = await openPopup(STORY, { allows: false });
    await isShown();
    await until(() => expect(box().onchange).not.toBeNull());
    tick(true);
    await until(() => expect(part("page-text-notice").textContent).not.toBe(""));
    expect(box().checked).toBe(false);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ["https://news.example/*"] });
    expect(browser.stored).toEqual({ convertedSites: [] });
    expect(converter.convertPage).not.toHaveBeenCalled();
  });

  test("says where it is not Chinese, and where it could not be converted", async () => {
    const { converter } = await openPopup(STORY);
    await isShown();
    converter.convertPage.mockReturnValueOnce({ variant: null, notChinese: true } as never);
    part("convert-page").click();
    await until(() =>
      expect(part("page-text-notice").textContent).toBe("This page is not Chinese: nothing was converted."),
    );
    converter.convertPage.mockImplementationOnce(() => {
      throw new Error("gone");
    });
    part("convert-page").click();
    await until(() =>
      expect(part("page-text-notice").textContent).toBe(
        "The page could not be converted. Reload it, then try again.",
      ),
    );
  });

  test("of a file has no site", async () => {
    await openPopup(STORY, { tab: { id: 7, url: "file:///story.html", incognito: false } });
    await isShown();
    expect(part("convert-site-choice").hidden).toBe(true);
  });
});

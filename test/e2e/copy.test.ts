import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

const title = "山城轻轨三期通车 沿线新增九座车站";
const firstSentence = "首班列车从北岸站驶出";

test("the popup copies rich and plain text in one go, with title and address", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#copy");
  await expect.poll(() => textsIn(popup, "#notice")).toEqual(["Copied"]);
  await popup.close();
  const copied = await driven.readClipboard(page);
  for (const flavour of ["text/plain", "text/html"]) {
    expect(copied[flavour]).toContain(title);
    expect(copied[flavour]).toContain(firstSentence);
    expect(copied[flavour]).toContain(`${pages}simplified.html`);
    expect(copied[flavour]).not.toContain("二期线路客流突破");
  }
  expect(copied["text/html"]).toMatch(/<h\d/);
  expect(copied["text/plain"]).not.toContain("<");
});

test("the popup copies Markdown", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#copy-markdown");
  await expect.poll(() => textsIn(popup, "#notice")).toEqual(["Copied"]);
  await popup.close();
  const copied = await driven.readClipboard(page);
  expect(copied["text/plain"]).toMatch(/^# /m);
  expect(copied["text/plain"]).toMatch(/^#+ 江底隧道用了两年$/m);
});

test("what is copied is in the variant shown", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["山城輕軌三期通車 沿線新增九座車站"]);
  await popup.click("#copy");
  await expect.poll(() => textsIn(popup, "#notice")).toEqual(["Copied"]);
  await popup.click('#variants [data-variant="original"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual([title]);
  await popup.close();
  const copied = await driven.readClipboard(page);
  expect(copied["text/plain"]).toContain("首班列車從北岸站駛出");
  expect(copied["text/html"]).toContain("首班列車從北岸站駛出");
});

test("the reader copies both flavours", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="copy"]');
  await expect.poll(() => inReader(page, "root.querySelector('.status').textContent")).toBe("Copied");
  const copied = await driven.readClipboard(page);
  expect(copied["text/plain"]).toContain(firstSentence);
  expect(copied["text/html"]).toContain(firstSentence);
});

test("the reader copies on a page of plain http, where the page has no clipboard", async () => {
  const { driven, pages, insecurePages } = session();
  const page = await driven.open(`${insecurePages}simplified.html`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="copy"]');
  await expect.poll(() => inReader(page, "root.querySelector('.status').textContent")).toBe("Copied");

  const secure = await driven.open(`${pages}list.html`);
  const copied = await driven.readClipboard(secure);
  expect(copied["text/plain"]).toContain(`${insecurePages}simplified.html`);
  expect(copied["text/html"]).toContain(firstSentence);
});

test.each(["popup", "reader"])(
  "a page's own copy handler doesn't touch what the %s copies",
  async (place) => {
    const { driven, pages } = session();
    const page = await driven.open(`${pages}hostile.html`);
    const { popup } = await openPopup(driven, page);
    if (place === "popup") {
      await popup.click("#copy");
      await expect.poll(() => textsIn(popup, "#notice")).toEqual(["Copied"]);
      await popup.close();
    } else {
      await popup.click("#read");
      await findReader(driven, page);
      await clickInReader(page, '[data-action="copy"]');
      await expect.poll(() => inReader(page, "root.querySelector('.status').textContent")).toBe("Copied");
    }
    const copied = await driven.readClipboard(page);
    expect(copied["text/plain"]).toContain("港口改造工程进入第三年");
    expect(copied["text/plain"]).not.toContain("禁止复制");
  },
);

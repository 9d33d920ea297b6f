import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, inReader, readPage, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

const title = "山城轻轨三期通车 沿线新增九座车站";
const firstSentence = "首班列车从北岸站驶出";

const said = (page: Page) => inReader(page, "root.querySelector('.status').textContent");

/** Opens the save menu by its key, and waits for its buttons. */
async function openMenu(page: Page): Promise<void> {
  await page.keyboard.press("s");
  await expect
    .poll(() => inReader(page, "root.querySelector('.save:popover-open button') !== null"))
    .toBe(true);
}

async function saveAs(
  page: Page,
  ending: string,
): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  await clickInReader(page, `[data-action="save-${ending}"]`);
  const { name, bytes } = await session().driven.takeDownload();
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}

test("the reader saves files of each kind of text", async () => {
  const page = await readPage(session(), "simplified.html");
  await openMenu(page);
  for (const [ending, start] of [
    ["md", `# ${title}`],
    ["txt", title],
    ["html", "<!doctype html>"],
  ] as const) {
    const { name, text } = await saveAs(page, ending);
    expect(name).toBe(`${title}.${ending}`);
    expect(text.slice(0, start.length)).toBe(start);
    expect(text).toContain(firstSentence);
    expect(text).toContain(`${session().pages}simplified.html`);
    expect(text).not.toContain("二期线路客流突破");
    await expect.poll(() => said(page)).toBe(`Saving “${title}.${ending}”`);
  }
});

test("a book holds the article in the variant shown, upright where the reader wants it so", async () => {
  await storeSettings(session().driven, { variant: "zh-Hant-TW", writing: "vertical" });
  const page = await readPage(session(), "simplified.html");
  await openMenu(page);
  const { name, bytes } = await saveAs(page, "epub");
  expect(name).toBe("山城輕軌三期通車 沿線新增九座車站.epub");
  const files = unzipSync(bytes);
  const textOf = (path: string) => new TextDecoder().decode(files[path]);
  expect(Object.keys(files)[0]).toBe("mimetype");
  expect(textOf("book/article.xhtml")).toContain("首班列車從北岸站駛出");
  expect(textOf("book/package.opf")).toContain("<dc:language>zh-Hant-TW</dc:language>");
  expect(await bookLook(files)).toEqual({
    heading: "山城輕軌三期通車 沿線新增九座車站",
    lines: "vertical-rl",
  });
  expect(Object.keys(files).filter((path) => path.startsWith("book/pictures/"))).toEqual([]);
});

/** A book's story as a browser opens it, which takes no faulty XHTML. */
async function bookLook(files: Record<string, Uint8Array>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "jingdu-book-"));
  const served = await serveFolder(folder);
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    session().allowed.push(served.origin);
    const book = await session().driven.open(`${served.origin}book/article.xhtml`);
    return await book.evaluate(() => ({
      heading: document.querySelector("h1")?.textContent,
      lines: getComputedStyle(document.querySelector("p") ?? document.body).writingMode,
    }));
  } finally {
    served.close();
    rmSync(folder, { recursive: true });
  }
}

test("it saves on a page of plain http too", async () => {
  const { driven, insecurePages } = session();
  const page = await readPage({ ...session(), pages: insecurePages }, "simplified.html");
  await openMenu(page);
  await clickInReader(page, '[data-action="save-md"]');
  expect(new TextDecoder().decode((await driven.takeDownload()).bytes)).toContain(firstSentence);
});

test("the button opens the menu and closes it, Escape closes it before the reader", async () => {
  const page = await readPage(session(), "simplified.html");
  const isOpen = () => inReader(page, "root.querySelector('.save')?.matches(':popover-open') ?? false");
  for (let round = 0; round < 2; round++) {
    await clickInReader(page, '[data-action="save"]');
    await expect.poll(isOpen).toBe(true);
    await clickInReader(page, '[data-action="save"]');
    await expect.poll(isOpen).toBe(false);
  }
  await openMenu(page);
  await page.keyboard.press("Escape");
  expect(await isOpen()).toBe(false);
  expect(await inReader(page, "root.querySelector('dialog').open")).toBe(true);
});

test("front matter is remembered, and goes before the Markdown", async () => {
  const page = await readPage(session(), "simplified.html");
  await openMenu(page);
  await clickInReader(page, '[data-tick="front-matter"]');
  const { text } = await saveAs(page, "md");
  expect(text).toMatch(
    /^---\ntitle: "山城轻轨三期通车 沿线新增九座车站"\n(?:\w+: .+\n)*variant: "zh-Hans"\n---\n\n# /,
  );
});

test("it copies a quotation of what is selected, with its source", async () => {
  const { driven, pages } = session();
  const page = await readPage(session(), "simplified.html");
  await inReader(
    page,
    `(([line]) => getSelection().setBaseAndExtent(line, 0, line, line.childNodes.length))(
      [...root.querySelectorAll(".body p")].filter((line) => line.textContent.includes(${JSON.stringify(firstSentence)})))`,
  );
  await openMenu(page);
  await clickInReader(page, '[data-action="copy-quotation"]');
  await expect.poll(() => said(page)).toBe("Copied");
  const copied = await driven.readClipboard(page);
  const [words = "", source = ""] = (copied["text/plain"] ?? "").trimEnd().split("\n\n—— ");
  expect(words).toContain(firstSentence);
  expect(words).not.toContain("\n");
  expect(source).toContain(title);
  expect(source).toContain(`${pages}simplified.html`);
  expect(copied["text/html"]).toContain("<blockquote");
});

test.each([
  ["markdown", /^# 山城/],
  ["outline", /^山城轻轨三期通车 沿线新增九座车站\n- /],
  ["figures", /^Measures\t/],
])("it copies %s", async (form, expected) => {
  const { driven } = session();
  const page = await readPage(session(), "simplified.html");
  await openMenu(page);
  await clickInReader(page, `[data-action="copy-${form}"]`);
  await expect.poll(() => said(page)).toBe("Copied");
  expect((await driven.readClipboard(page))["text/plain"]).toMatch(expected);
});

test("the link to Obsidian is there on a wish, and holds the note", async () => {
  const link = "root.querySelector('[data-action=obsidian]')";
  const page = await readPage(session(), "simplified.html");
  await openMenu(page);
  expect(await inReader(page, link)).toBeNull();
  await storeSettings(session().driven, { obsidian: true });
  const again = await readPage(session(), "simplified.html");
  await openMenu(again);
  const address = new URL(String(await inReader(again, `${link}.href`)));
  expect(address.href).toMatch(/^obsidian:\/\/new\?file=/);
  expect(address.searchParams.get("file")).toBe(title);
  expect(address.searchParams.get("content")).toContain(firstSentence);
});

test("the popup saves a file too, and copies in other forms", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#save");
  await expect
    .poll(() => popup.evaluate("document.querySelector('.save:popover-open button') !== null"))
    .toBe(true);
  await popup.click("[data-action=save-epub]");
  const { name, bytes } = await driven.takeDownload();
  expect(name).toBe(`${title}.epub`);
  expect(new TextDecoder().decode(unzipSync(bytes)["book/article.xhtml"])).toContain(firstSentence);
  await popup.click("[data-action=copy-quotation]");
  await expect.poll(() => textsIn(popup, "#notice")).toEqual(["Copied"]);
  await popup.close();
  expect((await driven.readClipboard(page))["text/plain"]).toContain(`—— ${title}`);
});

/** A page whose story has two pictures: one of its own site, and one of another that lets nobody read it. */
const givePictures = (page: Page): Promise<void> =>
  page.evaluate((other) => {
    const figure = document.querySelector("figure");
    const second = figure?.cloneNode(true) as Element;
    figure?.querySelector("img")?.setAttribute("src", "tiles.png");
    second.querySelector("img")?.setAttribute("src", other);
    figure?.after(second);
  }, `${session().insecurePages}tiles.png?other`);

test("pictures go into the book on a tick alone, and what can't be read is a link", async () => {
  const { requests, insecurePages, pages } = session();
  const page = await readPage(session(), "pictures.html", givePictures);
  await openMenu(page);
  const before = requests.length;
  const without = unzipSync((await saveAs(page, "epub")).bytes);
  expect(Object.keys(without).filter((path) => path.startsWith("book/pictures/"))).toEqual([]);
  expect(requests.slice(before)).toEqual([]);

  await clickInReader(page, "[data-tick=pictures]");
  const files = unzipSync((await saveAs(page, "epub")).bytes);
  expect(Object.keys(files).filter((path) => path.startsWith("book/pictures/"))).toEqual([
    "book/pictures/1.png",
  ]);
  const text = new TextDecoder().decode(files["book/article.xhtml"]);
  expect(text).toContain('src="pictures/1.png"');
  expect(text).toContain(`<a href="${insecurePages}tiles.png?other">`);
  expect(text).not.toContain(`src="${pages}`);
  await expect.poll(() => said(page)).toContain("1 of the pictures could not be read");
});

test("the popup has the pictures fetched by the page, too", async () => {
  const { driven, pages, insecurePages } = session();
  const page = await driven.open(`${pages}pictures.html`);
  await givePictures(page);
  const { popup } = await openPopup(driven, page);
  await popup.click("#save");
  await expect
    .poll(() => popup.evaluate("document.querySelector('[data-tick=pictures]') !== null"))
    .toBe(true);
  await popup.click("[data-tick=pictures]");
  await popup.click("[data-action=save-html]");
  const html = new TextDecoder().decode((await driven.takeDownload()).bytes);
  expect(html).toMatch(/<img [^>]*src="data:image\/png;base64,/);
  expect(html).toContain(`src="${insecurePages}tiles.png?other"`);
  await popup.close();
});

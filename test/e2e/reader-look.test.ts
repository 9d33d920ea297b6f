import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { clickInReader, inReader, readPage, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

const style = (page: Page, selector: string, property: string) =>
  inReader(
    page,
    `getComputedStyle(root.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`,
  );

async function openLook(page: Page): Promise<void> {
  await clickInReader(page, '[data-action="appearance"]');
  await expect.poll(() => inReader(page, "root.querySelector('.look').matches(':popover-open')")).toBe(true);
}

describe("a page of text, in windows of any width", () => {
  let opened: Promise<Page> | null = null;

  /** One for them all: they look, and change nothing but the window. */
  function openText(): Promise<Page> {
    opened ??= readPage(session(), "simplified.html").catch((error: unknown) => {
      // The next test tries again.
      opened = null;
      throw error;
    });
    return opened;
  }

  test("words of the title are not broken, and its text stays as it is", async () => {
    const page = await openText();
    expect(await inReader(page, "root.querySelector('h1').textContent")).toBe(
      "山城轻轨三期通车 沿线新增九座车站",
    );
    expect(await inReader(page, "root.querySelector('h1').innerText")).toBe(
      "山城轻轨三期通车 沿线新增九座车站",
    );
    const lines = (await inReader(
      page,
      "[...root.querySelectorAll('h1 .word')].map((word) => word.getClientRects().length)",
    )) as number[];
    expect(lines.length).toBeGreaterThan(3);
    await page.setViewport({ width: 340, height: 600 });
    expect(
      await inReader(
        page,
        "[...root.querySelectorAll('h1 .word')].every((word) => word.getClientRects().length === 1)",
      ),
    ).toBe(true);
  });

  test("text of 400 px fits a window without scrolling sideways", async () => {
    const page = await openText();
    await page.setViewport({ width: 400, height: 700 });
    await expect
      .poll(() =>
        inReader(
          page,
          "((dialog) => dialog.scrollWidth <= dialog.clientWidth)(root.querySelector('dialog'))",
        ),
      )
      .toBe(true);
  });

  test("a figure's number and its unit stand in one line, however narrow the window", async () => {
    const page = await openText();
    await expect
      .poll(() => inReader(page, "root.querySelectorAll('.mark-figure').length"))
      .toBeGreaterThan(0);
    const broken = `[...root.querySelectorAll('.mark-figure')]
      .filter((mark) => mark.getClientRects().length > 1).map((mark) => mark.textContent)`;
    for (const width of [1280, 720, 560, 480, 400, 320]) {
      await page.setViewport({ width, height: 800 });
      await expect.poll(() => inReader(page, "innerWidth")).toBe(width);
      expect(await inReader(page, broken), `${width} px`).toEqual([]);
    }
  });

  test("the variants stand over the middle of the text", async () => {
    const page = await openText();
    await page.setViewport({ width: 1280, height: 800 });
    const middle = `((part) => part.left + part.width / 2)`;
    const apart = `${middle}(root.querySelector('.variants').getBoundingClientRect()) -
      ${middle}(root.querySelector('.page').getBoundingClientRect())`;
    await expect.poll(async () => Math.abs(Number(await inReader(page, apart)))).toBeLessThan(20);
  });
});

test("a long table scrolls in its own box, under a head that stays", async () => {
  const page = await readPage(session(), "simplified.html");
  const heads = `((body) => {
    const row = (cell) => { const row = document.createElement("tr"); row.append(document.createElement(cell)); return row; };
    const box = document.createElement("div");
    const table = document.createElement("table");
    const [head, rows] = ["thead", "tbody"].map((name) => document.createElement(name));
    box.className = "table-box";
    head.append(row("th"));
    rows.append(...Array.from({ length: 200 }, () => row("td")));
    table.append(head, rows);
    box.append(table);
    body.prepend(box);
    box.scrollTop = 1000;
    return [box.scrollTop, head.firstChild.firstChild.getBoundingClientRect().top - box.getBoundingClientRect().top];
  })(root.querySelector(".body"))`;
  const [scrolled = 0, headBelow = 1] = (await inReader(page, heads)) as number[];
  expect(scrolled).toBe(1000);
  expect(Math.abs(headBelow)).toBeLessThan(1);
});

test("every row of the look panel shows its name", async () => {
  const page = await readPage(session(), "taiwan.html");
  await openLook(page);
  const names = await inReader(
    page,
    "[...root.querySelectorAll('.look .setting-name')].map((name) => name.innerText)",
  );
  expect(names).toEqual([
    "Theme",
    "Text size",
    "Column width",
    "Line spacing",
    "Typeface",
    "Paragraphs",
    "Alignment",
    "Lines",
    "Mark key figures",
    "Mark people",
  ]);
});

test("Traditional text can run down, from the right; Simplified is not offered it", async () => {
  const { driven } = session();
  const page = await readPage(session(), "taiwan.html");
  await openLook(page);
  await clickInReader(page, '[data-value="vertical"]');
  await expect.poll(() => style(page, ".page", "writingMode")).toBe("vertical-rl");
  await expect
    .poll(() => inReader(page, "root.querySelector('.contents').hasAttribute('popover')"))
    .toBe(true);

  await storeSettings(driven, { writing: "vertical" });
  const simplified = await readPage(session(), "simplified.html");
  expect(await style(simplified, ".page", "writingMode")).toBe("horizontal-tb");
  await openLook(simplified);
  expect(await inReader(simplified, "root.querySelector('[data-value=vertical]').checkVisibility()")).toBe(
    false,
  );
});

test("first-line indent, justified text and a theme of high contrast hold on the next page", async () => {
  const page = await readPage(session(), "simplified.html");
  await openLook(page);
  for (const value of ["indent", "justify", "contrast"]) await clickInReader(page, `[data-value="${value}"]`);
  await expect.poll(() => style(page, ".body p", "textIndent")).toBe("38px");
  const next = await readPage(session(), "taiwan.html");
  expect(await style(next, ".body p", "textIndent")).toBe("38px");
  expect(await style(next, ".body p", "textAlign")).toBe("justify");
  expect(await style(next, ".reader", "backgroundColor")).toBe("rgb(255, 255, 255)");
});

test("marks of figures and people can be switched off", async () => {
  const page = await readPage(session(), "simplified.html");
  const line = () => style(page, ".mark-figure", "borderBlockEndWidth");
  expect(await line()).toBe("2px");
  await openLook(page);
  await clickInReader(page, '[data-setting="markFigures"][data-value="off"]');
  await expect.poll(line).toBe("0px");
});

test("a page whose lines run down scrolls by itself, from its right end, under a bar that stays", async () => {
  await storeSettings(session().driven, { writing: "vertical", fontSize: 34 });
  const page = await readPage(session(), "taiwan.html");
  const measure = `(({ scrollWidth, clientWidth, scrollLeft }, dialog) => ({
    isWider: scrollWidth > clientWidth,
    scrollLeft,
    dialog: dialog.scrollWidth - dialog.clientWidth,
  }))(root.querySelector(".page"), root.querySelector("dialog"))`;
  await expect.poll(() => inReader(page, measure)).toEqual({ isWider: true, scrollLeft: 0, dialog: 0 });
  await page.mouse.move(300, 400);
  await page.mouse.wheel({ deltaY: 300 });
  await expect.poll(() => inReader(page, "root.querySelector('.page').scrollLeft < 0")).toBe(true);
});

import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, findReader, inReader, readAgain, readPage, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

/** The colour of everything that the page puts over the reader. */
const COVER = [12, 200, 34];

/** Whether the middle of the window, as it is drawn, has another colour. */
async function isOnTop(page: Page): Promise<boolean> {
  const picture = await page.screenshot({ encoding: "base64" });
  const colour = await page.evaluate(colourInTheMiddle, picture);
  return colour.join() !== COVER.join();
}

async function colourInTheMiddle(picture: string): Promise<number[]> {
  const image = await createImageBitmap(
    new Blob([Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0))], { type: "image/png" }),
  );
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas?.drawImage(image, 0, 0);
  return [...(canvas?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [])].slice(0, 3);
}

/** What a page may put over all else, each in the way of its kind. */
const covers: Readonly<Record<string, () => void | Promise<void>>> = {
  "a modal dialog": () => {
    const dialog = document.createElement("dialog");
    dialog.style.cssText = "width: 90vw; height: 90vh; background: rgb(12 200 34)";
    document.body.append(dialog);
    dialog.showModal();
  },
  "a popover": () => {
    const section = document.createElement("section");
    section.popover = "manual";
    section.style.cssText = "width: 90vw; height: 90vh; background: rgb(12 200 34)";
    document.body.append(section);
    section.showPopover();
  },
  "a modal dialog in a shadow tree": () => {
    const dialog = document.createElement("dialog");
    dialog.style.cssText = "width: 90vw; height: 90vh; background: rgb(12 200 34)";
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(dialog);
    document.body.append(host);
    dialog.showModal();
  },
  "a popover in a closed shadow tree": () => {
    const section = document.createElement("section");
    section.popover = "manual";
    section.style.cssText = "width: 90vw; height: 90vh; background: rgb(12 200 34)";
    const host = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append(section);
    document.body.append(host);
    section.showPopover();
    // For what keeps it on top.
    Object.assign(window, { section });
  },
};

test.each(Object.entries(covers))("the reader opens over %s of the page", async (_name, cover) => {
  const page = await readPage(session(), "hostile.html", (opened) => opened.evaluate(cover));
  expect(await isOnTop(page)).toBe(true);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});

test("the reader opens over what the page shows on the full screen", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  await page.evaluate(() =>
    document.addEventListener("click", () => {
      const screen = document.createElement("section");
      screen.style.cssText = "background: rgb(12 200 34)";
      document.body.append(screen);
      void screen.requestFullscreen();
    }),
  );
  await page.mouse.click(20, 20);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe("section");
  expect(await isOnTop(page)).toBe(false);
  // Firefox has no toolbar then; Chromium lets us in where the button was clicked.
  if (driven.name === "Firefox") await driven.chooseMenuItem(page, "open-reader");
  else await readAgain(driven, page);
  await findReader(driven, page);
  expect(await isOnTop(page)).toBe(true);
});

test.each(Object.entries(covers))(
  "a reader that %s of the page covers comes to the top when it is opened again, where it was",
  async (_name, cover) => {
    const { driven } = session();
    const page = await readPage(session(), "hostile.html");
    const place = (): Promise<unknown> => inReader(page, "root.querySelector('.page').scrollTop");
    await page.evaluate(cover);
    expect(await isOnTop(page)).toBe(false);
    const before = await place();
    await readAgain(driven, page);
    expect(await isOnTop(page)).toBe(true);
    expect(await place()).toBe(before);
    await clickInReader(page, '[data-action="close"]');
    await waitForLeaving(page);
  },
);

/** Whenever something comes into the page, what it shows over all else comes to the top again. */
function keepOnTop(): void {
  const hosted = document.querySelector("body > div:last-child")?.shadowRoot;
  const cover =
    (Reflect.get(window, "section") as HTMLElement | undefined) ??
    (hosted ?? document).querySelector<HTMLElement>(":modal, :popover-open");
  const reopen = (): void => {
    if (cover instanceof HTMLDialogElement) {
      cover.close();
      cover.showModal();
    } else {
      cover?.hidePopover();
      cover?.showPopover();
    }
  };
  new MutationObserver(reopen).observe(document.documentElement, { childList: true });
}

test.each(Object.entries(covers))(
  "a reader that %s of the page covers at once says so in the popup",
  async (_name, cover) => {
    const { driven, pages } = session();
    const page = await driven.open(`${pages}hostile.html`);
    await page.evaluate(cover);
    await page.evaluate(keepOnTop);
    const { popup } = await openPopup(driven, page);
    await popup.click("#read");
    await expect.poll(() => popup.evaluate("document.body.dataset.state")).toBe("failed");
    expect((await textsIn(popup, "#failed-detail")).join()).toContain(
      "put something of its own over the reader",
    );
    await popup.close();
  },
);

test("where a page keeps every key and click from doing anything, the shortcut closes the reader", async () => {
  const { driven } = session();
  const page = await readPage(session(), "hostile.html", (opened) =>
    opened.evaluate(() => {
      for (const type of ["click", "pointerdown", "mousedown", "keydown", "keyup"]) {
        const keep = (event: Event): void => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener(type, keep, true);
        document.addEventListener(type, keep, true);
      }
    }),
  );
  await page.keyboard.press("Escape");
  await findReader(driven, page);
  await driven.chooseMenuItem(page, "open-reader");
  await waitForLeaving(page);
  await driven.chooseMenuItem(page, "open-reader");
  await findReader(driven, page);
});

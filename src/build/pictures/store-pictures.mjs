// @ts-check
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../setup.mjs";

/**
 * The stores' pictures in one language, made of screenshots: 1280 by 800 px of popup, reader and settings, and a tile of
 * 440 by 280.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {{ language: string; from: string; out: string }} job  `from`: folder with a folder a theme
 */
export async function storePictures(browser, { language, from, out }) {
  await mkdir(out, { recursive: true });
  const picture = async (/** @type {string} */ path) =>
    `data:image/png;base64,${(await readFile(path)).toString("base64")}`;
  const shown = (/** @type {string} */ name, theme = "light") => picture(join(from, theme, `${name}.png`));
  const page = await browser.newPage();
  const take = async (
    /** @type {string} */ name,
    /** @type {number[]} */ [width = 0, height = 0],
    /** @type {string} */ body,
  ) => {
    await page.setViewport({ width, height });
    await page.setContent(`<!doctype html><style>${style}</style>${body}`, { waitUntil: "load" });
    await page.screenshot({ path: join(out, name) });
  };
  const full = [1280, 800];
  const overPage = (/** @type {string} */ under, /** @type {string} */ popup) =>
    `<img class="under" src="${under}"><img class="popup" src="${popup}">`;
  await take("1-popup.png", full, overPage(await shown("page"), await shown("popup")));
  await take("2-reader.png", full, `<img class="page" src="${await shown("reader")}">`);
  await take("3-dark.png", full, `<img class="page" src="${await shown("reader", "dark")}">`);
  await take("4-settings.png", full, `<img class="page" src="${await shown("options")}">`);
  const icon = await picture(join(repository, "icons", "jingdu-128.png"));
  const { extensionName } = await messagesOf(language);
  const tile = `<div class="tile"><img src="${icon}" width="96"><p>${extensionName.message}</p></div>`;
  await take("tile-440x280.png", [440, 280], tile);
  await page.close();
}

/** @param {string} language */
async function messagesOf(language) {
  const path = join(repository, "src", "_locales", language.replace("-", "_"), "messages.json");
  return JSON.parse(await readFile(path, "utf8"));
}

const style = `
  body { margin: 0; background: #f2f0ea; }
  .page, .under { display: block; }
  .under { filter: brightness(0.94); }
  .popup { position: absolute; inset: 24px 48px auto auto; border-radius: 12px; box-shadow: 0 8px 48px rgb(0 0 0 / 45%); }
  .tile { display: grid; justify-items: center; align-content: center; gap: 20px; block-size: 280px; background: #fcfbf8; }
  .tile p { margin: 0; max-inline-size: 380px; font: 600 26px/1.4 "Noto Sans CJK SC", system-ui, sans-serif; color: #0d6a5e; text-align: center; text-wrap: balance; }
`;

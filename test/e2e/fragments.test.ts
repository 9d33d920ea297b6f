import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { DrivenPopup } from "../../src/build/drive/driven-browser.ts";
import { OWN_FRAGMENTS, PUBLISHED_FRAGMENTS } from "../hostile/fragments.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

/** Fragments of one page. */
const BATCH = 50;

const fragments = [...OWN_FRAGMENTS, ...PUBLISHED_FRAGMENTS];
const batches = fragments.flatMap((_, at) => (at % BATCH === 0 ? [fragments.slice(at, at + BATCH)] : []));

/** A story with the fragments in it, each parsed by itself; `ran` fills with what runs, should any. */
async function openStory(story: readonly string[], ran: string[]): Promise<Page> {
  const page = await session().driven.open(`${session().pages}fragments.html`);
  page.on("dialog", (dialog) => {
    ran.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.evaluate((sources) => {
    const inside = document.querySelector("iframe")?.contentDocument;
    const parsed = sources.map((source) => new DOMParser().parseFromString(source, "text/html"));
    const nodes = parsed.flatMap(({ head, body }) => [...head.childNodes, ...body.childNodes]);
    inside?.querySelector("#middle")?.replaceWith(...nodes);
  }, story);
  return page;
}

/** What could run, load or lead astray below the node that an expression gives. */
const dangersIn = (root: string): string => `[...${root}.querySelectorAll("*")].flatMap((element) => [
  ...(/^(?:script|style|link|iframe|frame|object|embed|form|input|svg|video|audio|template|base|meta)$/
    .test(element.localName) ? [element.localName] : []),
  ...[...element.attributes]
    .filter(({ name, value }) => /^(?:on|style$|srcset$|ping$|action$|formaction$|xlink:)/.test(name) ||
      (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|tel:|#|data:image\\/(?!svg))/.test(value)))
    .map(({ name, value }) => element.localName + " " + name + "=" + value),
])`;

/** Pictures are shown, wherever they are: their addresses are asked for. */
async function allowPictures(addresses: unknown): Promise<void> {
  session().allowed.push(...(addresses as string[]).filter((address) => /^https?:/.test(address)));
}

/** What the popup itself is made of: its scripts, drawings, fields and picture. */
const POPUP_OWN = /^(?:svg|script|input|img src=icons\/.*)$/;

const popupDangers = async (popup: DrivenPopup): Promise<string[]> => {
  const found = (await popup.evaluate(dangersIn("document.body"))) as string[];
  return found.filter((danger) => !POPUP_OWN.test(danger));
};

test.each(batches.map((batch, at) => [at * BATCH + 1, batch] as const))(
  "in popup, reader and copy of a story with fragments from number %i on nothing runs, loads or leads astray",
  async (_number, batch) => {
    const { driven } = session();
    const ran: string[] = [];
    const page = await openStory(batch, ran);
    const address = page.url();

    const first = await openPopup(driven, page);
    expect(first.state).toBe("article");
    expect(await popupDangers(first.popup)).toEqual([]);
    await first.popup.click("#copy");
    await expect.poll(() => textsIn(first.popup, "#notice")).toEqual(["Copied"]);
    await first.popup.click("#read");
    // What is looked at from here on is ours alone; too deep a page is more than the browser tells a test of.
    await page.evaluate(() => document.querySelector("iframe")?.remove());
    await findReader(driven, page);
    await allowPictures(await inReader(page, "[...root.querySelectorAll('img')].map(({ src }) => src)"));
    expect(await inReader(page, dangersIn("root.querySelector('.body')"))).toEqual([]);
    expect(await inReader(page, "root.querySelector('.body').textContent")).toContain("第一批车辆驶过桥面");

    const { "text/html": copied = "" } = await driven.readClipboard(page);
    expect(copied).toContain("第一批车辆驶过桥面");
    const pasted = await page.evaluate(paste, copied);
    await allowPictures(pasted);
    expect(await page.evaluate(`(${dangersIn("document.querySelector('#pasted article')")})`)).toEqual([]);

    expect(ran).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => frames.length)).toBe(0);
    await page.close();
  },
);

/** Puts HTML into the page, where it may do what it can. @returns the addresses of its pictures */
function paste(html: string): string[] {
  const holder = document.createElement("div");
  holder.id = "pasted";
  // The careless receiver of a copy.
  holder.innerHTML = html;
  document.body.append(holder);
  return [...holder.querySelectorAll("img")].map(({ src }) => src);
}

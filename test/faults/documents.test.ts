import { expect, test } from "vitest";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { useBrowser } from "../e2e/browser-session.ts";
import { openPopup, textsIn } from "../e2e/popup-face.ts";
import { findReader, inReader } from "../e2e/reader-probe.ts";

const session = useBrowser();

/** Files of test/faults/pages at an address of their own, under a policy or none. */
async function serve(policy: string | null): Promise<string> {
  const { allowed, stopAfter } = session();
  const headersFor = () => (policy ? { "content-security-policy": policy } : {});
  const served = await serveFolder("test/faults/pages", { headersFor });
  allowed.push(served.origin);
  stopAfter(served.close);
  return served.origin;
}

test.each([
  ["without a policy", null, "story.html"],
  ["under the policy sandbox", "sandbox", "story.html"],
  ["under the policy default-src 'none'", "default-src 'none'", "story.html"],
  ["under both", "default-src 'none'; sandbox", "story.html"],
  ["as XHTML", null, "story.xhtml"],
])("a story %s → it is read, in the variant chosen", async (_name, policy, file) => {
  const { driven } = session();
  const page = await driven.open((await serve(policy)) + file);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await popup.click("#read");
  await findReader(driven, page);
  const text = (): Promise<unknown> => inReader(page, "root.querySelector('.body').textContent");
  await expect.poll(text).toContain("鐵軌旁種上蘆葦");
});

test("a story as plain text → it is read as it is written", async () => {
  const { driven } = session();
  const page = await driven.open(`${await serve(null)}story.txt`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.click("#read");
  await findReader(driven, page);
  expect(await inReader(page, "root.querySelector('.body').textContent")).toContain("铁轨旁种上芦苇");
});

test.each(["drawing.svg", "empty.html"])(
  "a page that is %s → it is said that this is no article",
  async (file) => {
    const { driven } = session();
    const page = await driven.open((await serve(null)) + file);
    const { popup, state } = await openPopup(driven, page);
    expect(state).toBe("not-article");
    await popup.close();
  },
);

test("a PDF → it is said that the browser shows it by itself, and what to open instead", async () => {
  const { driven } = session();
  const page = await driven.open(`${await serve(null)}minutes.pdf`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("forbidden");
  expect((await textsIn(popup, "#forbidden-why")).join()).toContain(
    "If the site has the article as a web page",
  );
  await popup.close();
});

test("an address that nobody answers → the browser's own page, which it forbids", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  // A port that is never open.
  await expect(page.goto("http://localhost:9/")).rejects.toThrow();
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("forbidden");
  await popup.close();
});

test("a title of 500 characters → the popup shows its beginning, and all else", async () => {
  const { driven } = session();
  const page = await driven.open(`${await serve(null)}story.html`);
  await page.evaluate((title) => {
    document.title = title;
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = title;
  }, "旧码头改成临水的公园".repeat(50));
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  const box = (selector: string): Promise<unknown> =>
    popup.evaluate(
      `(({ top, bottom }) => [top, bottom])(document.querySelector("${selector}").getBoundingClientRect())`,
    );
  const [top = 0, bottom = 0] = (await box("#title")) as number[];
  expect(bottom - top).toBeLessThan(120);
  const [, end = Infinity] = (await box("#read")) as number[];
  expect(end).toBeLessThan(600);
  await popup.close();
});

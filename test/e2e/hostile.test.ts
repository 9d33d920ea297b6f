import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

test("nothing that the page smuggles into its article runs in the reader", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  // What the page itself runs, without the reader.
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "pageRan"))).toContain("onload");
  await page.evaluate(() => Object.assign(window, { pageRan: [] }));

  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await inReader(
    page,
    "[...root.querySelectorAll('.body a, .body button, .body p')].forEach((element) => element.click())",
  );
  expect(
    await inReader(page, "root.querySelectorAll('script, style, iframe, form, input, svg, math').length"),
  ).toBe(await inReader(page, "root.querySelectorAll('dialog > header svg, .removals svg').length"));
  const attributes = `[...root.querySelectorAll('.body, .body *')].flatMap((element) => [...element.attributes])
    .filter(({ name, value }) => /^on|^style$|^srcdoc$|^formaction$/.test(name) || /^\\s*javascript:/i.test(value))
    .map(({ name, value }) => name + "=" + value)`;
  expect(await inReader(page, attributes)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, "pageRan"))).toEqual([]);
});

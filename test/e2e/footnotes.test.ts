import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { clickInReader, inReader, readPage } from "./reader-probe.ts";

const session = useBrowser();

test("a footnote opens beside its number, Escape closes it, and its way back leads to the number", async () => {
  const page = await readPage(session(), "footnotes.html");
  const address = page.url();
  const isOpen = () => inReader(page, "root.querySelector('.card').matches(':popover-open')");
  await clickInReader(page, ".mark-note");
  await expect.poll(isOpen).toBe(true);
  expect(await inReader(page, "root.querySelector('.card').textContent")).toBe("灯塔建成后曾两次加高。");
  await page.keyboard.press("Escape");
  await expect.poll(isOpen).toBe(false);
  expect(await inReader(page, "root.querySelector('dialog').open")).toBe(true);

  await clickInReader(page, ".body li a");
  await expect.poll(() => inReader(page, "root.activeElement.textContent")).toContain("重新点亮。");
  expect(page.url()).toBe(address);
});

import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

const TABS = 10;

test("ten tabs share one converter: no other is started for any of them", async () => {
  const { driven, pages } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set({ variant: "zh-Hant-TW" })`);
  const first = await openPopup(driven, await driven.open(`${pages}list.html`));
  await first.popup.close();
  await driven.evaluateInEngine(`(() => {
    self.convertersStarted = 0;
    self.Worker = class extends Worker {
      constructor(...file) {
        super(...file);
        self.convertersStarted++;
      }
    };
  })()`);
  for (let tab = 0; tab < TABS; tab++) {
    const page = await driven.open(`${pages}simplified.html`);
    const { popup } = await openPopup(driven, page);
    await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
    await popup.click("#convert-page");
    await expect
      .poll(() => page.evaluate(() => document.querySelector("h1")?.textContent))
      .toContain("山城輕軌三期通車");
    await popup.close();
  }
  expect(await driven.evaluateInEngine("self.convertersStarted")).toBe(0);
}, 120_000);

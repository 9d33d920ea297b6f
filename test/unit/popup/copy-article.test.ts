// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { part, until } from "../page-probe.ts";
import { openPopup, STORY, stateIs, usePopupPage } from "./open-popup.ts";

usePopupPage();

test("an article is copied in the form that is asked for", async () => {
  const write = vi.fn(async () => {});
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  const items: Record<string, Promise<Blob>>[] = [];
  vi.stubGlobal("ClipboardItem", function ClipboardItem(flavours: Record<string, Promise<Blob>>) {
    items.push(flavours);
  });
  await openPopup(STORY);
  await stateIs("article");
  const copied = async (id: string): Promise<Record<string, string>> => {
    part(id).click();
    await until(() => expect(part("notice").textContent).toBe("Copied"));
    const texts = Object.entries(items.at(-1) ?? {}).map(async ([type, blob]) => [
      type,
      await textIn(await blob),
    ]);
    return Object.fromEntries(await Promise.all(texts));
  };
  const rich = await copied("copy");
  expect(Object.keys(rich)).toEqual(["text/plain", "text/html"]);
  expect(rich["text/html"]).toContain("<h2>百年渡口</h2>");
  expect((await copied("copy-markdown"))["text/plain"]).toContain("## 百年渡口");
  expect((await copied("copy-figures"))["text/plain"]).toContain("\t");
  expect((await copied("copy-figures-markdown"))["text/plain"]).toMatch(/^\|.*\|$/mu);
  write.mockRejectedValue(new Error("no focus"));
  part("copy").click();
  await until(() =>
    expect(part("notice").textContent).toBe(
      "The browser refused to copy. Select the text and copy it by hand.",
    ),
  );
});

/** jsdom's Blob has no `text()`. */
function textIn(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { type OpenTabsApi, removeLeftReaders } from "../../../src/background/remove-left-readers.ts";
import { until } from "../page-probe.ts";

/** An API whose tabs are these; `executeScript` runs in this document. */
function startWith(ids: readonly number[], refused: readonly number[] = []) {
  const installed = new EventTarget();
  const executeScript = vi.fn<OpenTabsApi["scripting"]["executeScript"]>(async ({ target, func, args }) => {
    if (refused.includes(target.tabId)) throw new Error("Cannot access contents of the page");
    func(...args);
  });
  removeLeftReaders({
    runtime: { onInstalled: { addListener: (listener) => installed.addEventListener("update", listener) } },
    tabs: { query: async () => ids.map((id) => ({ id })) },
    scripting: { executeScript },
  });
  return { update: () => installed.dispatchEvent(new Event("update")), executeScript };
}

test("an update takes the readers away that were open, and nothing else of the page", async () => {
  document.documentElement.append(document.createElement("div"), document.createElement("div"));
  document.documentElement.lastElementChild?.setAttribute("data-jingdu-reader", "");
  document.body.innerHTML = "<p data-jingdu-reader>of the page</p>";
  const { update, executeScript } = startWith([3]);
  expect(executeScript).not.toHaveBeenCalled();
  update();
  await until(() => expect(document.querySelector(":root > [data-jingdu-reader]")).toBeNull());
  expect(document.querySelectorAll(":root > div")).toHaveLength(1);
  expect(document.querySelector("p")).not.toBeNull();
});

test("a page that is closed to extensions keeps no other from its turn", async () => {
  const { update, executeScript } = startWith([1, 2, 3], [1, 2]);
  update();
  await until(() => expect(executeScript).toHaveBeenCalledTimes(3));
});

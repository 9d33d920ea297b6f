// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import messages from "../../../../../src/_locales/en/messages.json" with { type: "json" };
import { fakeBrowser } from "../../../fake-browser.ts";

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeBrowser({}));
});

afterEach(() => vi.unstubAllGlobals());

test("of the buttons of a choice that which holds is pressed; each says and chooses its own", async () => {
  const { choiceGroup } = await import("../../../../../src/content/reader/toolbar/buttons.ts");
  const { VARIANTS } = await import("../../../../../src/platform/settings-table.ts");
  const choose = vi.fn();
  const { group, press } = choiceGroup("variant", "variant", VARIANTS, choose);
  const buttons = [...group.querySelectorAll("button")];
  expect(group.getAttribute("role")).toBe("group");
  expect(group.getAttribute("aria-label")).toBe(messages.variant.message);
  expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(VARIANTS.map(() => "false"));
  press("zh-Hans");
  expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(
    VARIANTS.map(({ value }) => String(value === "zh-Hans")),
  );
  for (const button of buttons) button.click();
  expect(choose.mock.calls.map(([value]) => value)).toEqual(VARIANTS.map(({ value }) => value));
});

test("a drawing is nothing to a screen reader, which hears the button's name", async () => {
  const { iconButton } = await import("../../../../../src/content/reader/toolbar/buttons.ts");
  const pressed = vi.fn();
  const [drawn, styled] = [
    iconButton("copy", "copyArticle", "M1 1", pressed),
    iconButton("x", "keys", null, null),
  ];
  expect(drawn.getAttribute("aria-label")).toBe(messages.copyArticle.message);
  expect(drawn.title).toBe(messages.copyArticle.message);
  expect([drawn, styled].map((button) => button.firstElementChild?.getAttribute("aria-hidden"))).toEqual([
    "true",
    "true",
  ]);
  drawn.click();
  styled.click();
  expect(pressed).toHaveBeenCalledOnce();
});

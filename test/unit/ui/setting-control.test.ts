// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Settings } from "../../../src/platform/settings.ts";
import { SETTINGS, settingsIn } from "../../../src/platform/settings-table.ts";
import { settingControl, steppedBy } from "../../../src/ui/setting-control.ts";

vi.mock("../../../src/platform/i18n.ts", () => ({ t: (key: string) => key, uiLanguage: () => "en" }));

const standards = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { standard }]) => [name, standard]),
) as unknown as Settings;

function controlOf(name: "theme" | "fontSize" | "markPeople") {
  const choose = vi.fn();
  const control = settingControl(name, SETTINGS[name], choose);
  control.show(standards);
  const button = (selector: string) => control.row.querySelector<HTMLElement>(selector);
  return { control, choose, button };
}

test("a choice has a button for each value, with the one that holds pressed", () => {
  const { control, choose, button } = controlOf("theme");
  expect(control.row.querySelectorAll("button")).toHaveLength(SETTINGS.theme.options.length);
  expect(button('[aria-pressed="true"]')?.dataset.value).toBe("auto");
  button('[data-value="contrast"]')?.click();
  expect(choose).toHaveBeenCalledWith({ theme: "contrast" });
  control.show({ ...standards, theme: "contrast" });
  expect(button('[aria-pressed="true"]')?.dataset.value).toBe("contrast");
});

test("a number goes up and down by its step, shown between", () => {
  const { control, choose, button } = controlOf("fontSize");
  expect(control.row.querySelector("output")?.textContent).toBe("19");
  button('[data-step="1"]')?.click();
  button('[data-step="-1"]')?.click();
  expect(choose.mock.calls).toEqual([[{ fontSize: 20 }], [{ fontSize: 18 }]]);
  control.show({ ...standards, fontSize: 34 });
  expect(button('[data-step="1"]')?.getAttribute("aria-disabled")).toBe("true");
});

test("a switch is on or off", () => {
  const { choose, button } = controlOf("markPeople");
  button('[data-value="off"]')?.click();
  expect(choose).toHaveBeenCalledWith({ markPeople: false });
});

test("a number stays within its bounds", () => {
  expect(steppedBy(SETTINGS.fontSize, 34, 1)).toBe(34);
  expect(steppedBy(SETTINGS.fontSize, 14, -1)).toBe(14);
  expect(steppedBy(SETTINGS.voiceSpeed, 1, 2)).toBe(1.5);
});

test.each(settingsIn("look"))("%s has a name that eyes and screen readers get", (name, row) => {
  const control = settingControl(name as "theme", row, () => {});
  expect(control.row.getAttribute("aria-label")).toBe(row.label);
  expect(control.row.querySelector(".setting-name")?.textContent).toBe(row.label);
});

import { t, uiLanguage } from "../platform/i18n.ts";
import type { ChoiceRow, RangeRow, SettingRow, SwitchRow } from "../platform/setting-rows.ts";
import type { Settings } from "../platform/settings.ts";
import type { SettingName, SiteList } from "../platform/settings-table.ts";
import { element } from "./element.ts";

/** A row of a panel in which one setting is chosen. */
export interface SettingControl {
  readonly row: HTMLElement;
  /** Shows which value holds. */
  show(settings: Settings): void;
}

interface Control {
  readonly parts: readonly HTMLElement[];
  show(value: unknown): void;
}

/** A setting's name with its buttons. `data-setting` of a button names the setting, `data-value` what it chooses. */
export function settingControl(
  name: Exclude<SettingName, SiteList>,
  row: SettingRow,
  choose: (chosen: Partial<Settings>) => void,
): SettingControl {
  const set = (value: unknown): void => choose({ [name]: value });
  const { parts, show } = controlOf(name, row, set);
  const label = t(row.label);
  return {
    row: element(
      "div",
      { class: "setting", role: "group", "aria-label": label, "data-row": name },
      element("span", { class: "setting-name", "aria-hidden": "true" }, label),
      element("div", { class: `choices ${name}` }, ...parts),
    ),
    show: (settings) => show(settings[name]),
  };
}

function controlOf(name: string, row: SettingRow, set: (value: unknown) => void): Control {
  if (row.kind === "choice") return choiceControl(name, row, set);
  if (row.kind === "range") return rangeControl(name, row, set);
  if (row.kind === "switch") return switchControl(name, row, set);
  throw new Error(`${name} is no setting of a panel.`);
}

function choiceControl(name: string, { options }: ChoiceRow, set: (value: string) => void): Control {
  const parts = options.map((option) => {
    const title = option.name ? t(option.name) : null;
    return settingButton(
      name,
      { "data-value": option.value, title },
      option.label ? t(option.label) : (option.text ?? option.value),
      () => set(option.value),
    );
  });
  return {
    parts,
    show(value) {
      for (const part of parts) part.setAttribute("aria-pressed", String(part.dataset.value === value));
    },
  };
}

function rangeControl(name: string, row: RangeRow, set: (value: number) => void): Control {
  let now = row.standard;
  const by = (step: number) => () => set(steppedBy(row, now, step));
  const shown = element("output", {});
  const less = settingButton(name, { "data-step": -1, "aria-label": t("less") }, "−", by(-1));
  const more = settingButton(name, { "data-step": 1, "aria-label": t("more") }, "+", by(1));
  return {
    parts: [less, shown, more],
    show(value) {
      now = Number(value);
      shown.textContent = new Intl.NumberFormat(uiLanguage()).format(now);
      less.setAttribute("aria-disabled", String(now <= row.min));
      more.setAttribute("aria-disabled", String(now >= row.max));
    },
  };
}

/** The next value of a row, so many steps on, within its bounds. */
export function steppedBy({ min, max, step }: RangeRow, value: number, steps: number): number {
  return Math.min(max, Math.max(min, value + steps * step));
}

function switchControl(name: string, _row: SwitchRow, set: (value: boolean) => void): Control {
  const values = [true, false].map((value) =>
    settingButton(name, { "data-value": value ? "on" : "off" }, t(value ? "on" : "off"), () => set(value)),
  );
  return {
    parts: values,
    show(value) {
      for (const part of values)
        part.setAttribute("aria-pressed", String((part.dataset.value === "on") === value));
    },
  };
}

function settingButton(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  label: string,
  press: () => void,
): HTMLElement {
  const button = element("button", { type: "button", "data-setting": name, ...attributes }, label);
  button.addEventListener("click", press);
  return button;
}

import { type MessageKey, t } from "../../../platform/i18n.ts";
import type { LabelledOption } from "../../../platform/setting-rows.ts";
import { drawing, element } from "../../../ui/element.ts";

/** Buttons of which one is pressed. */
export interface ChoiceGroup {
  readonly group: HTMLElement;
  /** Shows which choice holds. */
  press(value: string): void;
}

/** A button for each choice; `data-<kind>` holds its value. */
export function choiceGroup<Value extends string>(
  kind: string,
  label: MessageKey,
  choices: readonly LabelledOption<Value>[],
  choose: (value: Value) => void,
): ChoiceGroup {
  const buttons = choices.map((choice) => {
    const title = choice.name ? t(choice.name) : null;
    const attributes = { type: "button", [`data-${kind}`]: choice.value, "aria-pressed": "false", title };
    const button = element("button", attributes, t(choice.label));
    button.addEventListener("click", () => choose(choice.value));
    return button;
  });
  return {
    group: buttonGroup(`${kind}s`, label, buttons),
    press(value) {
      for (const button of buttons)
        button.setAttribute("aria-pressed", String(button.dataset[kind] === value));
    },
  };
}

/** Buttons that belong together, with a name for those who don't see it. */
function buttonGroup(name: string, label: MessageKey, buttons: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: `choices ${name}`, role: "group", "aria-label": t(label) }, ...buttons);
}

/** A button with a drawing; without one, the style sheet draws it. */
export function iconButton(
  action: string,
  label: MessageKey,
  path: string | null,
  press: (() => void) | null,
): HTMLElement {
  const name = t(label);
  const button = element(
    "button",
    { type: "button", "data-action": action, title: name, "aria-label": name },
    path ? drawing(path) : element("span", { "aria-hidden": "true" }),
  );
  if (press) button.addEventListener("click", press);
  return button;
}

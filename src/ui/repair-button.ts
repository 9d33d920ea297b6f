import { t } from "../platform/i18n.ts";
import { element } from "./element.ts";

/** A button that takes repairs back, or, where they were taken back, mends again. */
export function repairButton(areKept: boolean, setRepairs: (kept: boolean) => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "quiet", "data-item": true, "data-action": areKept ? "undo-repairs" : "repair" },
    t(areKept ? "undoRepairs" : "repairAgain"),
  );
  button.addEventListener("click", () => setRepairs(!areKept));
  return button;
}

import { t } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";
import { keyItems } from "../../../ui/key-list.ts";
import { READER_KEYS } from "../../../ui/reader-keys.ts";

/** Id of the panel, for the button that opens it. */
export const KEYS_ID = "jingdu-keys";

/** The list of the reader's keys, not yet in a document. A popover: Escape closes it before it closes the reader. */
export function createKeysPanel(): HTMLElement {
  return element(
    "div",
    {
      class: "panel keys",
      id: KEYS_ID,
      popover: "auto",
      role: "group",
      "aria-label": t("keys"),
      tabindex: -1,
    },
    element("h2", {}, t("keys")),
    element("dl", { class: "key-list" }, ...keyItems(READER_KEYS)),
  );
}

import type { SaveHome } from "../../platform/save-home.ts";
import { element } from "../../ui/element.ts";
import { addPart } from "./add-part.ts";

/** The save menu, whose script comes when it is first asked for. */
export interface SavePart {
  /** Stands where the menu will. */
  readonly place: HTMLElement;
  /** Opens it for the first time: after that, its button needs nobody. */
  open(): void;
  toggle(): void;
}

/** @param failed  is called where the script could not be had */
export function saveWhenAsked(home: Omit<SaveHome, "fetchPictures">, failed: () => void): SavePart {
  const place = element("div", { hidden: true });
  let coming: Promise<HTMLElement> | null = null;
  const make = async (): Promise<HTMLElement> => {
    const { createSaveMenu, fetchPictures } = await addPart("save");
    const panel = createSaveMenu({ ...home, fetchPictures });
    place.replaceWith(panel);
    return panel;
  };
  const toggle = (): void => {
    coming ??= make();
    coming.then(
      (panel) => panel.togglePopover(),
      () => {
        coming = null;
        failed();
      },
    );
  };
  return {
    place,
    open() {
      if (!coming) toggle();
    },
    toggle,
  };
}

import type { Settings } from "../../platform/settings.ts";
import { element } from "../../ui/element.ts";
import { addPart } from "./add-part.ts";
import type { Aloud, createAloud } from "./aloud/read-aloud.ts";

/**
 * Reading aloud, whose script comes when it is first asked for.
 *
 * @param needed  what it is made of
 * @param failed  is called where the script could not be had
 */
export function aloudWhenAsked(needed: Parameters<typeof createAloud>, failed: () => void): Aloud {
  const place = element("div", { hidden: true });
  let coming: Promise<Aloud> | null = null;
  let made: Aloud | null = null;
  let dress: Parameters<Aloud["refresh"]> | null = null;
  let hasLeft = false;
  const make = async (): Promise<Aloud> => {
    const { createAloud } = await addPart("aloud");
    made = createAloud(...needed);
    place.replaceWith(made.player);
    if (dress) made.refresh(...dress);
    return made;
  };
  return {
    player: place,
    toggle() {
      coming ??= make();
      coming.then(
        (aloud) => hasLeft || aloud.toggle(),
        () => {
          coming = null;
          failed();
        },
      );
    },
    stop() {
      hasLeft = true;
      made?.stop();
    },
    refresh(lang: string, settings: Settings) {
      dress = [lang, settings];
      made?.refresh(lang, settings);
    },
  };
}

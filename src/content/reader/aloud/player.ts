import { t } from "../../../platform/i18n.ts";
import type { Settings } from "../../../platform/settings.ts";
import { SETTINGS } from "../../../platform/settings-table.ts";
import { element } from "../../../ui/element.ts";
import { settingControl } from "../../../ui/setting-control.ts";
import { iconButton } from "../toolbar/buttons.ts";
import { CLOSE_DRAWING, NEXT_DRAWING, PAUSE_DRAWING } from "../toolbar/drawings.ts";

/** What the buttons of the player do. */
interface PlayerActions {
  readonly pause: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

/** The buttons for reading aloud, hidden and not yet in a document. `choose` is told of a speed that was chosen. */
export function createPlayer(does: PlayerActions, choose: (chosen: Partial<Settings>) => void) {
  const speed = settingControl("voiceSpeed", SETTINGS.voiceSpeed, choose);
  const pause = iconButton("pause", "pauseAloud", PAUSE_DRAWING, does.pause);
  const next = iconButton("next-sentence", "nextSentence", NEXT_DRAWING, does.next);
  const end = iconButton("stop-aloud", "stopAloud", CLOSE_DRAWING, does.stop);
  const message = element("p", { role: "status" });
  const player = element(
    "div",
    { class: "player", role: "group", "aria-label": t("readAloud"), hidden: true },
    pause,
    next,
    speed.row,
    message,
    end,
  );
  return {
    player,
    speed,
    showPaused: (isPaused: boolean) => pause.setAttribute("aria-pressed", String(isPaused)),
    /** Without a voice there is nothing to press. */
    showVoice(hasVoice: boolean): void {
      message.textContent = hasVoice ? "" : t("noVoice");
      for (const part of [pause, next, speed.row]) part.hidden = !hasVoice;
    },
  };
}

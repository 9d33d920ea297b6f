import type { Settings } from "../platform/settings.ts";

/** A part of the page that shows settings. */
export interface SettingsPart {
  readonly part: HTMLElement;
  show(settings: Settings): void;
}

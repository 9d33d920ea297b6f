import { type MessageKey, t } from "../platform/i18n.ts";
import type { SettingRow, SettingSection } from "../platform/setting-rows.ts";
import type { Settings } from "../platform/settings.ts";
import { type SettingName, type SiteList, settingsIn } from "../platform/settings-table.ts";
import { element } from "../ui/element.ts";
import { settingControl } from "../ui/setting-control.ts";
import type { SettingsPart } from "./settings-part.ts";
import { siteList } from "./site-list.ts";
import { settingsSample } from "./text-sample.ts";

/** The sections with their headings, in the order of the page. */
const HEADINGS: { readonly [Section in SettingSection]: MessageKey } = {
  text: "sectionText",
  look: "sectionLook",
  reading: "sectionReading",
  saving: "sectionSaving",
  popup: "sectionPopup",
  list: "sectionSites",
  jingdu: "sectionJingdu",
};

/** What a setting needs said beside its name. */
const NOTES: Partial<Record<SettingName, MessageKey>> = {
  variant: "noteVariant",
  quotes: "noteQuotes",
  vocabulary: "noteVocabulary",
  writing: "noteWriting",
  sync: "noteSync",
  convertedSites: "noteConvertedSites",
  readerSites: "noteReaderSites",
};

/** All of them, in order. */
export interface SettingSections {
  readonly parts: readonly HTMLElement[];
  show(settings: Settings): void;
}

/** Every section of the table of settings; `choose` is told of each choice. */
export function settingSections(choose: (chosen: Partial<Settings>) => void): SettingSections {
  // The keys of the table are the sections.
  const names = Object.keys(HEADINGS) as SettingSection[];
  const sections = names.map((name) => settingSection(name, choose));
  return {
    parts: sections.map(({ part }) => part),
    show(settings) {
      for (const section of sections) section.show(settings);
    },
  };
}

function settingSection(section: SettingSection, choose: (chosen: Partial<Settings>) => void): SettingsPart {
  const rows = settingsIn(section).map(([name, row]) => settingRow(name, row, choose));
  // What it is to look like stands above the choices, and is in sight with each of them.
  const parts = section === "look" ? [settingsSample(), ...rows] : rows;
  const id = `section-${section}`;
  return {
    part: element(
      "section",
      { class: section, "aria-labelledby": id },
      element("h2", { id }, t(HEADINGS[section])),
      element("div", { class: "card" }, ...parts.map(({ part }) => part)),
    ),
    show(settings) {
      for (const part of parts) part.show(settings);
    },
  };
}

function settingRow(
  name: SettingName,
  row: SettingRow,
  choose: (chosen: Partial<Settings>) => void,
): SettingsPart {
  const note = NOTES[name];
  if (row.kind === "list") return siteList(name as SiteList, row, note ?? null);
  const { row: part, show } = settingControl(name as Exclude<SettingName, SiteList>, row, choose);
  if (note) {
    const id = `note-${name}`;
    part.append(element("p", { id, class: "note" }, t(note)));
    part.setAttribute("aria-describedby", id);
  }
  return { part, show };
}

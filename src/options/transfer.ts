import { browser } from "../platform/browser.ts";
import type { MessageKey } from "../platform/i18n.ts";
import { readSettings, saveSettings } from "../platform/settings.ts";
import {
  type Refusal,
  readSettingsFile,
  withOwnSites,
  writeSettingsFile,
} from "../platform/settings-file.ts";
import { element } from "../ui/element.ts";
import { pagePart } from "../ui/page-part.ts";
import { say } from "./say.ts";

const REFUSALS: { readonly [Why in Refusal]: MessageKey } = {
  notJson: "importNotJson",
  notSettings: "importNotSettings",
  newerSettings: "importNewer",
  nothingKnown: "importNothing",
};

/** Larger than any file of settings, bytes: such a file is not even read. */
const MOST_BYTES = 1_000_000;

/** Lets the settings be saved to a file and read from one. `taken` is called when other settings hold. */
export function startTransfer(taken: () => Promise<void>): void {
  const input = pagePart("import-file") as HTMLInputElement;
  pagePart("export").addEventListener("click", () => void exportSettings());
  pagePart("import").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void importSettings(file, taken);
    // The same file can be chosen again.
    input.value = "";
  });
}

async function exportSettings(): Promise<void> {
  const text = writeSettingsFile(await readSettings(browser.storage.local));
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href, download: "jingdu-settings.json" }).click();
  say("exported");
}

async function importSettings(file: File, taken: () => Promise<void>): Promise<void> {
  const read =
    file.size > MOST_BYTES ? ({ refused: "notSettings" } as const) : readSettingsFile(await file.text());
  if ("refused" in read) {
    say(REFUSALS[read.refused]);
    return;
  }
  const own = await readSettings(browser.storage.local);
  await saveSettings(browser.storage.local, withOwnSites(read.settings, own));
  await taken();
  const { length } = Object.keys(read.settings);
  if (read.skipped.length === 0) say("imported", String(length));
  else say("importedPart", String(length), read.skipped.join(", "));
}

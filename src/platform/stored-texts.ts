import { type MessageKey, speakBy, type Texts } from "./i18n.ts";

/** Name of the texts in `storage.local`: scripts in pages can read them from nowhere else. */
export const TEXTS = "texts";

/** Texts of a language other than the browser's, as they are stored. */
export interface StoredTexts {
  readonly language: string;
  /** Of the extension that wrote them. */
  readonly version: string;
  readonly texts: Texts;
}

/** What is stored under {@link TEXTS}; `null` where that is nothing, or nothing of ours. */
export function storedTexts(stored: Readonly<Record<string, unknown>>): StoredTexts | null {
  const kept = stored[TEXTS];
  if (typeof kept !== "object" || kept === null) return null;
  const { language, version, texts } = kept as Partial<Record<keyof StoredTexts, unknown>>;
  if (typeof language !== "string" || typeof version !== "string") return null;
  if (typeof texts !== "object" || texts === null) return null;
  const written = Object.entries(texts).filter((entry) => typeof entry[1] === "string");
  return { language, version, texts: Object.fromEntries(written) as Record<MessageKey, string> };
}

/** Speaks the language that was stored, if one was. */
export async function speakStored(area: {
  get(key: string): Promise<Record<string, unknown>>;
}): Promise<void> {
  const stored = storedTexts(await area.get(TEXTS));
  if (stored) speakBy(stored.texts);
}

import type { ChineseVariant, ScriptVerdict } from "../../core/article.ts";
import type { ConvertTexts } from "../../core/script/convert.ts";
import { ownVariant } from "../../platform/own-variant.ts";
import type { PageText } from "../../platform/protocol.ts";
import type { Settings } from "../../platform/settings.ts";
import { convertPage, type PageConversion } from "./convert-page.ts";

/** A page that can be converted in place and back, as often as its reader likes. */
export interface PageConverter {
  state(): PageText;
  /** `remembered`: nobody asked now, so a page in the reader's own script stays as it is. */
  convert(remembered: boolean): Promise<PageText>;
  /** Resolves when every string is back. */
  restore(): Promise<PageText>;
  /** Gives a copy of a part of the page what its site wrote; nothing to do where the page is as it was. */
  writeOriginals(live: Node, copy: Node): void;
}

/** What a page converter needs of its surroundings. */
export interface PageConverterSurroundings {
  readonly convertTexts: ConvertTexts;
  readSettings(): Promise<Settings>;
  /** BCP 47 tags of the reader, the preferred first. */
  readonly languages: readonly string[];
}

/** A converter of a page that is as its site wrote it. */
export function createPageConverter(page: Document, around: PageConverterSurroundings): PageConverter {
  let conversion: PageConversion | null = null;
  let notChinese = false;
  let running: Promise<void> = Promise.resolve();

  const state = (): PageText => ({ variant: conversion?.variant ?? null, notChinese });
  const convertOnce = async (remembered: boolean): Promise<void> => {
    if (conversion) return;
    const { variant, vocabulary } = await around.readSettings();
    const isChosen = variant !== "own" && variant !== "original";
    const own = isChosen ? variant : (ownVariant(around.languages) ?? "zh-Hans");
    const outcome = await convertPage(page, {
      variantFor: (script) => variantFor(script, own, remembered),
      vocabulary,
      convertTexts: around.convertTexts,
    });
    notChinese = outcome === "not-chinese";
    conversion = typeof outcome === "object" ? outcome : null;
  };

  return {
    state,
    async convert(remembered) {
      running = running.catch(() => undefined).then(() => convertOnce(remembered));
      await running;
      return state();
    },
    async restore() {
      const restoring = conversion?.restore();
      conversion = null;
      if (restoring) running = running.catch(() => undefined).then(() => restoring);
      await running;
      return state();
    },
    writeOriginals: (live, copy) => conversion?.writeOriginals(live, copy),
  };
}

/** The script that a page is not in is what a reader who asks for conversion means. */
function variantFor(
  script: ScriptVerdict["script"],
  own: ChineseVariant,
  remembered: boolean,
): ChineseVariant | null {
  const isOwn = script === (own === "zh-Hans" ? "Hans" : "Hant");
  if (!isOwn) return own;
  if (remembered) return null;
  return own === "zh-Hans" ? "zh-Hant-TW" : "zh-Hans";
}

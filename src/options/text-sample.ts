import type { ChineseVariant } from "../core/article.ts";
import { askEngine } from "../platform/ask-engine.ts";
import { readerLanguages } from "../platform/i18n.ts";
import { ownVariant } from "../platform/own-variant.ts";
import type { Settings } from "../platform/settings.ts";
import { settingsIn } from "../platform/settings-table.ts";
import { pagePart } from "../ui/page-part.ts";
import type { SettingsPart } from "./sections.ts";

/** What the sample is written in. */
const WRITTEN_IN = "zh-Hans";

/** A few lines as the reader would show them: in the variant, the quotation marks and the words that were chosen. */
export function settingsSample(): SettingsPart {
  const template = pagePart("sample") as HTMLTemplateElement;
  const part = document.importNode(template.content, true).firstElementChild as HTMLElement;
  const nodes = textNodes(part);
  const originals = nodes.map(({ data }) => data);
  let turn = 0;
  const write = async (settings: Settings): Promise<void> => {
    const now = ++turn;
    const variant = variantOf(settings);
    const texts = variant === WRITTEN_IN ? originals : await convert(originals, variant, settings);
    // A slow answer does not overwrite that of a later choice.
    if (now !== turn) return;
    for (const [at, node] of nodes.entries()) node.data = texts[at] ?? "";
    part.lang = variant;
  };
  return {
    part,
    show(settings) {
      for (const [name] of settingsIn("look")) part.dataset[name] = String(settings[name]);
      part.style.setProperty("--reading-size", `${settings.fontSize}px`);
      void write(settings);
    },
  };
}

function textNodes(part: HTMLElement): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function variantOf({ variant }: Settings): ChineseVariant {
  if (variant === "own") return ownVariant(readerLanguages()) ?? WRITTEN_IN;
  return variant === "original" ? WRITTEN_IN : variant;
}

/** Where the engine can't be had, the sample stays as it is written. */
async function convert(
  texts: readonly string[],
  to: ChineseVariant,
  { quotes, vocabulary }: Settings,
): Promise<readonly string[]> {
  const job = { texts, from: WRITTEN_IN, to, quotes, vocabulary, mendFake: false } as const;
  return askEngine("convertTexts", job).catch(() => texts);
}

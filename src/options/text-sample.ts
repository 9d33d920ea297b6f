import type { ChineseVariant } from "../core/article.ts";
import { convertSample, SAMPLE_LANG } from "../platform/convert-sample.ts";
import { readerLanguages } from "../platform/i18n.ts";
import { ownVariant } from "../platform/own-variant.ts";
import type { Settings } from "../platform/settings.ts";
import { settingsIn } from "../platform/settings-table.ts";
import { pagePart } from "../ui/page-part.ts";
import type { SettingsPart } from "./settings-part.ts";

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
    const converted = variant === SAMPLE_LANG ? null : await convertSample(originals, variant, settings);
    // A slow answer does not overwrite that of a later choice.
    if (now !== turn) return;
    for (const [at, node] of nodes.entries()) node.data = (converted ?? originals)[at] ?? "";
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
  if (variant === "own") return ownVariant(readerLanguages()) ?? SAMPLE_LANG;
  return variant === "original" ? SAMPLE_LANG : variant;
}

import type { Word } from "../lexicon/lexicon.ts";

/** Whether the words behind a name make it that of a site which bears it with the title: 戴高乐|将军|广场. */
export function isNamedAfter([title, site]: readonly Word[]): boolean {
  return title !== undefined && (title.is("role") || title.is("post")) && SITES.has(site?.text ?? "");
}

const SITES = new Set("广场 机场 大桥 大道 大街 公园 奖 纪念馆 故居 雕像".split(" "));

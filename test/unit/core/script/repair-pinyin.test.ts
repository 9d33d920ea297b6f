import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../../../src/core/page/blocks.ts";
import { stripBakedPinyin } from "../../../../src/core/script/repair-pinyin.ts";
import { WRITTEN_PINYIN } from "./written-pinyin.ts";

/** What a bad converter made of a page: every 學, 習, 業, 務, 環 and 導 has its reading behind it. */
const DAMAGED = [
  "環(huán)保部門組織學(xué)習(xí)，導(dǎo)師講了業(yè)務(wù)知識。",
  "學(xué)員說，學(xué)習(xí)使業(yè)務(wù)能力提高，環(huán)境也好了。",
  "領(lǐng)導(dǎo)(Leader)肯定了學(xué)習(xí)成果。",
];
const MENDED = [
  "環保部門組織學習，導師講了業務知識。",
  "學員說，學習使業務能力提高，環境也好了。",
  "領導(Leader)肯定了學習成果。",
];

function repair(paragraphs: readonly string[]): { lines: string[]; count: number } {
  const body = new JSDOM(`<body>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`).window.document.body;
  const { repairs } = stripBakedPinyin(readBlocks(body));
  return { lines: readBlocks(body).map((block) => block.text), count: repairs[0]?.count ?? 0 };
}

describe("pinyin baked into a text", () => {
  it("is taken out, and counted", () => {
    expect(repair(DAMAGED)).toEqual({ lines: MENDED, count: 16 });
  });

  it("is taken out across inline elements", () => {
    const split = DAMAGED.map((text) => text.replace("習(xí)", "<b>習</b>(<i>x</i>í)"));
    expect(repair(split).lines).toEqual(MENDED);
  });

  it("is taken out of other texts of the document too, of characters that Simplified writes otherwise", () => {
    const body = new JSDOM(`<body>${DAMAGED.map((text) => `<p>${text}</p>`).join("")}`).window.document.body;
    const { strip } = stripBakedPinyin(readBlocks(body));
    expect(strip("學(xué)習(xí)與龘(dá)")).toBe("學習與龘(dá)");
    expect(strip("凝聚戰(zhàn)斗力")).toBe("凝聚戰斗力");
    expect(strip("戰(zhǎng)斗力")).toBe("戰(zhǎng)斗力");
  });

  it("is known with the letters of primers", () => {
    expect(repair(DAMAGED.map((text) => text.replaceAll("á", "ɑ́".normalize("NFC")))).count).toBeGreaterThan(
      0,
    );
  });
});

const WRITTEN = {
  "a lesson that annotates every character": [
    "學(xué)而(ér)時(shí)習(xí)之(zhī)，不(bù)亦(yì)說(yuè)乎(hū)。",
  ],
  "a lesson that annotates nearly every character": [
    "學(xué)而(ér)時(shí)習(xí)之，學(xué)習(xí)學(xué)習(xí)，有朋自遠(yuǎn)方來，說(yuè)乎(hū)。",
  ],
  "a rare word": ["饕餮(tāo tiè)是傳說中的動物，龘(dá)也是。"],
  "a place name": ["狴(bì)犴與貔(pí)貅，蕪(wú)湖與黟(yī)縣，亳(bó)州與歙(shè)縣。"],
  "a space before the parenthesis": DAMAGED.map((text) => text.replaceAll("(", " (")),
  "full-width parentheses": DAMAGED.map((text) => text.replaceAll("(", "（").replaceAll(")", "）")),
  capitals: DAMAGED.map((text) =>
    text.replace(/\((\p{L})/gu, (_, letter: string) => `(${letter.toUpperCase()}`),
  ),
  "readings without tones": DAMAGED.map((text) => text.normalize("NFD").replace(/\p{M}/gu, "")),
  "first occurrences alone": [
    "學(xué)習(xí)是大事，業(yè)務(wù)也是，環(huán)境也是。",
    "學習，學習，業務，業務，環境，環境，學習業務，學習環境。",
  ],
  "two kinds": ["學(xué)習(xí)，學(xué)習(xí)，學(xué)習(xí)。"],
  "four hits": ["學(xué)習(xí)業(yè)務(wù)。"],
  "readings that are not the character's": ["學(sì)習(dà)業(gāo)務(lǐ)環(shū)導(qí)，學(sì)習(dà)。"],
  "a polyphone told apart": [
    "長(zhǎng)長(cháng)樂(lè)樂(yuè)重(zhòng)，長(cháng)長(zhǎng)樂(yuè)樂(lè)還(hái)還(huán)。",
  ],
  Simplified: ["学(xué)习(xí)业(yè)务(wù)环(huán)导(dǎo)，学(xué)习(xí)业(yè)务(wù)。"],
  "translations in parentheses": ["學(study)習(practice)業(trade)務(duty)環(ring)，學(study)習(practice)。"],
  "Japanese readings": ["学(がく)習(しゅう)業(ぎょう)務(む)環(かん)，学(がく)習(しゅう)。"],
};

describe("pinyin that somebody wrote", () => {
  it.each(Object.entries(WRITTEN))("stays: %s", (_what, paragraphs) => {
    expect(repair(paragraphs)).toEqual({ lines: [...paragraphs], count: 0 });
  });

  const snippets = Object.entries(WRITTEN_PINYIN).flatMap(([kind, texts]) =>
    texts.map((text) => ({ kind, text })),
  );

  it.each(snippets)("stays: $kind: $text", ({ text }) => {
    const paragraphs = text.split("|");
    expect(repair(paragraphs)).toEqual({ lines: paragraphs, count: 0 });
  });

  it("costs linear time to look for in a megabyte of parentheses", () => {
    expect(repair(["(ā".repeat(300_000)]).count).toBe(0);
  });
});

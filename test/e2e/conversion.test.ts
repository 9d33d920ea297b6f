import { expect, test } from "vitest";
import { compileDictionaries } from "../../src/build/dictionaries.mjs";
import type { DrivenPopup } from "../../src/build/drive/driven-browser.ts";
import type { ChineseVariant } from "../../src/core/article.ts";
import { createConversionEngine } from "../../src/core/script/conversion-engine.ts";
import type { ConversionJob } from "../../src/core/script/convert.ts";
import { generateLines } from "../unit/core/script/generated-lines.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";

const session = useBrowser();

const files = compileDictionaries();
const inNode = createConversionEngine((name) => files.get(name) ?? new Uint8Array());

/** Lone surrogates don't survive the way into a driven browser. */
const lines = generateLines(1000, 3).map((line) => line.replace(/\p{Cs}/gu, ""));

const DIRECTIONS: readonly (readonly [from: ChineseVariant, to: ChineseVariant])[] = [
  ["zh-Hans", "zh-Hant"],
  ["zh-Hans", "zh-Hant-TW"],
  ["zh-Hans", "zh-Hant-HK"],
  ["zh-Hant", "zh-Hans"],
  ["zh-Hant-TW", "zh-Hans"],
  ["zh-Hant-HK", "zh-Hant-TW"],
];

test("the engine converts 1,000 generated lines to what Node makes of them", async () => {
  const { driven, pages } = session();
  const { popup } = await openPopup(driven, await driven.open(`${pages}simplified.html`));
  for (const [from, to] of DIRECTIONS) {
    const job = {
      from,
      to,
      texts: lines,
      quotes: "region",
      vocabulary: true,
      mendFake: from === "zh-Hant",
    } as const;
    const expected = inNode.convertTexts(job);
    const converted = await convertInEngine(popup, job);
    expect(converted.filter((line, index) => line !== expected[index])).toEqual([]);
    expect(converted).toHaveLength(lines.length);
  }
  await popup.close();
});

test("an engine that was ended converts again", async () => {
  const { driven, pages } = session();
  const { popup } = await openPopup(driven, await driven.open(`${pages}simplified.html`));
  const job: ConversionJob = {
    from: "zh-Hans",
    to: "zh-Hant-TW",
    texts: ["头发"],
    quotes: "keep",
    vocabulary: false,
    mendFake: false,
  };
  expect(await convertInEngine(popup, job)).toEqual(["頭髮"]);
  await driven.stopEngine();
  // A question wakes Firefox's; in Chrome whoever asks starts it, and nobody here does but the page's own converter.
  await popup.click("#variants [data-variant=zh-Hant-TW]");
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["山城輕軌三期通車 沿線新增九座車站"]);
  expect(await convertInEngine(popup, job)).toEqual(["頭髮"]);
  await popup.close();
});

/** What the engine answers the popup's own page. */
async function convertInEngine(popup: DrivenPopup, job: ConversionJob): Promise<readonly string[]> {
  const envelope = JSON.stringify({ to: "engine", ask: "convertTexts", payload: job });
  const reply = await popup.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${envelope}).then((reply) => JSON.stringify(reply))`,
  );
  const { answer, error } = JSON.parse(String(reply));
  if (error) throw new Error(error);
  return answer;
}

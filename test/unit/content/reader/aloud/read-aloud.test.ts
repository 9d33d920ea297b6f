// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { type Aloud, createAloud } from "../../../../../src/content/reader/aloud/read-aloud.ts";
import type { Settings } from "../../../../../src/platform/settings.ts";
import { element } from "../../../../../src/ui/element.ts";

vi.mock("../../../../../src/platform/i18n.ts", () => ({ t: (key: string) => key, uiLanguage: () => "en" }));

/** What the browser says, and can be told to have said. */
class Utterance extends EventTarget {
  voice: unknown = null;
  lang = "";
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class Synthesizer extends EventTarget {
  voices: { lang: string; localService: boolean }[] = [];
  said: Utterance[] = [];
  silenced = 0;
  getVoices() {
    return this.voices;
  }
  speak(utterance: Utterance) {
    this.said.push(utterance);
  }
  cancel() {
    this.silenced++;
  }
}

let synthesizer: Synthesizer;
let page: HTMLElement;
let aloud: Aloud;
let past: ReadonlySet<Element>;

const settings = { voiceSpeed: 1.25 } as Settings;
const said = (): string[] => synthesizer.said.map(({ text }) => text);
const spoken = (): string => [...page.querySelectorAll(".spoken")].map((piece) => piece.textContent).join("");
const endSentence = (): void => void synthesizer.said.at(-1)?.dispatchEvent(new Event("end"));
const press = (action: string): void =>
  aloud.player.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();

beforeEach(() => {
  synthesizer = new Synthesizer();
  synthesizer.voices = [{ lang: "zh-CN", localService: true }];
  vi.stubGlobal("speechSynthesis", synthesizer);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  Element.prototype.scrollIntoView = () => {};
  page = element(
    "main",
    {},
    element(
      "div",
      { class: "body" },
      element("p", {}, "轻轨通车。", element("b", {}, "票价"), "不变。"),
      element("p", {}, "学校放假。"),
    ),
  );
  past = new Set();
  aloud = createAloud(
    page,
    (line) => past.has(line),
    () => {},
  );
  aloud.refresh("zh-Hans", settings);
});

test("sentence after sentence is said and marked, to the end", () => {
  aloud.toggle();
  expect([said(), spoken()]).toEqual([["轻轨通车。"], "轻轨通车。"]);
  endSentence();
  expect([said().at(-1), spoken()]).toEqual(["票价不变。", "票价不变。"]);
  endSentence();
  endSentence();
  expect(said()).toEqual(["轻轨通车。", "票价不变。", "学校放假。"]);
  expect([spoken(), aloud.player.hidden]).toEqual(["", true]);
  expect(page.textContent).toBe("轻轨通车。票价不变。学校放假。");
});

test("it begins at the first line in sight, at the speed chosen", () => {
  const [first] = page.querySelectorAll("p");
  past = new Set(first ? [first] : []);
  aloud.toggle();
  expect(said()).toEqual(["学校放假。"]);
  expect(synthesizer.said[0]?.rate).toBe(1.25);
});

test("pause keeps the place, and going on says the sentence again", () => {
  aloud.toggle();
  press("pause");
  const silenced = synthesizer.said[0];
  silenced?.dispatchEvent(new Event("end"));
  expect(said()).toEqual(["轻轨通车。"]);
  press("pause");
  expect(said()).toEqual(["轻轨通车。", "轻轨通车。"]);
});

test("the next sentence can be asked for, and the end", () => {
  aloud.toggle();
  press("next-sentence");
  expect(said().at(-1)).toBe("票价不变。");
  press("stop-aloud");
  expect([aloud.player.hidden, spoken()]).toEqual([true, ""]);
});

test("a device without a fitting voice of its own says so, and nothing is sent away", () => {
  synthesizer.voices = [{ lang: "zh-CN", localService: false }];
  aloud.toggle();
  expect(said()).toEqual([]);
  expect(aloud.player.querySelector("[role=status]")?.textContent).toBe("noVoice");
  expect(aloud.player.querySelector<HTMLElement>('[data-action="pause"]')?.hidden).toBe(true);
});

test("voices that are known late are used once they are there", () => {
  synthesizer.voices = [];
  aloud.toggle();
  synthesizer.voices = [{ lang: "zh-CN", localService: true }];
  synthesizer.dispatchEvent(new Event("voiceschanged"));
  expect(said()).toEqual(["轻轨通车。"]);
  expect(aloud.player.querySelector("[role=status]")?.textContent).toBe("");
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { addPart } from "../../../../src/content/reader/add-part.ts";
import type { Aloud } from "../../../../src/content/reader/aloud/read-aloud.ts";
import { aloudWhenAsked } from "../../../../src/content/reader/aloud-when-asked.ts";
import type { Settings } from "../../../../src/platform/settings.ts";
import { element } from "../../../../src/ui/element.ts";
import { until } from "../../page-probe.ts";

vi.mock("../../../../src/content/reader/add-part.ts", () => ({ addPart: vi.fn() }));

const settings = { voiceSpeed: 1 } as Settings;
let done: string[];
let failed: () => void;
let aloud: Aloud;
let dialog: HTMLElement;

const player = (): Aloud => ({
  player: element("div", { class: "player" }),
  toggle: () => void done.push("toggle"),
  stop: () => void done.push("stop"),
  refresh: (lang) => void done.push(`refresh ${lang}`),
});

beforeEach(() => {
  done = [];
  failed = vi.fn();
  vi.mocked(addPart)
    .mockReset()
    .mockResolvedValue({ createAloud: player, answer: Promise.resolve({ answer: true }) });
  aloud = aloudWhenAsked([element("main"), () => false, () => {}], failed);
  dialog = element("div", {}, aloud.player);
  aloud.refresh("zh-Hans", settings);
});

test("the script comes once, when it is first asked for, dressed as what is shown", async () => {
  expect(addPart).not.toHaveBeenCalled();
  aloud.toggle();
  await until(() => expect(done).toEqual(["refresh zh-Hans", "toggle"]));
  expect(dialog.querySelector(".player")).not.toBeNull();
  aloud.refresh("zh-Hant", settings);
  aloud.toggle();
  await until(() => expect(done.slice(2)).toEqual(["refresh zh-Hant", "toggle"]));
  expect(addPart).toHaveBeenCalledExactlyOnceWith("aloud");
});

test("a script that can't be had is told of, and is asked for again", async () => {
  vi.mocked(addPart).mockRejectedValueOnce(new Error("the extension is gone"));
  aloud.toggle();
  await until(() => expect(failed).toHaveBeenCalledOnce());
  aloud.toggle();
  await until(() => expect(done).toContain("toggle"));
});

test("a script that comes after the reader has closed says nothing", async () => {
  aloud.toggle();
  aloud.stop();
  await until(() => expect(done).toContain("refresh zh-Hans"));
  await Promise.resolve();
  expect(done).not.toContain("toggle");
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../../../src/platform/settings-table.ts";

type Colours = ReadonlyMap<string, string>;

/** Colours of the light theme, and of each block of the sheet that says what another has otherwise. */
function themesIn(sheet: string): [theme: string, colours: Colours][] {
  const blocks = [...sheet.matchAll(/^\s*(\.themed[^{]*) \{([^}]*)\}/gm)]
    .map(([, selector = "", body = ""]) => ({
      theme: /(?<=data-theme=")\w+/.exec(selector)?.[0] ?? "light",
      colours: [...body.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(
        ([, name = "", value = ""]): [string, string] => [name, value],
      ),
    }))
    .filter(({ colours }) => colours.length > 0);
  // A later block of a theme is written over the earlier ones, and all over the light one.
  return blocks.map(({ theme }, at) => [
    theme,
    new Map(
      blocks
        .slice(0, at + 1)
        .filter((block) => block.theme === "light" || block.theme === theme)
        .flatMap(({ colours }) => colours),
    ),
  ]);
}

/** WCAG 2's relative luminance, and .05. */
function lightOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
}

/** WCAG 2's contrast of two colours, 1 to 21. */
function contrast(colours: Colours, one: string, other: string): number {
  const pair = [one, other].map((name) => lightOf(colours.get(name) ?? ""));
  return Math.max(...pair) / Math.min(...pair);
}

const themes = themesIn(readFileSync("src/ui/tokens.css", "utf8"));

test("every theme of the settings has its colours, and no other theme has", () => {
  const names = SETTINGS.theme.options.map(({ value }) => value);
  expect(new Set(themes.map(([theme]) => theme))).toEqual(new Set(names));
});

describe.each(themes)("on paper of %s", (theme, colours) => {
  // 4.5 is WCAG's AA, 7 its AAA.
  const enough = theme === "contrast" ? 7 : 4.5;
  const papers = ["--paper", "--paper-raised", "--paper-sunk", "--accent-soft"];
  test.each(["--ink", "--ink-soft", "--accent", "--seal"])("%s has contrast enough", (ink) => {
    for (const paper of papers) {
      expect(contrast(colours, ink, paper), paper).toBeGreaterThanOrEqual(enough);
    }
  });

  test.each([
    ["--accent-ink", "--accent"],
    ["--ink", "--shine"],
    ["--ink", "--shine-soft"],
  ])("so has %s on %s", (ink, paper) => {
    expect(contrast(colours, ink, paper)).toBeGreaterThanOrEqual(enough);
  });
});

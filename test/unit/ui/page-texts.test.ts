import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import messages from "../../../src/_locales/en/messages.json";
import { DRAWINGS } from "../../../src/ui/page-drawings.ts";

const root = new URL("../../..", import.meta.url);

const pages = ["src/popup/popup.html", "src/options/options.html", "src/welcome/welcome.html"].map(
  (path) => [path, readFileSync(new URL(path, root), "utf8")] as const,
);

test.each(pages)("every text that %s asks for is there", (_path, html) => {
  const keys = [...html.matchAll(/data-(?:t|label)="([^"]*)"/gu)].map(([, key]) => key ?? "");
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !(key in messages))).toEqual([]);
});

test.each(pages)("every drawing that %s asks for is there", (_path, html) => {
  const names = [...html.matchAll(/data-drawing="([^"]*)"/gu)].map(([, name]) => name ?? "");
  expect(names.filter((name) => !(name in DRAWINGS))).toEqual([]);
});

test.each(["zh_CN", "zh_TW"])("%s has every text, with the same placeholders", (locale) => {
  const path = new URL(`src/_locales/${locale}/messages.json`, root);
  const translated: Record<string, { message: string }> = JSON.parse(readFileSync(path, "utf8"));
  const placeholders = (message: string | undefined): string[] => message?.match(/\$\d/gu)?.sort() ?? [];
  for (const [key, { message }] of Object.entries(messages)) {
    expect(translated[key]?.message, key).toBeTruthy();
    expect(placeholders(translated[key]?.message), key).toEqual(placeholders(message));
  }
  expect(Object.keys(translated).sort()).toEqual(Object.keys(messages).sort());
});

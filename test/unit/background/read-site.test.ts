import { expect, test, vi } from "vitest";
import { readIfRemembered } from "../../../src/background/read-site.ts";
import type { PageVerdict } from "../../../src/core/article.ts";

const evidence = { proseLength: 0, proseBlocks: 0, linkDensity: 0 };
const verdict = (kind: PageVerdict["kind"]): PageVerdict => ({ kind, evidence });
const SITES = ["https://news.example"];

async function opened(kind: PageVerdict["kind"], address: string): Promise<boolean> {
  const open = vi.fn(async () => true);
  await readIfRemembered(verdict(kind), address, SITES, open);
  return open.mock.calls.length > 0;
}

test("an article of a site on the list is opened", async () => {
  expect(await opened("article", "https://news.example/2026/a.html?from=home")).toBe(true);
});

test.each([
  ["a list of that site", "list", "https://news.example/"],
  ["an article of another site", "article", "https://other.example/a"],
  ["one of a part of the site under another name", "article", "https://m.news.example/a"],
  ["the same site without a secure connection", "article", "http://news.example/a"],
  ["an address that is none", "article", ""],
] as const)("%s stays as it is", async (_what, kind, address) => {
  expect(await opened(kind, address)).toBe(false);
});

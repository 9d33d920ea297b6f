import { expect, test, vi } from "vitest";
import { type ButtonApi, showNothingToRead, showVerdict } from "../../../src/background/badge.ts";
import type { PageVerdict } from "../../../src/core/article.ts";

const text = (key: string): string => key;

const verdict = (kind: PageVerdict["kind"]): PageVerdict => ({
  kind,
  evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 },
});

function fakeButton() {
  const shown: { title?: string; icon?: string | undefined } = {};
  const api: Required<ButtonApi> = {
    setTitle: async ({ title }) => {
      shown.title = title;
    },
    setIcon: async ({ path }) => {
      shown.icon = path["16"];
    },
  };
  return { api, shown };
}

test.each(["article", "short-article", "articles"] as const)("%s is shown as found", async (kind) => {
  const { api, shown } = fakeButton();
  await showVerdict(api, 1, verdict(kind), text);
  expect(shown).toEqual({ title: "actionTitleArticle", icon: "/icons/jingdu-16.png" });
});

test.each(["list", "media", "embedded", "nothing-yet", "other"] as const)(
  "%s leaves the button quiet",
  async (kind) => {
    const { api, shown } = fakeButton();
    await showVerdict(api, 1, verdict(kind), text);
    expect(shown).toEqual({ title: "actionTitle", icon: "/icons/quiet-16.png" });
  },
);

test("a browser without pictures on its button shows the title alone", async () => {
  const { api, shown } = fakeButton();
  await showVerdict({ setTitle: api.setTitle }, 1, verdict("article"), text);
  expect(shown).toEqual({ title: "actionTitleArticle" });
});

test("a tab that was closed meanwhile is no error", async () => {
  const setIcon = vi.fn();
  const gone = { setTitle: () => Promise.reject(new Error("No tab with id: 1.")), setIcon };
  await expect(showVerdict(gone, 1, verdict("article"), text)).resolves.toBeUndefined();
  expect(setIcon).not.toHaveBeenCalled();
});

test("a shortcut that found nothing is told of on the button", async () => {
  const { api, shown } = fakeButton();
  await showNothingToRead(api, 1, text);
  expect(shown.title).toBe("actionTitleNothing");
});

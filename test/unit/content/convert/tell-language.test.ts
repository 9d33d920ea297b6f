// @vitest-environment jsdom
import { expect, test } from "vitest";
import { tellLanguage } from "../../../../src/content/convert/tell-language.ts";

const rootIn = (lang: string | null): Element => {
  const root = document.createElement("html");
  if (lang !== null) root.setAttribute("lang", lang);
  return root;
};

test.each(["zh-CN", null])("a root says what its text is in now, and gets back what it said: %s", (lang) => {
  const root = rootIn(lang);
  const language = tellLanguage("zh-Hant-TW");
  language.tell(root);
  expect(root.getAttribute("lang")).toBe("zh-Hant-TW");
  language.restore();
  expect(root.getAttribute("lang")).toBe(lang);
});

test("told twice, it still gives back what the page said", () => {
  const root = rootIn("zh-CN");
  const language = tellLanguage("zh-Hant-TW");
  language.tell(root);
  language.tell(root);
  language.restore();
  expect(root.getAttribute("lang")).toBe("zh-CN");
});

test("what the page writes meanwhile is its own, and a document without a root is told nothing", () => {
  const root = rootIn("zh-CN");
  const language = tellLanguage("zh-Hant-TW");
  language.tell(null);
  language.tell(root);
  root.setAttribute("lang", "ja");
  language.restore();
  expect(root.getAttribute("lang")).toBe("ja");
});

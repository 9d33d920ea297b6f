import { expect, test } from "vitest";
import { cleanPage, STORY, STORY_HTML } from "../clean-body.ts";

/** The story, with such a piece in its first paragraph. */
const pageWith = (first: string): string => STORY_HTML.replace(STORY[0] ?? "", first);

test.each([
  ["share", "share"],
  ["comment", "comments"],
  ["vote", "vote"],
  ["promotion", "follow"],
  ["qr-code", "qrcode"],
])("%s that stands behind a paragraph's last sentence, in its line, goes", (_reason, name) => {
  const { lines } = cleanPage(pageWith(`${STORY[0]}<span class="${name}">请看这里</span>`));
  expect(lines[0]).toBe(STORY[0]);
});

test.each(["share", "comments", "vote", "follow", "qrcode"])(
  "what is called %s and stands in the middle of a sentence is a piece of it",
  (name) => {
    const [head = "", tail = ""] = (STORY[0] ?? "").split("昨日");
    const { lines } = cleanPage(pageWith(`${head}<span class="${name}">昨日</span>${tail}`));
    expect(lines[0]).toBe(STORY[0]);
  },
);

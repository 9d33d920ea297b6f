import { expect, test } from "vitest";
import { cleanPage, STORY } from "../clean-body.ts";

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");
const [opening = "", ...rest] = STORY;
const head = `<title>江城新桥通车</title><meta property="og:description" content="${opening}"><h1>江城新桥通车</h1>`;
const comments = "桥修得真好，上下班方便多了，希望公交线路也能早点开过来，大家都等着坐车呢。";

test("a story in several articles is read whole", () => {
  const page = `${head}<div><article><p>${opening}</p></article><aside>广告</aside><div><article>${paragraphs(rest)}</article></div></div>`;
  expect(cleanPage(page).lines).toEqual(STORY);
});

test("an article that is called comments is no story", () => {
  const page = `<title>江城新桥通车</title><div><h1>江城新桥通车</h1>${paragraphs(STORY)}</div><article class="mod-comments">${`<p>${comments}</p>`.repeat(9)}</article>`;
  expect(cleanPage(page).lines).toEqual(STORY);
});

test("an article beside the story that has a heading of its own is another", () => {
  const page = `${head}<div><article>${paragraphs(STORY)}</article><article><h2>老桥维修</h2><p>${comments}</p></article></div>`;
  expect(cleanPage(page).lines).toEqual(STORY);
});

import { JSDOM, VirtualConsole } from "jsdom";
import { figuresToTsv } from "../../src/core/export/table.ts";
import { extractArticle } from "../../src/core/extract-article.ts";
import { contentHtml } from "../../src/core/page/dom.ts";
import { withPage } from "../../src/node/read-source.ts";
import { copyOf } from "../../src/platform/article-copy.ts";
import { STORY } from "../unit/core/body/clean-body.ts";
import { safeCopy } from "../unit/core/body/rebuild/safe-copy.ts";
import { lexicon } from "../unit/core/lexicon/compiled-lexicon.ts";

export const url = "https://news.example/2024/a.html";

/** What goes out of an article. */
export interface Outcome {
  /** Those that stood in the story. */
  readonly fragments: readonly string[];
  /** What may be shown of them alone, whatever an article takes of it. */
  readonly rebuilt: string;
  readonly content: string;
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  readonly table: string;
}

/** One window for all: each of jsdom's own holds megabytes. */
const { DOMParser } = new JSDOM("", { url, virtualConsole: new VirtualConsole() }).window;

export const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

const [first = "", second = "", third = "", fourth = ""] = STORY.map((text) => `<p>${text}</p>`);

const pageWith = (middle: string): string =>
  `<!doctype html><title>江城新桥通车</title><article><h1>江城新桥通车</h1><div>${first}${second}${middle}${third}${fourth}</div></article>`;

/** What becomes of a story with a fragment in the middle of its source. */
export function outcomeOf(fragment: string): Outcome {
  return withPage(pageWith(fragment), url, (page) => goingOut(page, [fragment]));
}

/** What becomes of a story with fragments in its middle, each parsed by itself: none swallows the next. */
export function outcomeOfAll(fragments: readonly string[]): Outcome {
  return withPage(pageWith('<div id="middle"></div>'), url, (page) => {
    const parsed = fragments.map((fragment) => new DOMParser().parseFromString(fragment, "text/html"));
    const nodes = parsed.flatMap(({ head, body }) => [...head.childNodes, ...body.childNodes]);
    page.querySelector("#middle")?.replaceWith(...nodes);
    return goingOut(page, fragments);
  });
}

function goingOut(page: Document, fragments: readonly string[]): Outcome {
  const { finished } = extractArticle(page, { url, force: true, lexicon });
  if (!finished) throw new Error(`no article around ${fragments.join("\n")}`);
  const { article } = finished;
  const { html, markdown } = copyOf(finished, new Set());
  return {
    fragments,
    rebuilt: fragments
      .map((fragment) => contentHtml(safeCopy(parse(`<p>前文</p>${fragment}<p>后文</p>`), url)))
      .join(""),
    content: article.content,
    text: article.textContent,
    html,
    markdown,
    table: figuresToTsv(article.figures),
  };
}

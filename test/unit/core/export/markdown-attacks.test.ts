import { HtmlRenderer, Parser } from "commonmark";
import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { articleToMarkdown } from "../../../../src/core/export/markdown.ts";
import { safeCopy } from "../body/rebuild/safe-copy.ts";
import { sampleArticle } from "./sample-article.ts";

const url = "https://news.example/a.html";

/** Two readers that do not share code, both with the raw HTML that CommonMark lets through. */
const READERS: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  "markdown-it": (markdown) => new MarkdownIt({ html: true }).render(markdown),
};

/** Addresses and texts that try to end what they stand in, or to become something else when read back. */
const FRAGMENTS: readonly string[] = [
  '<a href="mailto:a>b <javascript:alert(1)> c">信</a>',
  '<a href="mailto:a<javascript:alert(1)>">信</a>',
  '<a href="mailto:x`y`z">信</a>',
  '<a href="mailto:x)[点](javascript:alert(1)">信</a>',
  '<a href="mailto:x\\)[点](javascript:alert(1)">信</a>',
  '<a href="https://e.example/?q=\\">甲</a>',
  '<a href="https://e.example/?q=a\\)b">甲</a>',
  '<a href="https://e.example/(a(b)c">甲</a>',
  '<a href="https://e.example/?a=1&amp;copy;=2">甲</a>',
  '<a href="https://e.example/?a=1&amp;#106;avascript">甲</a>',
  '<a href="https://e.example/#`code`">甲</a>',
  '<a href="https://e.example/?<b>=1">甲</a>',
  '<a href="https://e.example/">[乙](javascript:alert(1))</a>',
  '<a href="https://e.example/">甲](javascript:alert(1)</a>',
  '<a href="https://e.example/">&lt;javascript:alert(1)&gt;</a>',
  "<p>[甲]: javascript:alert(1)</p><p>[甲]</p>",
  "<p>&lt;javascript:alert(1)&gt;</p>",
  "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
  "<p>![甲](javascript:alert(1))</p>",
  "<p>\\[甲](javascript:alert(1))</p>",
  "<p>`甲</p><p>[乙](javascript:alert(1))`</p>",
  "<p><code>甲`[乙](javascript:alert(1))</code></p>",
  "<pre>```\n[乙](javascript:alert(1))\n~~~</pre>",
  '<p><img src="https://e.example/a.jpg" alt="甲](javascript:alert(1)) ![乙"></p>',
  '<p><img src="https://e.example/a(1).jpg?x=`y`" alt="甲\\"></p>',
  '<table><tr><td>甲|[乙](javascript:alert(1))</td></tr><tr><td><a href="https://e.example/?a|b">丙</a></td></tr></table>',
  "<p><sub>&lt;script&gt;alert(1)&lt;/script&gt;</sub></p>",
  "<ul><li>[ ] 甲</li><li>&gt; [乙](javascript:alert(1))</li></ul>",
  "<h2>甲 ## [乙](javascript:alert(1))</h2>",
  '<math alttext="&lt;javascript:alert(1)&gt;"><mi>x</mi></math>',
];

/** One window for all: each of jsdom's own holds megabytes. */
const { DOMParser } = new JSDOM("", { url }).window;

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

interface Written {
  readonly markdown: string;
  readonly body: HTMLElement;
}

function write(html: string): Written {
  const body = safeCopy(parse(`<p>前文</p>${html}<p>后文</p>`), url);
  return { markdown: articleToMarkdown(sampleArticle({ url }), body), body };
}

const letters = (text: string): string => text.replace(/[\s|]+/gu, "");

/** An address as it is followed: what is percent-encoded and what is not are one. */
const followed = (address: string): string => {
  const { href } = new URL(address);
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

const addressesIn = (root: ParentNode, selector: string, name: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => followed(element.getAttribute(name) ?? ""));

describe.each(Object.entries(READERS))("read back by %s", (_name, read) => {
  const readBack = (markdown: string): HTMLElement => parse(read(markdown));

  test.each(FRAGMENTS)("links and images lead where the body's do: %s", (html) => {
    expect(strangeAddresses(write(html), readBack)).toEqual([]);
  });

  test.each(FRAGMENTS)("the text is the body's: %s", (html) => {
    const { markdown, body } = write(html);
    const shown = letters(readBack(markdown).textContent ?? "");
    for (const paragraph of body.querySelectorAll("p")) {
      if (paragraph.querySelector("math, img, rt, rp")) continue;
      expect(shown).toContain(letters(paragraph.textContent ?? ""));
    }
  });
});

/** Links, images and elements of what a reader made of the Markdown that the body does not have. */
function strangeAddresses(
  { markdown, body }: Written,
  readBack: (markdown: string) => HTMLElement,
): string[] {
  const back = readBack(markdown);
  const links = new Set([...addressesIn(body, "a[href]:not([href^='#'])", "href"), followed(url)]);
  const images = new Set(addressesIn(body, "img[src]", "src"));
  return [
    ...addressesIn(back, "a[href]", "href").filter((address) => !links.has(address)),
    ...addressesIn(back, "img[src]", "src").filter((address) => !images.has(address)),
    ...[...back.querySelectorAll("script, iframe, form, style, object, svg, [onerror], [onload]")].map(
      ({ outerHTML }) => outerHTML,
    ),
  ];
}

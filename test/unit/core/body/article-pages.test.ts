import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { findArticlePages } from "../../../../src/core/body/article-pages.ts";

const SITE = "https://news.example";

/** Parts found on a page at `path` whose pager is `html`, as paths, with this page's place among them. */
function partsOf(path: string, html: string): { paths: string[]; current: number; complete: boolean } | null {
  const document = new JSDOM(`<p>正文。</p><div class="pager">${html}</div>`).window.document;
  const pages = findArticlePages(document, SITE + path);
  return pages && { ...pages, paths: pages.addresses.map((address) => address.replace(SITE, "")) };
}

const paths = (path: string, html: string): string[] | undefined => partsOf(path, html)?.paths;

describe("the parts of a split article", () => {
  it("are listed in the order of their numbers, whatever the order of the links", () => {
    const pager =
      '<a href="/a/12_3.shtml">3</a><a href="/a/12_2.shtml">2</a><a href="/a/12_2.shtml">下一页</a>';
    expect(partsOf("/a/12.shtml", pager)).toMatchObject({
      paths: ["/a/12.shtml", "/a/12_2.shtml", "/a/12_3.shtml"],
      current: 0,
      complete: true,
    });
  });

  it("may be more than are known where only a next link stands there", () => {
    expect(partsOf("/a/12.shtml", '<a href="12_2.shtml">下一頁</a>')).toMatchObject({
      paths: ["/a/12.shtml", "/a/12_2.shtml"],
      complete: false,
    });
  });

  it("know the place of a later part", () => {
    const pager = '<a href="/a/12.html">1</a><a href="/a/12-3.html">3</a>';
    expect(partsOf("/a/12-2.html", pager)).toMatchObject({
      paths: ["/a/12.html", "/a/12-2.html", "/a/12-3.html"],
      current: 1,
    });
  });

  it("may be counted from _1 for the second", () => {
    expect(paths("/a/327-277.htm", '<a href="/a/327-277_1.htm">(接下一頁)</a>')).toEqual([
      "/a/327-277.htm",
      "/a/327-277_1.htm",
    ]);
  });

  it.each([
    ["?page=2", "/story?id=7", '<a href="/story?id=7&page=2">余下全文</a>', "/story?id=7&page=2"],
    ["/2", "/story/seven", '<a href="/story/seven/2">Next page</a>', "/story/seven/2"],
    ["第二页", "/a/9.html", '<a href="/a/9_2.html">第二页：性能</a>', "/a/9_2.html"],
    ["[2]", "/a/9.html", '<a href="/a/9_2.html">[2]</a>', "/a/9_2.html"],
    ["an arrow", "/story/", '<a href="/story/2/"><span>Next →</span></a>', "/story/2/"],
    ["a sign after the word", "/a/9.html", '<a href="/a/9_2.html">下一页 ></a>', "/a/9_2.html"],
    ["a picture", "/a/9.html", '<a href="/a/9_2.html"><img src="n.gif" alt="下一頁"></a>', "/a/9_2.html"],
    [
      "a label for the ear",
      "/a/9.html",
      '<a href="/a/9_2.html" aria-label="下一页"><i></i></a>',
      "/a/9_2.html",
    ],
  ])("are found by %s", (_name, own, pager, second) => {
    expect(paths(own, pager)).toEqual([own, second]);
  });

  it.each([
    ["another article", '<a href="/a/13.shtml">下一页</a>'],
    ["another origin", '<a href="https://other.example/a/12_2.shtml">下一页</a>'],
    ["a script", '<a href="javascript:next()">下一页</a>'],
    ["the page itself", '<a href="#page2">2</a>'],
    ["a headline that is no pager", '<a href="/a/12_2.shtml">下一页的故事还在继续</a>'],
    ["a list whose number is the article's", '<a href="/a/12_201801.shtml">2</a>'],
    ["the pages of the comments", '<div id="comments"><a href="/a/12.shtml?page=2">2</a></div>'],
    ["an address that can't be read", '<a href="http://[">2</a>'],
  ])("are not sought in %s", (_name, pager) => {
    expect(partsOf("/a/12.shtml", pager)).toBeNull();
  });
});

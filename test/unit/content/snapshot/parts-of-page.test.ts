// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/12.html" }
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { partsOfPage } from "../../../../src/content/snapshot/parts-of-page.ts";

const OWN = "https://news.example/a/12.html";
const part = (number: number): string => `https://news.example/a/12_${number}.html`;

/** A site with these pages; every other address is refused. Returns what was asked for. */
function serve(pages: Readonly<Record<string, string>>, redirectedTo: string | null = null): string[] {
  const asked: string[] = [];
  class Request extends EventTarget {
    status = 0;
    responseURL = "";
    responseXML: Document | null = null;
    responseType = "";
    open(_method: string, url: string): void {
      this.responseURL = redirectedTo ?? url;
      asked.push(url);
    }
    send(): void {
      const html = pages[asked.at(-1) ?? ""];
      this.status = html === undefined ? 0 : 200;
      // Of another type, the browser parses nothing.
      const isParsed = html !== undefined && this.responseType === "document";
      this.responseXML = !isParsed ? null : new DOMParser().parseFromString(html, "text/html");
      this.dispatchEvent(new Event("loadend"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return asked;
}

const { signal } = new AbortController();
const addresses = [OWN, part(2)];

beforeEach(() => {
  history.replaceState(null, "", OWN);
  const next = Object.assign(document.createElement("a"), { href: part(2), textContent: "下一页" });
  document.body.replaceChildren("一", next);
});
afterEach(() => vi.unstubAllGlobals());

async function fetchAll() {
  const fetched = await partsOfPage(document, signal);
  return { addresses: fetched?.pages.map(({ address }) => address), fetched, failed: fetched?.failed };
}

test("an article on one page has no parts", async () => {
  const asked = serve({});
  document.body.replaceChildren("一");
  expect(await partsOfPage(document, signal)).toBeNull();
  expect(asked).toEqual([]);
});

test("the page that is open is not fetched again", async () => {
  const asked = serve({ [part(2)]: "<p>二</p>" });
  const found = await fetchAll();
  expect(asked).toEqual([part(2)]);
  expect(found.addresses).toEqual(addresses);
  expect(found.fetched?.pages[0]?.html).toContain("一");
  expect(found.fetched?.pages[1]?.html).toContain("<p>二</p>");
  expect(found.failed).toBe(0);
});

test("a part may name yet another", async () => {
  serve({ [part(2)]: `<p>二</p><a href="${part(3)}">下一页</a>`, [part(3)]: "<p>三</p>" });
  expect((await fetchAll()).addresses).toEqual([OWN, part(2), part(3)]);
});

test("a part that fails is counted, and leaves the rest", async () => {
  serve({});
  const found = await fetchAll();
  expect(found.addresses).toEqual([OWN]);
  expect(found.failed).toBe(1);
});

test("a part that leads to another origin is none", async () => {
  serve({ [part(2)]: "<p>登录</p>" }, "https://login.example/");
  expect((await fetchAll()).failed).toBe(1);
});

test("where the page has moved on meanwhile, its parts are of the page before", async () => {
  serve({ [part(2)]: "<p>二</p>" });
  const fetching = partsOfPage(document, signal);
  history.replaceState(null, "", "/b/13.html");
  expect(await fetching).toBeNull();
});

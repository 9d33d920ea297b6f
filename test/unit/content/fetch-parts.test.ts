// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/12.html" }
import { afterEach, expect, test, vi } from "vitest";
import { fetchParts } from "../../../src/content/fetch-parts.ts";

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
      this.responseXML = html === undefined ? null : new DOMParser().parseFromString(html, "text/html");
      this.dispatchEvent(new Event("loadend"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return asked;
}

const { signal } = new AbortController();
const addresses = [OWN, part(2)];
const fetchAll = () => fetchParts(document, { addresses, current: 0, complete: false }, signal);

afterEach(() => vi.unstubAllGlobals());

test("the page that is open is not fetched again", async () => {
  const asked = serve({ [part(2)]: "<p>二</p>" });
  const { parts, failed } = await fetchAll();
  expect(asked).toEqual([part(2)]);
  expect(parts.map(({ url }) => url)).toEqual(addresses);
  expect(parts[0]?.page).toBe(document);
  expect(parts[1]?.page.body.textContent).toBe("二");
  expect(failed).toBe(0);
});

test("a part may name yet another", async () => {
  serve({ [part(2)]: `<p>二</p><a href="${part(3)}">下一页</a>`, [part(3)]: "<p>三</p>" });
  expect((await fetchAll()).parts.map(({ url }) => url)).toEqual([OWN, part(2), part(3)]);
});

test("a part that fails is counted, and leaves the rest", async () => {
  serve({});
  const { parts, failed } = await fetchAll();
  expect(parts.map(({ url }) => url)).toEqual([OWN]);
  expect(failed).toBe(1);
});

test("a part that leads to another origin is none", async () => {
  serve({ [part(2)]: "<p>登录</p>" }, "https://login.example/");
  expect((await fetchAll()).failed).toBe(1);
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { convertPage, type PageConversion } from "../../../../src/content/convert/convert-page.ts";
import type { ConversionJob } from "../../../../src/core/script/convert.ts";
import { until } from "../../page-probe.ts";

const WORDS: Readonly<Record<string, string>> = {
  干净: "乾淨",
  干货: "乾貨",
  头发: "頭髮",
  这: "這",
  们: "們",
  说: "說",
  国: "國",
  发: "發",
  头: "頭",
};
const STORY = "<p id=story>这些人说，我们国家很好，你们说这是大家的头等大事。</p>";

async function convertTexts({ texts }: ConversionJob): Promise<string[]> {
  const words = new RegExp(Object.keys(WORDS).join("|"), "gu");
  return texts.map((text) => text.replace(words, (word) => WORDS[word] ?? word));
}

let conversion: PageConversion | null = null;

async function convert(html: string, prepare: () => void = () => {}): Promise<void> {
  document.body.innerHTML = STORY + html;
  prepare();
  const outcome = await convertPage(document, {
    variantFor: () => "zh-Hant-TW",
    vocabulary: false,
    convertTexts,
  });
  conversion = typeof outcome === "object" ? outcome : null;
}

function find<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

afterEach(async () => {
  await conversion?.restore();
  conversion = null;
});

describe("attributes that people read", () => {
  it.each([
    ["title", '<b title="头发">a</b>'],
    ["alt", '<img alt="头发">'],
    ["placeholder", '<input placeholder="头发">'],
    ["placeholder", '<textarea placeholder="头发"></textarea>'],
    ["aria-label", '<button aria-label="头发"></button>'],
    ["label", '<select><optgroup label="头发"></optgroup></select>'],
    ["value", '<input type="button" value="头发">'],
    ["value", '<input type="submit" value="头发">'],
  ])("are converted and given back: %s of %s", async (name, html) => {
    await convert(html);
    expect(find(`[${name}]`).getAttribute(name)).toBe("頭髮");
    await conversion?.restore();
    expect(document.body.innerHTML).toBe(parsed(STORY + html));
  });

  it.each([
    ["what is typed", "value", '<input value="头发">'],
    ["what a button submits", "value", '<input type="submit" name="go" value="头发">'],
    ["what an option submits", "value", '<select><option value="头发">a</option></select>'],
    ["a foreign language", "title", '<b lang="ja" title="头发">a</b>'],
    ["code", "title", '<code title="头发">a</code>'],
  ])("are left alone in %s", async (_what, name, html) => {
    await convert(html);
    expect(find(`[${name}]`).getAttribute(name)).toBe("头发");
  });

  it("are followed where the page writes them", async () => {
    await convert("<b id=live>a</b>");
    find("#live").title = "头发";
    await until(() => expect(find("#live").title).toBe("頭髮"));
    await conversion?.restore();
    expect(find("#live").title).toBe("头发");
  });
});

it("an option shows the other script and submits what it submitted", async () => {
  const html = "<form><select name=goods><option>干货</option></select></form>";
  await convert(html);
  expect(find("option").textContent).toBe("乾貨");
  expect(new FormData(find<HTMLFormElement>("form")).get("goods")).toBe("干货");
  await conversion?.restore();
  expect(document.body.innerHTML).toBe(parsed(STORY + html));
});

describe("words that markup runs through", () => {
  it.each([
    ["a soft hyphen", "干\u00ad净", "乾\u00ad淨"],
    ["a place to break", "干<wbr>净", "乾<wbr>淨"],
    ["readings", "<ruby>干<rt>gān</rt>净<rt>jìng</rt></ruby>", "<ruby>乾<rt>gān</rt>淨<rt>jìng</rt></ruby>"],
    ["a soft hyphen between elements", "<b>干\u00ad</b>净", "<b>乾\u00ad</b>淨"],
  ])("are words over %s", async (_what, inside, expected) => {
    await convert(`<p id=word>${inside}</p>`);
    expect(find("#word").innerHTML).toBe(parsed(expected));
    await conversion?.restore();
    expect(find("#word").innerHTML).toBe(parsed(inside));
  });
});

describe("trees inside the page", () => {
  it("are converted in open shadow roots, one in another, and followed there", async () => {
    const inner = (): ShadowRoot | null | undefined =>
      find("#host").shadowRoot?.querySelector("div")?.shadowRoot;
    await convert("<div id=host></div>", () => {
      const outer = find("#host").attachShadow({ mode: "open" });
      outer.innerHTML = "头发<div></div>";
      outer.querySelector("div")?.attachShadow({ mode: "open" }).append("他们说");
    });
    expect(find("#host").shadowRoot?.textContent).toBe("頭髮");
    expect(inner()?.textContent).toBe("他們說");
    inner()?.append("国");
    await until(() => expect(inner()?.textContent).toBe("他們說國"));
    await conversion?.restore();
    expect(inner()?.textContent).toBe("他们说国");
  });

  it("are converted in a root that the page adds", async () => {
    await convert("");
    const host = document.createElement("section");
    host.attachShadow({ mode: "open" }).innerHTML = "<p>头发</p>";
    document.body.append(host);
    await until(() => expect(host.shadowRoot?.textContent).toBe("頭髮"));
  });

  it("are converted in frames of the page's own", async () => {
    const body = (): HTMLElement | undefined => find<HTMLIFrameElement>("iframe").contentDocument?.body;
    await convert("<iframe></iframe>", () => body()?.append("他们说"));
    expect(body()?.textContent).toBe("他們說");
    await conversion?.restore();
    expect(body()?.textContent).toBe("他们说");
  });
});

describe("what a reader and a page do meanwhile", () => {
  it("leaves the selection at its characters", async () => {
    await convert("<p id=chosen>我们说头发</p>", () => {
      const text = find("#chosen").firstChild;
      if (text) document.getSelection()?.setBaseAndExtent(text, 1, text, 3);
    });
    expect(String(document.getSelection())).toBe("們說");
    await conversion?.restore();
    expect(String(document.getSelection())).toBe("们说");
  });

  it("leaves a selection at its characters that was made meanwhile", async () => {
    await convert("<p id=chosen>我们说头发</p>");
    const text = find("#chosen").firstChild;
    const changed = new Promise((resolve) =>
      document.addEventListener("selectionchange", resolve, { once: true }),
    );
    if (text) document.getSelection()?.setBaseAndExtent(text, 1, text, 3);
    await changed;
    await conversion?.restore();
    expect(String(document.getSelection())).toBe("们说");
  });

  it("writes no node whose text stays", async () => {
    const written: string[] = [];
    const observer = new MutationObserver((records) =>
      written.push(...records.map(({ target }) => target.nodeValue ?? "")),
    );
    await convert("<p>大家都好</p>", () =>
      observer.observe(document.body, { characterData: true, subtree: true }),
    );
    await conversion?.restore();
    await until(() => expect(written.length).toBeGreaterThan(0));
    observer.disconnect();
    expect(written).not.toContain("大家都好");
  });

  it("gives back what the page cloned and copied while it was converted", async () => {
    await convert("<p id=first title=头发>他们说</p><p id=second></p>");
    document.body.append(find("#first").cloneNode(true));
    find("#second").textContent = find("#first").textContent;
    await until(() => expect(document.body.lastElementChild?.textContent).toBe("他們說"));
    await conversion?.restore();
    expect(document.body.lastElementChild?.outerHTML).toBe('<p id="first" title="头发">他们说</p>');
    expect(find("#second").textContent).toBe("他们说");
  });

  it("follows a root that takes the place of the old one", async () => {
    await convert("");
    const root = document.createElement("html");
    root.innerHTML = "<body><p id=new>他们说</p></body>";
    document.documentElement.replaceWith(root);
    await until(() => expect(find("#new").textContent).toBe("他們說"));
    expect(document.documentElement.lang).toBe("zh-Hant-TW");
    await conversion?.restore();
    expect(find("#new").textContent).toBe("他们说");
    expect(document.documentElement.hasAttribute("lang")).toBe(false);
  });
});

/** HTML as the parser writes it. */
function parsed(html: string): string {
  const body = document.createElement("body");
  body.innerHTML = html;
  return body.innerHTML;
}

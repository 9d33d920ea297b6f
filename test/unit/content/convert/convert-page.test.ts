// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { convertPage, type PageConversion } from "../../../../src/content/convert/convert-page.ts";
import type { ConversionJob } from "../../../../src/core/script/convert.ts";
import { until } from "../../page-probe.ts";

const TO_TRADITIONAL: Readonly<Record<string, string>> = {
  头发: "頭髮",
  发展: "發展",
  头: "頭",
  发: "發",
  国: "國",
  这: "這",
  们: "們",
  说: "說",
};

/** A converter that knows a few words, and keeps what it was asked. */
function smallConverter(): { convertTexts(job: ConversionJob): Promise<string[]>; asked: string[] } {
  const asked: string[] = [];
  const words = new RegExp(Object.keys(TO_TRADITIONAL).join("|"), "gu");
  return {
    asked,
    async convertTexts({ texts }) {
      asked.push(...texts);
      return texts.map((text) => text.replace(words, (word) => TO_TRADITIONAL[word] ?? word));
    },
  };
}

const STORY = "<p>这些人说，我们国家的发展很快，这是大家的头等大事。</p>";
const STORY_CONVERTED = "這些人說，我們國家的發展很快，這是大家的頭等大事。";

let conversion: PageConversion | null = null;

/** The conversion of a page that holds the story and `html`. */
async function convert(html: string, converter = smallConverter()): Promise<void> {
  document.body.innerHTML = STORY + html;
  const outcome = await convertPage(document, {
    variantFor: () => "zh-Hant-TW" as const,
    vocabulary: false,
    ...converter,
  });
  conversion = typeof outcome === "object" ? outcome : null;
}

const textOf = (selector: string): string | null | undefined => document.querySelector(selector)?.textContent;

afterEach(async () => {
  await conversion?.restore();
  conversion = null;
  document.documentElement.removeAttribute("lang");
});

describe("a page converted in place", () => {
  it("reads in the other script, and says so in its lang", async () => {
    await convert("");
    expect(textOf("p")).toBe(STORY_CONVERTED);
    expect(document.documentElement.lang).toBe("zh-Hant-TW");
  });

  it("converts a word that runs over two elements as one", async () => {
    await convert('<p id="split">头<b>发</b></p>');
    expect(document.querySelector("#split")?.innerHTML).toBe("頭<b>髮</b>");
  });

  it.each([
    ["code", "<code id=kept>头发</code>"],
    ["what is being typed", "<textarea id=kept>头发</textarea>"],
    ["what can be edited", "<div contenteditable id=kept>头发</div>"],
    ["a foreign language", '<p lang="ja" id=kept>头发</p>'],
    ["a script", '<script type="text/template" id=kept>头发</script>'],
  ])("leaves %s alone", async (_name, html) => {
    await convert(html);
    expect(textOf("#kept")).toBe("头发");
  });

  it("is not what a Japanese page becomes", async () => {
    document.body.innerHTML = "<p>これは日本語の文章です。国の発展について、人々が話しています。</p>";
    const converter = smallConverter();
    expect(
      await convertPage(document, {
        variantFor: () => "zh-Hant-TW" as const,
        vocabulary: false,
        ...converter,
      }),
    ).toBe("not-chinese");
    expect(converter.asked).toEqual([]);
  });

  it("follows what the page adds", async () => {
    await convert("");
    document.body.insertAdjacentHTML("beforeend", '<p id="late">他们说</p>');
    await until(() => expect(textOf("#late")).toBe("他們說"));
  });

  it("follows what the page writes anew into a line that was converted", async () => {
    await convert('<p id="live">国</p>');
    const live = document.querySelector("#live")?.firstChild as Text;
    live.data = "头发";
    await until(() => expect(live.data).toBe("頭髮"));
    await conversion?.restore();
    expect(live.data).toBe("头发");
  });

  it("does not convert twice what stands beside an addition", async () => {
    const converter = smallConverter();
    await convert('<p id="line">国<i></i></p>', converter);
    document.querySelector("#line i")?.append("家");
    await until(() => expect(converter.asked).toContain("国家"));
    expect(converter.asked).not.toContain("國家");
  });

  it("gives every string back, and the page its lang", async () => {
    document.documentElement.lang = "en";
    const html = '<p id="split">头<b>发</b></p><ul><li>国</li></ul>';
    await convert(html);
    await conversion?.restore();
    expect(document.body.innerHTML).toBe(STORY + html);
    expect(document.documentElement.lang).toBe("en");
  });

  it("gives a copy of the page what its site wrote, and leaves the page as it is", async () => {
    await convert('<template>发</template><p id="last" title="头发">国</p>');
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelector("template")?.replaceChildren();
    conversion?.writeOriginals(document.body, copy);
    expect(copy.querySelector("p")?.textContent).toBe("这些人说，我们国家的发展很快，这是大家的头等大事。");
    expect(copy.querySelector("#last")?.outerHTML).toBe('<p id="last" title="头发">国</p>');
    expect(textOf("p")).toBe(STORY_CONVERTED);
    expect(textOf("#last")).toBe("國");
  });

  it("is the page as it was where the background fails", async () => {
    const failing = { convertTexts: () => Promise.reject(new Error("asleep")) };
    document.body.innerHTML = STORY;
    await expect(
      convertPage(document, { variantFor: () => "zh-Hant-TW" as const, vocabulary: false, ...failing }),
    ).rejects.toThrow("asleep");
    expect(document.body.innerHTML).toBe(STORY);
    expect(document.documentElement.hasAttribute("lang")).toBe(false);
  });

  it("gives every string back after any sequence of toggles and additions", async () => {
    const pieces = fc.constantFrom(
      "头发",
      "<b>发</b>展",
      "国<br>这",
      "<code>头</code>发",
      "<p>们说</p>",
      "a",
      " ",
    );
    const html = fc.array(pieces, { maxLength: 6 }).map((parts) => `<div>${parts.join("")}</div>`);
    await fc.assert(
      fc.asyncProperty(html, fc.array(html, { maxLength: 4 }), async (first, later) => {
        await convert(first);
        for (const added of later) {
          await conversion?.restore();
          document.body.insertAdjacentHTML("beforeend", added);
          const outcome = await convertPage(document, {
            variantFor: () => "zh-Hant-TW" as const,
            vocabulary: false,
            ...smallConverter(),
          });
          conversion = typeof outcome === "object" ? outcome : null;
          expect(textOf("p")).toBe(STORY_CONVERTED);
        }
        await conversion?.restore();
        expect(document.body.innerHTML).toBe(asParsed(STORY + first + later.join("")));
      }),
      { numRuns: 50 },
    );
  });

  it("costs less than a millisecond of work a node that the page adds: 50 a second are under 5 % of a core", async () => {
    await convert("");
    const nodes = 500;
    const before = process.cpuUsage();
    for (let batch = 0; batch < nodes / 50; batch++) {
      for (let node = 0; node < 50; node++) {
        const line = document.createElement("p");
        line.append(`他们说${batch}，${node}`);
        document.body.append(line);
      }
      await until(() => expect(document.body.lastElementChild?.textContent).toBe(`他們說${batch}，49`));
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / nodes).toBeLessThan(1);
  });
});

/** HTML as the parser writes it. */
function asParsed(html: string): string {
  const body = document.createElement("body");
  body.innerHTML = html;
  return body.innerHTML;
}

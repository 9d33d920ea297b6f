// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { until } from "../../page-probe.ts";
import { openReader } from "./open-reader.ts";

const STORY = `<article><h1>岚江大桥通车</h1>
<p>岚江大桥6日正式通车，全长3.2公里，总投资12.5亿元，比原计划减少8.5%。</p>
<h2>百年渡口</h2>
<p>岚江市交通局局长陈立新说：“大桥建成后，过江只要5分钟，每天预计有2.4万辆车经过这里。”他介绍，建设历时4年。</p>
<p>渡口的老船工说，渡船每天往返40次，最多的一天送过6800人，以后这条航线会改成观光的路线。</p>
<h2>免费通行</h2>
<p>市政府宣布，大桥在第一个月里免费通行。周边的道路也将在今年内拓宽，工程由同一家公司承担，预计年底以前完工。</p>
<p>责任编辑：王小明</p></article>`;

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The reader over the story, with ways to what stands in it. */
async function read(options: Parameters<typeof openReader>[1] = {}, body = STORY) {
  const reader = await openReader(body, options);
  const root = await reader.show();
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const textsOf = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);
  return { ...reader, root, find, textsOf };
}

describe("what is shown", () => {
  test("title, text, contents, marks, and how much was removed", async () => {
    const { find, textsOf } = await read();
    expect(find("h1").textContent).toBe("岚江大桥通车");
    expect(find("article").lang).toBe("zh-Hans");
    expect(find(".credits").textContent).toBe("Edited by 王小明");
    expect(textsOf(".contents button")).toEqual(["百年渡口", "免费通行"]);
    expect(textsOf(".body h2")).toEqual(["百年渡口", "免费通行"]);
    expect(textsOf(".mark-figure")).toContain("12.5亿元");
    expect(textsOf(".mark-person")).toContain("陈立新");
    expect(find(".body").textContent).not.toContain("王小明");
    expect(find(".removals-line").textContent).toBe("Removed and mended (2)");
    expect(find('[data-action="contents"]').hidden).toBe(false);
    expect(find('[data-action="terms"]').hidden).toBe(true);
    expect(find('[data-variant="original"]').getAttribute("aria-pressed")).toBe("true");
  });

  test("lines that head sections are headings in the text as they are in the contents", async () => {
    const { textsOf } = await read({}, STORY.replace(/<(\/?)h2>/gu, "<$1p>"));
    expect(textsOf(".contents button")).toEqual(["百年渡口", "免费通行"]);
    expect(textsOf(".body h2")).toEqual(["百年渡口", "免费通行"]);
  });

  test("a short text without sections has no contents", async () => {
    const { find, textsOf } = await read(
      {},
      `<article><h1>岚江大桥通车</h1><p>${"桥上的灯亮了，人多了起来。".repeat(8)}</p></article>`,
    );
    expect(find('[data-action="contents"]').hidden).toBe(true);
    expect(textsOf(".contents button")).toEqual([]);
  });

  test("a mark shows its card: a figure what it measures, a person what they said", async () => {
    const { find, textsOf, root } = await read();
    const mark = (text: string) =>
      [...root.querySelectorAll<HTMLElement>(".mark")].find((each) => each.textContent === text);
    mark("12.5亿元")?.click();
    expect(textsOf(".card p")).toEqual(["总投资", "12.5亿元"]);
    expect(find(".card").dataset.opened).toBe("");
    mark("3.2公里")?.click();
    expect(textsOf(".card p")[0]).toContain("全长3.2公里");
    mark("陈立新")?.click();
    expect(textsOf(".card p")).toEqual([
      ...["陈立新", "岚江市交通局局长", "named 1×"],
      ...["大桥建成后，过江只要5分钟，每天预计有2.4万辆车经过这里。", "建设历时4年。"],
    ]);
  });

  test("a mark that is switched off is text like any other, until a key asks for its card", async () => {
    const { find, press } = await read({ stored: { markFigures: false } });
    find(".mark-figure").click();
    expect(find(".card").dataset.opened).toBeUndefined();
    find(".mark-person").click();
    expect(find(".card").dataset.opened).toBe("");
    find(".card").hidePopover();
    press("n");
    expect(find(".card").dataset.opened).toBe("");
  });

  test("it opens at a place, which shines", async () => {
    const reader = await openReader(STORY);
    const figure = reader.article.data.article.figures.find(({ text }) => text === "40次");
    const root = await reader.show(figure?.id);
    expect(root.querySelector(".shining")?.textContent).toBe("40次");
    expect(root.activeElement?.textContent).toContain("渡口的老船工说");
  });
});

describe("what a reader does", () => {
  test("another variant is shown, remembered, and shows in the button", async () => {
    const { find, browser } = await read();
    find('[data-variant="zh-Hant-TW"]').click();
    await until(() => expect(find("h1").textContent).toBe("嵐江大橋通車"));
    expect(browser.stored).toEqual({ variant: "zh-Hant-TW" });
    expect(find("article").lang).toBe("zh-Hant-TW");
    expect(find('[data-variant="zh-Hant-TW"]').getAttribute("aria-pressed")).toBe("true");
    expect(find('[data-variant="original"]').getAttribute("aria-pressed")).toBe("false");
  });

  test("what is shown as its page has it is converted from that, and comes back exactly", async () => {
    const { find, article } = await read();
    expect(article.original).toBeNull();
    const before = find(".body").innerHTML;
    find('[data-variant="zh-Hant-TW"]').click();
    await until(() => expect(find("h1").textContent).toBe("嵐江大橋通車"));
    find('[data-variant="original"]').click();
    await until(() => expect(find("h1").textContent).toBe("岚江大桥通车"));
    expect(find(".body").innerHTML).toBe(before);
  });

  test("what was removed goes back where it stood, and is taken out again", async () => {
    const { find, textsOf, browser } = await read();
    find('.removed li:last-child [data-action="put-back"]').click();
    await until(() => expect(find(".body").textContent).toContain("责任编辑：王小明"));
    expect(textsOf(".removed li strong")).toEqual(["Repeated title"]);
    const told = browser.runtime.sendMessage.mock.calls.map(([{ ask, payload }]) => ({ ask, payload }));
    expect(told).toContainEqual({
      ask: "keepState",
      payload: expect.objectContaining({ state: expect.objectContaining({ putBack: [expect.any(String)] }) }),
    });
    find('.body [data-action="take-out"]').click();
    await until(() => expect(find(".body").textContent).not.toContain("责任编辑：王小明"));
    find('[data-action="put-all-back"]').click();
    await until(() => expect(find(".body").textContent).toContain("责任编辑：王小明"));
  });

  test("nothing is kept of a private window", async () => {
    const { find, browser } = await read({ keep: false });
    find('.removed li:last-child [data-action="put-back"]').click();
    await until(() => expect(find(".body").textContent).toContain("责任编辑：王小明"));
    expect(browser.runtime.sendMessage.mock.calls.filter(([{ ask }]) => ask === "keepState")).toEqual([]);
  });

  test("regional words are listed with what they were, where they are wished for", async () => {
    const story = STORY.replace("渡船每天", "软件说，渡船每天");
    const { find, textsOf } = await read({ stored: { vocabulary: true } }, story);
    find('[data-variant="zh-Hant-TW"]').click();
    await until(() => expect(find('[data-action="terms"]').hidden).toBe(false));
    expect(textsOf(".terms tbody tr:first-child td")).toEqual(["软件", "軟體", "1"]);
  });

  test("keys change size and variant, open panels, and leave fields alone", async () => {
    const { find, press, browser } = await read();
    press("+");
    await until(() => expect(browser.stored).toEqual({ fontSize: 20 }));
    await until(() => expect(find("dialog").style.getPropertyValue("--reading-size")).toBe("20px"));
    press("-");
    await until(() => expect(browser.stored).toEqual({ fontSize: 19 }));
    press("z");
    await until(() => expect(browser.stored).toMatchObject({ variant: "zh-Hans" }));
    press("o");
    expect(find(".removed").dataset.opened).toBe("");
    press("?");
    expect(find(".keys").dataset.opened).toBe("");
    press("?");
    expect(find(".keys").dataset.opened).toBeUndefined();
  });

  test("the focus stays where it is when the text is shown anew, else it is on the text", async () => {
    const { find, press, root } = await read();
    find('[data-action="close"]').focus();
    press("z");
    await until(() => expect(find('[data-variant="zh-Hans"]').getAttribute("aria-pressed")).toBe("true"));
    expect(root.activeElement).toBe(find('[data-action="close"]'));
    find(".body p").tabIndex = -1;
    find(".body p").focus();
    press("z");
    await until(() => expect(find('[data-variant="zh-Hans"]').getAttribute("aria-pressed")).toBe("false"));
    expect(root.activeElement).toBe(find("main"));
  });

  test.each(["s", "r"])("what key %s needs and can't be had any more is told of", async (key) => {
    const { find, press } = await read();
    press(key);
    await until(() => expect(find(".status").textContent).toContain("Reload the page"));
  });

  describe("damaged text", () => {
    const damaged =
      "<p>環(huán)保部門組織學(xué)習(xí)，導(dǎo)師講了業(yè)務(wù)知識，領(lǐng)導(dǎo)肯定了學(xué)習(xí)成果。</p>";
    const story = STORY.replace("<p>责任编辑", `${damaged}<p>责任编辑`);

    test("is mended, left as the page has it where that is wished for, and mended again", async () => {
      const { find } = await read({ readsAgain: true }, story);
      const shows = (text: string) => until(() => expect(find(".body").textContent).toContain(text));
      await shows("環保部門組織學習");
      find('[data-action="undo-repairs"]').click();
      await shows("環(huán)保部門組織學(xué)習(xí)");
      find('[data-action="repair"]').click();
      await shows("環保部門組織學習");
    });

    test("stays mended where the extension has gone, and that is told", async () => {
      const { find } = await read({}, story);
      find('[data-action="undo-repairs"]').click();
      await until(() => expect(find(".status").textContent).toContain("Reload the page"));
      expect(find(".body").textContent).toContain("環保部門組織學習");
    });
  });

  test("the contents lead to their sections, and keys to the next figure with its card", async () => {
    const { find, press, root } = await read();
    find(".contents button").click();
    expect(root.activeElement?.textContent).toBe("百年渡口");
    press("n");
    expect(find(".card").dataset.opened).toBe("");
    const first = root.activeElement?.textContent;
    press("n");
    expect(root.activeElement?.textContent).not.toBe(first);
    press("p");
    expect(root.activeElement?.textContent).toBe(first);
  });
});

describe("how it ends", () => {
  test("its close leaves the page as it was, once", async () => {
    const { find, left, desk } = await read();
    expect(desk.isOpen({}, {})).toBe(true);
    (find("dialog") as HTMLDialogElement).close();
    expect(left).toHaveBeenCalledOnce();
    expect(desk.isOpen({}, {})).toBe(false);
    expect(document.querySelector("[data-jingdu-reader]")).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test("a page that moves to another address closes it", async () => {
    const { left } = await read();
    history.pushState(null, "", "#note");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(left).not.toHaveBeenCalled();
    history.pushState(null, "", "/other");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(left).toHaveBeenCalledOnce();
  });

  test("a page that takes its host away has closed it", async () => {
    const { left } = await read();
    document.querySelector("[data-jingdu-reader]")?.remove();
    await until(() => expect(left).toHaveBeenCalledOnce());
  });

  test("its script can close it", async () => {
    const { left, life } = await read();
    life.abort();
    expect(left).toHaveBeenCalledOnce();
  });

  test("asked again while it is open, it shows the other article", async () => {
    const { show, article, find } = await read();
    await show(null, {
      ...article,
      data: { ...article.data, article: { ...article.data.article, title: "另一篇" } },
    });
    expect(find("h1").textContent).toBe("另一篇");
    expect(document.querySelectorAll("[data-jingdu-reader]")).toHaveLength(1);
  });
});

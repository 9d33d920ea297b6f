import type { Page } from "puppeteer-core";
import { expect, inject, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

/**
 * What a page that wants to read the reader does before it opens: it defines elements and watches every event, mutation
 * and measurement. How it came upon a node of the reader's tree is kept in `window.reached`.
 */
function lieInWait(): void {
  const reached = new Set<string>();
  const isOfReader = (found: unknown): boolean =>
    found instanceof ShadowRoot || (found instanceof Node && found.getRootNode() instanceof ShadowRoot);
  const keep = (how: string, found: unknown): void => {
    for (const one of Array.isArray(found) ? found : [found]) if (isOfReader(one)) reached.add(how);
  };
  Object.assign(window, { reached, keep });
  // Firefox tells by these, which no standard has, of whatever tree something happened in.
  const firefoxAlone = new Set(["originalTarget", "explicitOriginalTarget", "rangeParent"]);

  customElements.define(
    "jingdu-reader",
    class extends HTMLElement {
      connectedCallback(): void {
        reached.add("an element of our name");
      }
    },
  );
  customElements.define(
    "jingdu-host",
    class extends HTMLDivElement {
      connectedCallback(): void {
        reached.add("an element like the host");
      }
    },
    { extends: "div" },
  );

  const events =
    "click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover mousedown mouseup mouseover " +
    "mousemove wheel keydown keyup focus focusin focusout blur copy beforecopy selectstart selectionchange input " +
    "beforeinput change toggle beforetoggle close cancel scroll scrollend animationstart animationend " +
    "transitionrun transitionend load error slotchange fullscreenchange resize";
  const seeEvent = (event: Event): void => {
    keep(`${event.type}: composedPath`, event.composedPath());
    for (const name in event)
      if (!firefoxAlone.has(name)) keep(`${event.type}: ${name}`, Reflect.get(event, name));
  };
  for (const type of events.split(" ")) addEventListener(type, seeEvent, true);

  // And it writes what it likes where something is copied.
  addEventListener(
    "copy",
    (event) => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", "the page's own words");
    },
    true,
  );

  new MutationObserver((records) => {
    for (const record of records) {
      keep("a mutation", [record.target, ...record.addedNodes, ...record.removedNodes]);
      const host = document.querySelector("[data-jingdu-reader]");
      if (record.target !== document.documentElement && host?.contains(record.target))
        reached.add(`a mutation of ${record.type}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      for (const name in entry) keep(`${entry.entryType}: ${name}`, Reflect.get(entry, name));
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== "resource") });
}

/**
 * What it tries while the reader is open.
 *
 * @param text  of the article, to be found; `null` in Firefox, which hands out the nodes of what it finds, whichever tree
 *   they stand in
 * @param asksSelection  whether it asks what is selected; not in Firefox after a click, which hands out the node clicked
 */
function reachIn(text: string | null, asksSelection: boolean): string[] {
  const { reached, keep } = window as unknown as {
    reached: Set<string>;
    keep: (how: string, found: unknown) => void;
  };
  const host = document.querySelector<HTMLElement>("[data-jingdu-reader]");
  if (!host) throw new Error("the reader is not open");
  const { innerWidth: width, innerHeight: height } = window;
  const selected = (): unknown[] => {
    const selection = getSelection();
    const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at));
    return [
      selection?.anchorNode,
      selection?.focusNode,
      ...ranges.flatMap((range) => [
        range?.startContainer,
        range?.endContainer,
        range?.commonAncestorContainer,
      ]),
      ...(selection?.getComposedRanges?.() ?? []).flatMap((range) => [
        range.startContainer,
        range.endContainer,
      ]),
    ];
  };
  const attempts: Record<string, () => unknown> = {
    shadowRoot: () => host.shadowRoot,
    attachInternals: () => host.attachInternals().shadowRoot,
    attachShadow: () => host.attachShadow({ mode: "open" }),
    elementsFromPoint: () =>
      [0.1, 0.5, 0.9].flatMap((x) => document.elementsFromPoint(width * x, height / 2)),
    caretPositionFromPoint: () => document.caretPositionFromPoint?.(width / 2, height / 2)?.offsetNode,
    caretRangeFromPoint: () => document.caretRangeFromPoint?.(width / 2, height / 2)?.startContainer,
    activeElement: () => document.activeElement,
    getAnimations: () =>
      [...document.getAnimations(), ...host.getAnimations({ subtree: true })].map(
        ({ effect }) => effect instanceof KeyframeEffect && effect.target,
      ),
    children: () => [...host.childNodes, ...host.querySelectorAll("*"), host.firstChild],
    "what is selected": () => asksSelection && selected(),
    "selecting all in the host": () => {
      getSelection()?.selectAllChildren(host);
      return selected();
    },
    "extending a selection": () => {
      getSelection()?.collapse(document.body, 0);
      getSelection()?.modify("extend", "forward", "documentboundary");
      return selected();
    },
    "finding text": () => {
      getSelection()?.removeAllRanges();
      const find = Reflect.get(window, "find") as (text: string) => boolean;
      for (let place = 0; text && place < 4; place++) find(text);
      return selected();
    },
    "selecting all": () => {
      document.execCommand("selectAll");
      return selected();
    },
  };
  for (const [how, attempt] of Object.entries(attempts)) {
    try {
      keep(how, attempt());
    } catch (error) {
      // The browser refuses.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  getSelection()?.removeAllRanges();
  return [...reached];
}

/** A hand that uses the reader: it points, clicks, turns the wheel, goes from control to control, opens panels. */
async function useReader(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.click(500, 400);
  await page.mouse.wheel({ deltaY: 300 });
  for (const key of ["Tab", "Tab", "j", "n", "o", "?", "+", "z"] as const) await page.keyboard.press(key);
}

test("nothing that a page asks or watches hands it a node of the open reader", async () => {
  const { driven } = session();
  const page = await openWatchedReader();
  await useReader(page);
  const text = driven.name === "Chromium" ? "轻轨" : null;
  expect(await page.evaluate(reachIn, text, text !== null)).toEqual([]);
  // What it would have found had there been something to find.
  await driven.revealClosedRoots(page);
  expect(await page.evaluate(reachIn, text, text !== null)).toEqual(["shadowRoot"]);
});

/** A reader over a page that lies in wait. */
async function openWatchedReader(): Promise<Page> {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  await page.evaluate(lieInWait);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await until("the reader", () => page.$("[data-jingdu-reader]"));
  await until("the popup to close", async () => !(await popup.isOpen()));
  return page;
}

async function pressWithControl(page: Page, key: "a" | "c", command: string): Promise<void> {
  await page.keyboard.down("Control");
  // Chromium's keys carry no editing command of their own in a test.
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up("Control");
}

test("Ctrl+A selects the article, to be copied, and hands the page no part of it", async () => {
  const page = await openWatchedReader();
  await pressWithControl(page, "a", "SelectAll");
  await pressWithControl(page, "c", "Copy");
  const { driven } = session();
  await expect
    .poll(async () => (await driven.readClipboard(page))["text/plain"])
    .toContain("首班列车从北岸站驶出");
  const copied = await driven.readClipboard(page);
  for (const outside of ["min left", "Outline", "Removed", "二期线路客流突破", "the page's own words"])
    expect(copied["text/plain"]).not.toContain(outside);
  expect(copied["text/html"]).toContain("<h2>江底隧道用了两年</h2>");
  expect(copied["text/html"], "nothing of the reader's").not.toMatch(
    / (?:class|style|role|data-\w+)=|<span|<button/,
  );
  await pressWithControl(page, "a", "SelectAll");
  expect(await page.evaluate(reachIn, null, true)).toEqual([]);
});

// Firefox hands out the nodes that a mouse has selected, whichever tree they stand in.
if (inject("browser") === "chromium")
  test("what is selected in the reader by mouse hands the page no part of it", async () => {
    const page = await openWatchedReader();
    await page.mouse.move(500, 300);
    await page.mouse.down();
    await page.mouse.move(600, 500, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(reachIn, "轻轨", true)).toEqual([]);
  });

// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/12.html" }
import { beforeEach, describe, expect, test } from "vitest";
import { takeSnapshot } from "../../../../src/content/snapshot/take-snapshot.ts";

const STORY = "桥昨天通车。".repeat(20);

/** What a snapshot of the page has in its body. */
function bodyTaken(): string {
  const { html } = takeSnapshot(document, null, null);
  return new DOMParser().parseFromString(html, "text/html").body.innerHTML;
}

/** A frame of the page's own site that holds such a body. */
function frameWith(html: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  if (!frame.contentDocument) throw new Error("no frame");
  frame.contentDocument.body.innerHTML = html;
  return frame;
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe("a frame", () => {
  test("that holds more text than the page around it stands in its own place", () => {
    document.body.append("菜单");
    frameWith(`<p>${STORY}</p><script>x()</script>`);
    const taken = bodyTaken();
    expect(taken).toContain(`<p>${STORY}</p>`);
    expect(taken).not.toContain("iframe");
    expect(taken).not.toContain("x()");
  });

  test("that holds less stays outside", () => {
    document.body.append("菜单里的话。".repeat(40));
    frameWith(`<p>${STORY}</p>`);
    expect(bodyTaken()).not.toContain(STORY);
  });

  test("with as little text as an advertisement's stays outside, on an empty page too", () => {
    frameWith("<p>广告。</p>");
    expect(bodyTaken()).not.toContain("广告");
  });

  test("without an element has nothing to tell", () => {
    frameWith(STORY);
    expect(bodyTaken()).not.toContain(STORY);
  });
});

describe("an open shadow root", () => {
  /** A host with children, and a shadow root of this source. */
  function hostWith(children: string, shadow: string): void {
    const host = document.createElement("section");
    host.innerHTML = children;
    host.attachShadow({ mode: "open" }).innerHTML = shadow;
    document.body.append(host);
  }

  test("shows what is put into its slots, by name, in its own order", () => {
    hostWith('<p>文</p><b slot="title">题</b>', '<slot name="title"></slot><i>中</i><slot></slot>');
    expect(document.body.textContent).toBe("文题");
    expect(new DOMParser().parseFromString(bodyTaken(), "text/html").body.textContent).toBe("题中文");
  });

  test("shows a slot's own words where nothing is put into it", () => {
    hostWith("<p slot=other>藏</p>", "<slot>本来的话</slot>");
    expect(bodyTaken()).toContain("本来的话");
    expect(bodyTaken()).not.toContain("藏");
    expect(bodyTaken()).not.toContain("<slot");
  });
});

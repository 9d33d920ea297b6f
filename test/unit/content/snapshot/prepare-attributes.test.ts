// @vitest-environment jsdom
import { expect, test } from "vitest";
import { prepareAttributes, resolveAddresses } from "../../../../src/content/snapshot/prepare-attributes.ts";
import { LIVE } from "../../../../src/platform/snapshot-format.ts";

const boxOf = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body;
};

test.each(["href", "src", "data-src", "data-original", "poster"])(
  "an address of a frame in %s is written out in full",
  (name) => {
    const box = boxOf(`<video ${name}="b.jpg"></video>`);
    resolveAddresses(box, "https://frame.example/a/");
    expect(box.firstElementChild?.getAttribute(name)).toBe("https://frame.example/a/b.jpg");
  },
);

test("what is no address stays", () => {
  const box = boxOf('<a href="https://[">甲</a>');
  resolveAddresses(box, "https://frame.example/");
  expect(box.firstElementChild?.getAttribute("href")).toBe("https://[");
});

test("handlers and our own names go, and a style travels under a name of ours", () => {
  const names = Object.values(LIVE);
  const box = boxOf(
    `<p onclick="x()" style="color: red" class="a" ${names.map((name) => `${name}="x"`).join(" ")}>甲</p>`,
  );
  prepareAttributes(box);
  const kept = [...(box.firstElementChild?.attributes ?? [])].map(({ name, value }) => [name, value]);
  expect(kept).toEqual([
    ["class", "a"],
    [LIVE.style, "color: red"],
  ]);
});

import { expect, it } from "vitest";
import { decodeHtml } from "../../../src/core/decode-html.ts";

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part)));

/** 中文 in each encoding. */
const GB = [0xd6, 0xd0, 0xce, 0xc4];
const BIG5 = [0xa4, 0xa4, 0xa4, 0xe5];
const UTF8 = [0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87];
const UTF16LE = [0x2d, 0x4e, 0x87, 0x65];

it.each([
  ["<meta charset>", bytes('<meta charset="gb2312"><p>', GB), null],
  [
    "<meta http-equiv>",
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>', BIG5),
    null,
  ],
  ["an XML declaration", bytes('<?xml version="1.0" encoding="GBK"?><p>', GB), null],
  [
    "the header, before the page's own word",
    bytes('<meta charset="utf-8"><p>', GB),
    "text/html; charset=GBK",
  ],
  ["a byte order mark, before the header", bytes([0xff, 0xfe], UTF16LE), "text/html; charset=gbk"],
  ["the bytes, where nothing is declared: UTF-8", bytes("<p>", UTF8), null],
  ["the bytes, where nothing is declared: GB18030", bytes("<p>", GB), null],
  [
    "the bytes, where the label is unknown",
    bytes('<meta charset="x-nobody"><p>', UTF8),
    "text/html; charset=nonsense",
  ],
  ["UTF-8, where a readable page calls itself UTF-16", bytes('<meta charset="utf-16"><p>', UTF8), null],
])("the encoding is told by %s", (_name, page, contentType) => {
  expect(decodeHtml(page, contentType).slice(-2)).toBe("中文");
});

it("broken bytes become replacement characters", () => {
  expect(decodeHtml(bytes('<meta charset="utf-8">', [0xff], "a"))).toMatch(/\uFFFDa$/u);
});

it("an empty page is an empty text", () => {
  expect(decodeHtml(new Uint8Array())).toBe("");
});

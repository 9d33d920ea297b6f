import { expect, test } from "vitest";
import { decodePage, isHtml } from "../../../src/node/decode-page.ts";

/** 江城 and 江城 as these encodings write them. */
const gbk = [0xbd, 0xad, 0xb3, 0xc7];
const big5 = [0xa6, 0xbf, 0xab, 0xb0];

function bytes(head: string, text: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from(head, "latin1"), ...text]);
}

test.each([
  ["GB 2312 by <meta charset>", bytes("<meta charset=gb2312>", gbk)],
  ["GBK by http-equiv", bytes('<META http-equiv="Content-Type" content="text/html; charset=GBK">', gbk)],
  ["Big5", bytes("<meta charset='big5'>", big5)],
  ["UTF-8 without a word", bytes("<p>", [...Buffer.from("江城")])],
  ["GB 18030 without a word", bytes("<p>", gbk)],
  ["an encoding that nobody knows", bytes("<meta charset=x-unheard-of>", [...Buffer.from("江城")])],
  [
    "UTF-8 by its mark, whatever the page says",
    bytes("\xef\xbb\xbf<meta charset=gbk>", [...Buffer.from("江城")]),
  ],
  ["UTF-16 by its mark", Uint8Array.from([0xff, 0xfe, ...Buffer.from("<p>江城", "utf16le")])],
  ["UTF-16 that is said and is not so", bytes("<meta charset=utf-16>", [...Buffer.from("江城")])],
  ["XHTML", bytes('<?xml version="1.0" encoding="gbk"?>', gbk)],
])("decodes %s", (_name, page) => {
  expect(decodePage(page)).toMatch(/江城$/);
});

test("a character beyond GBK is read in a page that says gb2312", () => {
  // U+20087 𠂇 takes four bytes in GB 18030.
  expect(decodePage(bytes("<meta charset=gb2312>", [0x95, 0x32, 0x90, 0x31]))).toMatch(/\u{20087}$/u);
});

test.each([
  ["", true],
  ["<p>a", true],
  ["<!DOCTYPE html>", true],
  ["plain text, 3 < 4", false],
  ["%PDF-1.7 <a>", false],
  ["PK\u0003\u0004\u0000<a>", false],
])("knows whether it is a page: %j", (text, expected) => {
  expect(isHtml(Buffer.from(text), text)).toBe(expected);
});

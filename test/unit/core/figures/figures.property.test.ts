import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, findIn } from "./figures-of.ts";

const PIECES = (
  "一 二 三 十 百 千 万 萬 亿 億 点 成 半 分之 百分之 约 近 超过 以上 多 余 至 到 - — 、 ， 。 ： （ ） 《 》 “ ” . , % ％ 个百分点 元 美元 人 家 例 年 月 日 号 " +
  "第 前 增长 下降 同比 较去年 由 的 收入 失业率 1 2 30 400 5,600 7.8 ２０１８ 3.2.1 $ HK$ million percent G A /"
).split(" ");
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

test("each figure's text stands where its mark points, inside its sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(newsLike, fc.string()), { maxLength: 4 }), (lines) => {
      const text = lines.join("\n").replace(/\r/g, "");
      const { figures, marks } = findIn(text);
      for (const figure of figures) {
        const places = marks.filter(({ id }) => id === figure.id);
        expect(places.some(({ span }) => text.slice(span.start, span.end) === figure.text)).toBe(true);
        expect(figure.sentence).toContain(figure.text);
        if (figure.metric !== null) expect(text).toContain(figure.metric);
        if (figure.basis !== null) expect(text).toContain(figure.basis);
      }
    }),
  );
});

const CHINESE_DIGITS = [..."零一二三四五六七八九"];

test.each<[name: string, write: (value: number) => string]>([
  ["ASCII digits", (value) => String(value)],
  ["thousands separators", (value) => value.toLocaleString("en")],
  [
    "full-width digits",
    (value) => String(value).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  ],
  ["万", (value) => `${value / 1e4}万`],
  ["億", (value) => `${value / 1e8}億`],
  ["Chinese numerals", writeChinese],
])("a value survives being written in %s", (_, write) => {
  fc.assert(
    fc.property(fc.integer({ min: 2100, max: 99_999_999 }), (value) => {
      expect(figuresOf(`总额${write(value)}元`)).toEqual([`${write(value)}元 = ${value} 元`]);
    }),
  );
});

/** 10203 → 一万零二百零三, up to eight digits. */
function writeChinese(value: number): string {
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  if (high === 0) return fourDigits(low);
  return `${fourDigits(high)}万${low === 0 ? "" : `${low < 1000 ? "零" : ""}${fourDigits(low)}`}`;
}

function fourDigits(value: number): string {
  const digits = [...String(value)].map(Number);
  const written = digits.map((digit, i) => {
    const power = ["", "十", "百", "千"][digits.length - 1 - i] ?? "";
    return digit === 0 ? "零" : `${CHINESE_DIGITS[digit]}${power}`;
  });
  return written.join("").replace(/零+/g, "零").replace(/零$/, "");
}

test.each(["1", "一", "、", "十", "1,", "3亿元", "增长10%，", "《", "（1", "每年", "较去年"])(
  "three hundred thousand characters of %s throw nothing, and take no quadratic time, which would be minutes",
  (piece) => {
    const long = piece.repeat(Math.ceil(300_000 / piece.length));
    expect(findIn(long).figures.length).toBeLessThanOrEqual(1000);
  },
);

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetMap } from "../../../../src/core/script/offset-map.ts";

function pieces(text: string, converted: string, cuts: readonly number[]): string[] {
  const moved = offsetMap(text, converted);
  return [0, ...cuts].map((cut, index) => converted.slice(moved(cut), moved(cuts[index] ?? text.length)));
}

describe("offsets through a conversion", () => {
  it("stay where characters change one by one", () => {
    expect(pieces("头发很长", "頭髮很長", [1, 2])).toEqual(["頭", "髮", "很長"]);
  });

  it("follow a word that grew", () => {
    expect(pieces("这位程序员说没问题", "這位程式設計師說沒問題", [2, 5])).toEqual([
      "這位",
      "程式設計師",
      "說沒問題",
    ]);
  });

  it("follow a word that shrank", () => {
    expect(pieces("他在坦桑尼亚共和国", "他在坦尚共和國", [2, 6])).toEqual(["他在", "坦尚", "共和國"]);
  });

  it("follow two words whose changes make up for each other", () => {
    const moved = offsetMap("程序员坐在出租汽车里", "程式設計師坐在計程車裡");
    expect("程式設計師坐在計程車裡".slice(moved(3), moved(5))).toBe("坐在");
  });

  it("ascend from start to end for any two texts", () => {
    const text = fc.string({ unit: fc.constantFrom(..."头发展經濟發达ab的了") });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const moved = offsetMap(from, to);
        const places = Array.from({ length: from.length + 1 }, (_, at) => moved(at));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(to.length);
        if (from !== "") expect(places[0]).toBe(0);
      }),
    );
  });
});

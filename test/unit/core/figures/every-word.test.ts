import { describe, expect, test } from "vitest";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "../body/other-script.ts";
import { findIn } from "./figures-of.ts";

/** The sentence with each of the words, in both scripts. */
const texts = (words: string, sentence: (word: string) => string): string[] =>
  words.split(" ").flatMap((word) => [sentence(word), inOtherScript(sentence(word))]);

/** The metric of the only figure, folded to Simplified; `null` where it has none. */
function metricOf(text: string): string | null {
  const [figure] = findIn(text).figures;
  return figure?.metric ? foldTraditional(figure.metric) : null;
}

const statementOf = (text: string): string | undefined => findIn(text).figures[0]?.statement;

describe("what stands beside a noun names no part of it", () => {
  test.each([
    ["营收", texts("实现 完成 达到 创造 取得 获得 录得 拥有", (verb) => `岚城公司${verb}营收500亿元。`)],
    ["净利润", texts("实现 报告期内", (verb) => `岚城公司${verb}净利润增长5.5%。`)],
    ["游客", texts("吸引 共有 包括 带动", (verb) => `岚城公司${verb}游客30万人次。`)],
    ["损失", texts("造成 导致 出现 发生 确认", (verb) => `岚城公司${verb}损失500亿元。`)],
    ["资金", texts("投入 支付 持有 处置", (verb) => `岚城公司${verb}资金500亿元。`)],
    ["税率", texts("该 其 这 此 上述", (word) => `${word}税率为5.5%。`)],
    [
      "合约",
      texts("价值 总值 金额 总额 总价 总量 数量 数额", (word) => `岚城公司签下${word}37.5亿元的合约。`),
    ],
  ])("%s", (metric, sentences) => {
    expect(sentences.map((text) => [text, metricOf(text)])).toEqual(sentences.map((text) => [text, metric]));
  });

  test.each([
    ...texts(
      "较 比 与 跟 对 向 低于 高于 同期 超出 相比 相比于 相较 相较于",
      (word) => `岚城出口额${word}邻市为500亿元。`,
    ),
    ...texts("该 其 这 此 上述", (word) => `${word}指标为500亿元。`),
  ])("what it is told against, or points to, is none: %s", (text) => {
    expect(metricOf(text)).toBeNull();
  });
});

describe("a statement holds what it needs to be true, and no more", () => {
  test.each([
    // Whoever did it stands before.
    ...texts("被 遭", (word) => `岚城公司偷排污水，${word}罚款3000万元`),
    ...texts("以 用 将 把", (word) => `岚城公司要扩建，${word}3000万元给了邻居`),
    ...texts("向 给 对", (word) => `岚城公司偷排污水，${word}渔民赔款3000万元`),
    ...texts("致 致使 导致 造成 令 使 使得 酿成 酿 遭到", (word) => `昨天下了暴雨，${word}12人受伤`),
    ...texts("涉 涉及 包括 包含 覆盖", (word) => `岚城公司要修路，${word}12个村`),
    ...texts("显示 表示 指出", (word) => `新报告出炉，${word}渔民损失3000万元`),
    // What it is so on.
    ...texts(
      "如果 若 假如 倘若 要是 一旦 除非 如 假设 假定 只要 倘",
      (word) => `${word}关税提高，销量每年将损失90万辆`,
    ),
  ])("whole: %s", (statement) => {
    expect(statementOf(`${statement}。`)).toBe(statement);
  });

  test.each([
    ["5%", "其中 但 但是 而 而且 同时 此外 另外 并 并且 且 则 因此 所以 不过 然而 另 以及", "出口额增长5%"],
  ])("%s without what ties it to what stands before", (_, words, statement) => {
    const said = texts(words, (word) => `${word}，${statement}。`);
    expect(said.map((text) => [text, foldTraditional(statementOf(text) ?? "")])).toEqual(
      said.map((text) => [text, statement]),
    );
  });

  test.each("有 共有 还有 出现 发生 存在 剩 剩下 留下".split(" "))(
    "whose subject stands behind %s",
    (verb) => {
      expect(statementOf(`昨天下了暴雨，${verb}300人受伤。`)).toBe(`${verb}300人受伤`);
    },
  );
});

describe("a span in the background is no figure", () => {
  const behind =
    "前 后 来 以来 内 间 之前 之后 之间 之久 里 以前 以后 中 期间 多来 的时间里 时间内 左右的时间里";
  test.each(texts(behind, (word) => `累计15天${word}，大桥建成。`))("%s", (text) => {
    expect(findIn(text).figures).toEqual([]);
  });

  test.each(texts("有期徒刑 拘役", (word) => `法院判处他${word}15个月。`))(
    "a sentence is one: %s",
    (text) => {
      expect(findIn(text).figures).toHaveLength(1);
    },
  );
});

describe("English words are numbers", () => {
  const numbers = { four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
  const tens = {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  };
  test.each(Object.entries({ ...numbers, ...tens }))("%s", (word, value) => {
    const { figures } = findIn(`About ${word} schools opened in the city.`);
    expect(figures.map((figure) => figure.value)).toEqual([value]);
  });

  test.each(Object.entries({ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 }))(
    "two %s",
    (power, value) => {
      const { figures } = findIn(`About two ${power} people came to the city.`);
      expect(figures.map((figure) => figure.value)).toEqual([2 * value]);
    },
  );
});

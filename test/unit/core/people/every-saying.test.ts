import { describe, expect, test } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { inOtherScript } from "../body/other-script.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

/** Who says what in a text, folded to Simplified. */
function saidIn(text: string): string[] {
  const { people } = findPeople(blocksOfText(text), { title: "", publishedTime: null, lexicon });
  return people.flatMap(({ name, quotations }) =>
    quotations.map((said) => foldTraditional(`${name}: ${said.text}`)),
  );
}

/** The same of a sentence in both scripts, for each word that stands in it. */
function expectSaid(words: string, sentence: (word: string) => string, said: readonly string[]): void {
  const texts = words.split(" ").map(sentence);
  expect([...texts, ...texts.map(inOtherScript)].map((text) => [text, saidIn(text)])).toEqual(
    [...texts, ...texts.map(inOtherScript)].map((text) => [text, said]),
  );
}

const HIS = ["陈立新: 今年的水质已经明显好转。"];
const words = "今年的水质已经明显好转。";

describe("he says what follows", () => {
  test("a verb by which one tells, with or without a comma", () => {
    const verbs =
      "称 表示 指出 强调 透露 坦言 直言 写道 说明 解释 声称 宣称 重申 认为 相信 预计 预测 承认 坚称 辩称 回应称 续称 提醒";
    expectSaid(verbs, (verb) => `局长陈立新${verb}${words}`, HIS);
    expectSaid(`${verbs} 说`, (verb) => `局长陈立新${verb}，${words}`, HIS);
  });

  test("what belongs to the verb stands between it and his words", () => {
    expectSaid("着 到 了 过 道", (word) => `局长陈立新说${word}：“${words}”`, HIS);
    expectSaid("记者 我们 大家 媒体 本报", (word) => `局长陈立新告诉${word}，${words}`, HIS);
    expectSaid(
      "着 到 了 过 得 好 记者 我们 大家 媒体 本报",
      (word) => `局长陈立新透露${word}，${words}`,
      HIS,
    );
    expectSaid("说 称 指出 表示", (word) => `局长陈立新透露${word}，${words}`, HIS);
  });

  test("before 地 and 道 stands how he says it", () => {
    expectSaid("自豪 激动 骄傲", (word) => `局长陈立新${word}地介绍道：“${words}”`, HIS);
    expectSaid("冷笑 补充 感叹 反驳", (word) => `局长陈立新${word}道：“${words}”`, HIS);
    expectSaid("自豪 激动 骄傲", (word) => `局长陈立新的母亲${word}地说，${words}`, []);
  });

  test("an act before the verb is only when he says it", () => {
    const when = "时 后 中 期间 之际 之后 前 并 并且 还 而";
    expectSaid(when, (word) => `局长陈立新接受采访${word}表示，${words}`, HIS);
    expectSaid("会上 里 内 上 间 时候", (word) => `局长陈立新提出建议${word}表示，${words}`, HIS);
  });

  test("the clause goes on with who acts in the one before", () => {
    expectSaid("并 并且 还 也 又 同时 更 则 且 再", (word) => `局长陈立新到了滨江，${word}表示${words}`, HIS);
  });

  test("between him and the verb stand when he says it, how he is addressed and whom he cites", () => {
    const when = "时 后 中 上 期间 之际 之后 时候 前 间 并 并且 还 而 会上 内 里";
    expectSaid(when, (word) => `局长陈立新提出批评${word}表示，${words}`, HIS);
    expectSaid("先生 女士 小姐 本人", (word) => `局长陈立新${word}表示，${words}`, HIS);
    expectSaid("引用 援引 引述 转述", (word) => `局长陈立新${word}工人的话说，${words}`, []);
  });

  test("he speaks on by a pronoun", () => {
    const lead = "局长陈立新来到滨江。";
    const topics = "对 对于 随着 关于 针对 面对 谈到 谈及 提到 至于 在";
    expectSaid(topics, (word) => `${lead}${word}河水污染，他表示，${words}`, HIS);
    expectSaid("也 还 又 并 同时", (word) => `局长陈立新提醒过工人，昨天他${word}强调，${words}`, HIS);
  });

  test("whom he speaks to stands between", () => {
    const said = ["陈立新: 出门之前一定要看天气。"];
    const verbs = "提醒 建议 告诉 呼吁 要求 叮嘱 警告 希望";
    expectSaid(verbs, (verb) => `局长陈立新${verb}市民，出门之前一定要看天气。`, said);
    expectSaid(verbs, (verb) => `局长陈立新${verb}应该多看一看水质的变化。`, [
      "陈立新: 应该多看一看水质的变化。",
    ]);
  });

  test.each("应 应该 应当 要 可 可以 不要 别 尽量 最好 须 必须".split(" "))("what to do: %s", (modal) => {
    const clause = `${modal}多看一看水质的变化。`;
    expectSaid("呼吁", (verb) => `局长陈立新${verb}${clause}`, [`陈立新: ${clause}`]);
  });

  test.each("目前 现在 现阶段 今年 明年 未来 今后 接下来".split(" "))(
    "behind a quotation, what is so %s",
    (now) => {
      expectSaid("强调", (verb) => `“今年水质好转了。”局长陈立新${verb}，${now}仍有三条河没有达标。`, [
        "陈立新: 今年水质好转了。",
        `陈立新: ${now}仍有三条河没有达标。`,
      ]);
    },
  );

  test.each("觉得 希望 相信 担心 期待 同意".split(" "))("what he feels of it goes on: %s", (verb) => {
    const clause = `今年的水质已经明显好转，他也${verb}办法已经见效。`;
    expectSaid("表示", (says) => `局长陈立新${says}，${clause}`, [`陈立新: ${clause}`]);
  });
});

test("what stands in brackets behind his name is no act of his", () => {
  expectSaid("昨天 今天", (day) => `局长陈立新（前排左二、在桥上接受媒体提问）${day}表示，${words}`, HIS);
  expectSaid("过 要", (word) => `局长陈立新（曾说${word}不再连任）表示，${words}`, HIS);
});

describe("it is another's, or nobody's", () => {
  test("somebody speaks to him, or does something with him", () => {
    const spokenTo =
      "对 向 跟 与 给 告诉 把 将 被 遭 让 令 使 叫 请 替 为 比 像 问 问及 问到 追问 质问 反问 质询 盘问 询问 提问 采访 除";
    expectSaid(spokenTo, (word) => `渔民${word}局长陈立新：“${words}”`, []);
  });

  test("somebody does what he asked for, or takes up his words", () => {
    expectSaid("按照 依照 遵照 遵循 按 依", (word) => `渔民们${word}局长陈立新要求，${words}`, []);
    expectSaid("引用 引述 转述", (word) => `渔民${word}局长陈立新的话说，${words}`, []);
  });

  test("it is done to him", () => {
    expectSaid("被 遭 受 所 据 遭到 受到", (word) => `局长陈立新${word}质疑：“${words}”`, []);
    expectSaid("面对 针对 回应 遭到 受到 引发 引起", (word) => `局长陈立新${word}渔民质疑，${words}`, []);
  });

  test("a noun, that is his", () => {
    const nouns = "要求 建议 批评 质疑 呼吁 提醒 警告 期待 希望";
    expectSaid(nouns, (noun) => `局长陈立新关于修复的重要${noun}，${words}`, []);
    expectSaid("中 里 内 当中 之中", (inside) => `局长陈立新要求${inside}，${words}`, []);
  });

  test("he denies it", () => {
    const not = "不 没 没有 未 并不 并未 从未 不再 不会 未曾 拒绝";
    expectSaid(not, (word) => `局长陈立新${word}认为，${words}`, []);
    expectSaid("这么 这样 如此", (so) => `局长陈立新并不${so}认为，${words}`, []);
  });

  test("what he did shows it, or is so only on a condition", () => {
    expectSaid("说明 显示 表明 证明 反映", (word) => `局长陈立新看了大桥，${word}${words}`, []);
    const conditions = "若 如 如果 倘若 假如 假设 只要 一旦 凡 当";
    expectSaid(conditions, (word) => `${word}局长陈立新到了滨江，表示${words}`, []);
  });

  test("a deed of his brings it about", () => {
    expectSaid(
      "引发 引起 引来 招来 招致 激起 掀起",
      (word) => `局长陈立新对报告的曲解${word}批评，认为他的话有失公允。`,
      [],
    );
  });

  test("who is only there says nothing", () => {
    expectSaid(
      "陪同 随同 陪 作陪 同行 在座 在场 列席",
      (word) => `市长何文静到了滨江，局长陈立新${word}，表示${words}`,
      ["何文静: 今年的水质已经明显好转。"],
    );
  });

  test("behind a contrast somebody else's part begins", () => {
    expectSaid(
      "不过 但 但是 而 然而",
      (word) => `局长陈立新表示，今年的水质已经明显好转，${word}渔民的家属质疑，办法并不见效。`,
      ["陈立新: 今年的水质已经明显好转"],
    );
  });
});

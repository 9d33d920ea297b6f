import { expect, test } from "vitest";
import { analyseArticle } from "../../../src/core/analyse-article.ts";
import { findTimes } from "../../../src/core/dates/find-times.ts";
import { findFigures } from "../../../src/core/figures/figures.ts";
import { blocksOfText } from "../../../src/core/text/text-block.ts";
import { lexicon } from "./lexicon/compiled-lexicon.ts";

/** An ordinary article: news of a city's economy, with people, days and numbers. */
const ARTICLE = `岚城一季度外贸进出口总额同比增长5.2%
岚城日报4月16日讯（记者 高远）岚城海关今天公布的数据显示，今年一季度，岚城外贸进出口总值386.4亿元，同比增长5.2%。其中，出口251.3亿元，增长7.1%；进口135.1亿元，增长1.8%。
“企业订单在增加，信心也在恢复。”岚城市商务局局长沈明远说，截至3月底，全市有外贸实绩的企业达到1268家，比去年同期多出93家。
岚城港是当地最大的港口。港口集团介绍，一季度港口完成货物吞吐量1520万吨，集装箱吞吐量31万标箱，新开通3条航线。2023年，这里的吞吐量首次突破6000万吨。
民营企业表现突出，进出口占全市的62.5%，较上年同期提高2.3个百分点。岚城电机公司去年11月投产的新工厂有员工800多人，产品销往40多个国家和地区。
不过，也有企业表示，运费仍比去年高出三成左右。沈明远表示，市里将在5月前拿出2亿元，帮助中小企业参加境外展会。
分析人士预计，二季度出口增速可能放缓至4%上下，全年有望保持在5%以内。`;

const context = { title: "岚城一季度外贸增长5.2%", publishedTime: "2024-04-16T09:00:00", lexicon };

const blocks = blocksOfText(ARTICLE);

/** How many expressions a piece of work runs, each counted once. */
function expressionsOf(work: () => void): number {
  const run = new Set<string>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    run.add(`${this.flags} ${this.source}`);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return run.size;
}

// A new process compiles each one: what an article costs cold is for the greater part how many it runs.
test.each([
  ["figures", 36, () => findFigures(blocks, context, [])],
  ["times", 11, () => findTimes(ARTICLE)],
  ["the whole analysis", 106, () => analyseArticle(blocks, context, lexicon)],
])("%s of an ordinary article take at most %i expressions", (_name, most, work) => {
  expect(expressionsOf(work)).toBeLessThanOrEqual(most);
});

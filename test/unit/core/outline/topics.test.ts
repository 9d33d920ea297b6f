import { expect, test } from "vitest";
import { findTopics } from "../../../../src/core/outline/topics.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { inOtherScript } from "../body/other-script.ts";

const PARAGRAPHS = [
  "他在岚江大桥上站了很久，看着江水从桥下流过，又看着对岸的灯一盏一盏亮起来。岚江大桥通车那天全城的孩子都来了。",
  "这座桥让岚江两岸的人走得更近了，清早去对岸买菜，傍晚再走回来，路上还能遇见邻居。岚江大桥每天有两万人走过。",
  "与之相比，下游的岚江渡口安静了许多，摆渡的船工大多改了行，只有一位老人还留着。岚江渡口明年改成一座小公园。",
  "在这之前，岚江两岸的人过江要等半个钟头，遇上大雾和大风天还得绕到上游的老桥去。岚江老桥今年秋天开始大修。",
  "她说，岚江的水比从前清了，鱼也比从前多了，孩子们夏天又能在浅滩上摸螺蛳和小虾。岚江的水质连着三年好转。",
];

test.each([
  ["in Simplified", PARAGRAPHS],
  ["in Traditional", PARAGRAPHS.map(inOtherScript)],
])("a topic leans on no sentence before it, %s", (_name, paragraphs) => {
  const blocks = blocksOfText([...paragraphs, ...paragraphs].join("\n"));
  const headings = findTopics(blocks, { title: "岚江", publishedTime: null }, []).map(
    ({ heading }) => heading,
  );
  expect(headings.length).toBeGreaterThanOrEqual(3);
  for (const heading of headings) expect(heading).not.toMatch(/^(?:他|她|这|這|与之|與之|在这|在這)/u);
});

test.each([
  ["据岚城日报报道，", PARAGRAPHS],
  ["據嵐城日報報導，", PARAGRAPHS.map(inOtherScript)],
  ["记者从岚城市政府获悉，", PARAGRAPHS],
])("a topic tells what is known and not from whom: %s", (source, paragraphs) => {
  const told = paragraphs.map((line) => line.replace(/^[^。]*。/u, (first) => `${first}${source}`));
  const text = [...told, ...told].join("\n");
  const topics = findTopics(blocksOfText(text), { title: "岚江", publishedTime: null }, []);
  expect(topics.length).toBeGreaterThanOrEqual(3);
  for (const { heading, span } of topics) {
    expect(heading).not.toContain(source);
    expect(text.slice(span.start, span.end)).toBe(heading);
  }
});

test.each([
  ["in Simplified", (text: string) => text],
  ["in Traditional", inOtherScript],
])("what a label introduces and what stands without it is one topic, %s", (_name, inScript) => {
  const said = "岚江公司宣布将大桥的评级调降一级，前景展望由负面上调为稳定，这一决定从当天的午夜起就生效";
  const [first, second] = [`甲桥点评：${said}。`, `${said}；另有三座大桥的评级不变。`];
  const lines = [first, ...PARAGRAPHS, second, ...PARAGRAPHS].map(inScript);
  const topics = findTopics(blocksOfText(lines.join("\n")), { title: "岚江", publishedTime: null }, []);
  const told = topics.filter(({ heading }) => heading.includes(inScript("评级调降")));
  expect(topics.length).toBeGreaterThanOrEqual(3);
  expect(told.length).toBeLessThanOrEqual(1);
});

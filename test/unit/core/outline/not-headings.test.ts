import { describe, expect, test } from "vitest";
import { isNoHeading } from "../../../../src/core/outline/not-headings.ts";
import { inOtherScript } from "../body/other-script.ts";

/** A line for each kind of line that stands alone and heads nothing. */
const LINES = `
责任编辑：王小明
监制 李青
江城记者 王小明
特约 李青/岚江
岚江大桥夜景 李青 摄
岚江大桥的效果图
岚江大桥 （资料图）
整理｜李青
江城日报特约记者连线
岚江大桥 视觉中国
据岚江电台消息
岚江快报讯
江城讯（李青）
▲岚江大桥
图为岚江大桥
上图是岚江大桥
（完）
全文完
以下为讲话全文：
以下是市长的讲话：
具体名单如下：
延伸阅读
相关新闻：岚江
编者按
【摘要】岚江大桥通车
【导读】岚江大桥
查看更多>>
点击阅读岚江
https://news.example/2
联系方式 bridge@news.example
#岚江大桥#
第 2 页
今晚 19:30 岚江
2024年5月6日 星期一
北京时间5月6日
更正启事
各位来宾
尊敬的市民
岚
12 34
他说：“大桥
`
  .trim()
  .split("\n");

/** Lines that could head a section, near to those. */
const HEADINGS = `
大桥通车
图书馆重开
摄影展开幕
来源不明的水
全文检索上线
第二页日历
关注老人
更多桥梁要建
消息传开以后
以下三点
`
  .trim()
  .split("\n");

describe.each([
  ["as written", (text: string) => text],
  ["in the other script", inOtherScript],
])("%s", (_, written) => {
  test.each(LINES)("%s heads nothing", (line) => {
    expect(isNoHeading(written(line))).toBe(true);
  });

  test.each(HEADINGS)("%s may head a section", (line) => {
    expect(isNoHeading(written(line))).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { isKnownName, readNames } from "../../../../src/core/metadata/author-names.ts";

/** What stands where names stand on pages, and is none. */
const OTHERS = (
  "提问 报道 报导 综合报道 综合报导 翻摄 翻拍 整理 综合 采访 本报 本刊 本网 本站 佚名 匿名 不详 推荐 首推 实习 特约 图片 资料 新闻 新闻网 专栏 专访 特稿 " +
  "台北 北京 上海 香港 首页 更多 分享 评论 审核 发布 台中 台南 新北 桃园 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 网友 " +
  "编者 小编 新华社 中新社 中央社 中新网 人民网 新华网 现场 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 " +
  "陕西 甘肃 青海 广西 西藏 宁夏 新疆 内蒙古 黑龙江 天津 重庆 澳门 台湾 海外 举报 即时 连线 联合报 责任 字号 打印 收藏 独家 原创 撰文 文章 系统 管理员 " +
  "手机 投稿 热线 邮箱 纠错 配图 供图 发表评论 查看评论 网络 网路 节选 待续 未完 完结 续完 连载 转载 摘编 有删节 有删改 下同 " +
  "楼主 层主 版主 沙发"
).split(" ");

describe("no names", () => {
  test.each(OTHERS)("%s", (word) => {
    expect(readNames(word)).toEqual([]);
    expect(readNames(`王小明 ${word}`)).toEqual(["王小明"]);
  });

  test.each(["编辑", "记者", "未知", "日期", "我要评论", "电", "部", "获悉", "网络整理", "Daily News"])(
    "%s",
    (word) => {
      expect(readNames(word)).toEqual([]);
    },
  );
});

test.each([
  ["李可愚 胡健 陈旭", ["李可愚", "胡健", "陈旭"]],
  ["柳德新 通讯员 彭娟", ["柳德新", "彭娟"]],
  ["逯文云_NB25813", ["逯文云"]],
  ["方 敏 李明", ["方敏", "李明"]],
  ["王小明（实习生）、杨青", ["王小明", "杨青"]],
  ["王小明／台北報導", ["王小明"]],
  ["王小明台北報導】流感病例頻傳", ["王小明"]],
  ["王小明桃園市報導）流感病例頻傳", ["王小明"]],
  ["王小明桃园报道】流感病例频传", ["王小明"]],
  ["王小明岚城报道】流感病例频传", ["王小明"]],
  ["陳立新、盛文傑 編輯：李青", ["陳立新", "盛文傑"]],
  ["阿依古丽·买买提", ["阿依古丽·买买提"]],
  ["Ann Miller November 19, 2019", ["Ann Miller"]],
  ["Ann Miller and Tom Reed", ["Ann Miller", "Tom Reed"]],
  ["Ann Miller, Jean-Luc O’Neil", ["Ann Miller", "Jean-Luc O’Neil"]],
])("%s are names", (text, names) => {
  expect(readNames(text)).toEqual(names);
});

test.each(["王小桃園市報導", "王小桃园市报道", "王小嵐山縣報導"])(
  "%s: no letter of the place is a name's",
  (text) => {
    expect(readNames(text).every((name) => !name.startsWith("王小") || name === "王小")).toBe(true);
  },
);

test.each([
  ["王小明", true],
  ["歐陽青", true],
  ["Ann Miller", true],
  ["River News", false],
  ["江城网", false],
  ["表示", false],
  ["王小明的", false],
])("%s stands alone as a name: %s", (text, isOne) => {
  expect(isKnownName(text)).toBe(isOne);
});

describe("a city is none behind a name, though it begins like one", () => {
  test.each(
    "武汉 成都 徐州 宁波 常州 温州 安阳 金华 黄石 江阴 江门 包头 柳州 高雄 晋江 晋城 桂林 余姚 柏林 罗马".split(
      " ",
    ),
  )("%s", (city) => {
    expect(readNames(`王小明 ${city}报道`)).toEqual(["王小明"]);
  });
});

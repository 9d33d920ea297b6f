import { describe, expect, it } from "vitest";
import { findPeople } from "../../../../src/core/people/people.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";
import { peopleIn } from "./people-in.ts";

const context = { title: "", publishedTime: null, lexicon };

describe("findPeople names whoever a title stands before", () => {
  it.each([
    ["滨江市环保局局长陈立新介绍，今年水质好转。", "陈立新 (滨江市环保局局长)"],
    ["濱江市環保局局長陳立新介紹，今年水質好轉。", "陳立新 (濱江市環保局局長)"],
    ["滨江市委常委、副市长何文静出席会议。", "何文静 (滨江市委常委、副市长)"],
    ["疾管署副署長莊明哲表示，疫苗充足。", "莊明哲 (疾管署副署長)"],
    ["在滨江机关党委书记郑宏看来，这很重要。", "郑宏 (滨江机关党委书记)"],
    ["北辰证券首席经济学家于海涛认为，价格会降。", "于海涛 (北辰证券首席经济学家)"],
    ["记者采访了滨江大学历史学院教授欧阳文清。", "欧阳文清 (滨江大学历史学院教授)"],
    ["日本首相安倍晋三在东京说，会谈顺利。", "安倍晋三 (日本首相)"],
    ["美国总统奥尔森12日宣布新政策。", "奥尔森 (美国总统)"],
    ["蓝湖公司首席执行官艾伦·帕克森表示，销量增长。", "艾伦·帕克森 (蓝湖公司首席执行官)"],
    ["蓝湖公司首席经济学家Maria del Campo重申了预测。", "Maria del Campo (蓝湖公司首席经济学家)"],
    ["交通部長王國材說，橋已修好。", "王國材 (交通部長)"],
    ["主教练杜锋赛后表示满意。", "杜锋 (主教练)"],
    ["臺北地檢署檢察官何文靜說，水清了。", "何文靜 (臺北地檢署檢察官)"],
    ["中车集团董事长何文静说，水清了。", "何文静 (中车集团董事长)"],
    ["昨天，中車集團董事長何文靜說，水清了。", "何文靜 (中車集團董事長)"],
    ["导演萨姆奥尔特曼说，会开了。", "萨姆奥尔特曼 (导演)"],
    ["導演薩姆奧爾特曼說，會開了。", "薩姆奧爾特曼 (導演)"],
    ["局长何文静道：“水清了。”", "何文静 (局长)"],
    ["律师王飞代理此案。", "王飞 (律师)"],
    ["行政院長卓文泰今（6）日出席。", "卓文泰 (行政院長)"],
    ["立法會議員葛珮帆批評。", "葛珮帆 (立法會議員)"],
    ["黨團總召柯明銘則批評。", "柯明銘 (黨團總召)"],
    ["滨江大学校长艾买甫拉提·特依拜说。", "艾买甫拉提·特依拜 (滨江大学校长)"],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual([expected]);
  });

  it.each([
    ["自由党主席何文静出席。", "何文静 (自由党主席)"],
    ["由滨江大学校长何文静主持。", "何文静 (滨江大学校长)"],
    ["對手藍湖公司總裁何文靜說。", "何文靜 (藍湖公司總裁)"],
    ["他对滨江大学校长何文静说。", "何文静 (滨江大学校长)"],
    ["听滨江大学校长何文静讲课。", "何文静 (滨江大学校长)"],
    ["引發濱江市議員何文靜批評。", "何文靜 (濱江市議員)"],
    ["批发公司经理何文静说。", "何文静 (批发公司经理)"],
  ])("takes off what leads to a title, and nothing of it: %s", (text, expected) => {
    expect(peopleIn(text)).toEqual([expected]);
  });

  it("tells a married name of four characters from the organisation that follows", () => {
    expect(peopleIn("包括特首林鄭月嬌及海關關長何文靜。")).toEqual(["林鄭月嬌 (特首)", "何文靜 (海關關長)"]);
    expect(peopleIn("包括特首林文月及海關關長何文靜。")).toContain("林文月 (特首)");
  });

  it("begins no foreign name with the end of the word before", () => {
    expect(peopleIn("它符合艾伦·帕克森的想法。艾伦·帕克森表示同意。")).toEqual(["艾伦·帕克森"]);
  });

  it("cuts no name short where another character goes on with it", () => {
    expect(peopleIn("市長柯文嵐說，會處理。\n市長柯文")).toEqual(["柯文嵐 (市長)"]);
  });

  it("takes a forename that stands alone for the whole name", () => {
    const { people } = findPeople(blocksOfText("导演劳伦斯说。\n劳伦斯·派克森生于1950年。"), context);
    expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([["劳伦斯·派克森", 2]]);
  });

  it("gives a shared title to each of a list", () => {
    expect(peopleIn("滨江医院副院长吴玉清、胡新民到会。")).toEqual([
      "吴玉清 (滨江医院副院长)",
      "胡新民 (滨江医院副院长)",
    ]);
  });

  it.each([
    ["会前一天，12日，滨江市市长罗建华到任。", "滨江市市长"],
    ["会谈中，外长会见了来访的滨海国总理罗建华。", "滨海国总理"],
    ["据滨江市水务局局长罗建华介绍，工程完工。", "滨江市水务局局长"],
    ["案件处理由副市长罗建华牵头。", "副市长"],
    ["园区管理由经理罗建华负责。", "经理"],
    ["协会理事长罗建华说，听证会主席罗建华也到场。", "协会理事长 | 听证会主席"],
    ["消费者协会代表罗建华说，会开得很好。", "消费者协会代表"],
    ["听众代表罗建华说，节目很好。", "听众代表"],
  ])("leaves out of the title what only leads to it: %s", (text, title) => {
    expect(peopleIn(text)).toContain(`罗建华 (${title})`);
  });
});

describe("findPeople tells names from words that they look like", () => {
  it.each([
    // 长江, which is none behind a post; organisations by the river.
    ["校长江涛说，水清了。", ["江涛 (校长)"]],
    ["行政院長江宜安昨天說，會開了。", ["江宜安 (行政院長)"]],
    ["学校长江路校区说，水清了。", []],
    ["銀行長江支行表示，水清了。", []],
    ["安徽省长江经济带发展领导小组开会，泰州市长江大道封路，江蘇省長江水位平均下降。", []],
    // A firm whose name begins with a surname of two characters, firms and words written like foreign names.
    ["西门子表示，订单多了。", []],
    ["咨询公司罗兰贝格表示，订单多了。", []],
    // Names that firms and places have too, behind an office.
    ["德国总理施密特逝世。主教练路易斯说，会开了。", ["施密特 (德国总理)", "路易斯 (主教练)"]],
    ["英國首相邱吉爾說，會開了。", ["邱吉爾 (英國首相)"]],
    ["他从施密特回来，路易斯安那下雨。", []],
    // Day before a forename of one syllable, and days in Chinese numerals.
    ["十二日艾伦·帕克森说，会开了。", ["艾伦·帕克森"]],
    ["21日讓·雷森說，會開了。", ["讓·雷森"]],
    ["导演冯小刚说，会开了。", ["冯小刚 (导演)"]],
    // Known names that begin with no surname and no syllable of transcription.
    ["朴槿惠表示，会开了。他朴素地表示同意。", ["朴槿惠"]],
    ["小布什说，会开了。", ["小布什"]],
    ["他信心十足，他信任何人。", []],
    ["我校何文静教授获奖。", ["何文静 (教授)"]],
    ["我校何文靜教授獲獎。", ["何文靜 (教授)"]],
    ["梅西说，会开了。", ["梅西"]],
    ["律师王飞一家人到了。", ["王飞 (律师)"]],
    ["律師王飛一家人到了。", ["王飛 (律師)"]],
    // Surnames that one list of five lacked, and titles that begin with their organisation.
    ["记者问到局长毕志远，毕志远说，卫国华已经离任。", ["毕志远 (局长)", "卫国华"]],
    ["記者問到局長畢志遠，畢志遠說，衛國華已經離任。", ["畢志遠 (局長)", "衛國華"]],
    ["他公开致函岚城市环保局局长何文静。", ["何文静 (岚城市环保局局长)"]],
    ["他公開致函嵐城市環保局局長何文靜。", ["何文靜 (嵐城市環保局局長)"]],
    ["蓝湖银行（Blue Bank Ltd.）分析师何文静说，会开了。", ["何文静 (蓝湖银行（Blue Bank Ltd.）分析师)"]],
    // A foreign name ends where its sounds end.
    ["导演艾伦·库林利用了机会。", ["艾伦·库林 (导演)"]],
    ["導演艾倫·庫林利用了機會。", ["艾倫·庫林 (導演)"]],
    // What only looks like a name: firms with a post behind, things that are pointed at.
    ["摩根士丹利分析师表示，订单多了。", []],
    ["该蓝皮书预测，订单多了。", []],
    ["蓝湖购物广场特斯拉首席执行官说，会开了。", []],
    // A word with its verb is no name of three characters.
    ["局长王国说明情况。局长程序说到这里。", []],
    ["局長王國材說，橋修好了。", ["王國材 (局長)"]],
    // What is behind a name: an illness that names it, and one that ends a life; a photographer, and who took a picture.
    ["患者何文静病逝。", ["何文静"]],
    ["何文靜病是一種病。", []],
    ["蓝湖摄影师何文静说，水清了。", ["何文静 (蓝湖摄影师)"]],
    ["李大为摄于岚城", []],
    ["蓝湖大律师何文静说，水清了。", ["何文静 (蓝湖大律师)"]],
    ["藍湖支隊長何文靜說，水清了。", ["何文靜 (藍湖支隊長)"]],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe("findPeople reads a name whose characters run into a dot as foreign, whole", () => {
  it.each([
    ["滨海国总理侯赛因·阿里表示，会谈顺利。", ["侯赛因·阿里 (滨海国总理)"]],
    ["昨天，侯賽因·阿里在東京說，會談順利。", ["侯賽因·阿里"]],
    ["侯赛因•阿帕卡里认为，价格会降。", ["侯赛因·阿帕卡里"]],
    ["记者采访了侯赛因・阿帕卡里。", ["侯赛因·阿帕卡里"]],
    ["外长阿里·侯赛因说，会谈顺利。", ["阿里·侯赛因 (外长)"]],
    ["12日艾伦·帕克森表示同意。", ["艾伦·帕克森"]],
    ["大家讓艾倫·帕克森表示同意。", ["艾倫·帕克森"]],
    ["导演让·帕克森表示同意。", ["让·帕克森 (导演)"]],
    ["局长陈立新对埃隆·帕克森不满。", ["陈立新 (局长)", "埃隆·帕克森"]],
    ["局长陈立新因埃隆·帕克森迟到。", ["陈立新 (局长)", "埃隆·帕克森"]],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe("findPeople names whoever a title stands after", () => {
  it.each([
    ["林雅文教授在演讲中谈到了芯片。", "林雅文 (教授)"],
    ["馬文傑總統昨天接見來賓。", "馬文傑 (總統)"],
    ["何志远（蓝湖科技创始人）说，公司没有负债。", "何志远 (蓝湖科技创始人)"],
    ["何志远，滨江大学教授，去年获奖。", "何志远 (滨江大学教授)"],
    ["近日，邹嘉怡任财政厅副厅长、党组成员。", "邹嘉怡 (财政厅副厅长、党组成员)"],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual([expected]);
  });
});

describe("findPeople names whoever does what persons do", () => {
  it.each([
    ["主角饰演者丹尼尔·帕克森发长文感激观众。", ["丹尼尔·帕克森"]],
    ["成员包括理事布雷纳德、克利夫兰联储主席梅斯特。", ["布雷纳德 (理事)", "梅斯特 (克利夫兰联储主席)"]],
    ["J.K.羅琳表示，這件事已經結束了。", ["J.K.羅琳"]],
    ["李毓文表示，希望市民参加。", ["李毓文"]],
    ["李毓文在会间透露，赛事将于五月开始。", ["李毓文"]],
    ["據鄭木文介紹，醫院負債不多。", ["鄭木文"]],
    ["连文今天坐在家里。", []],
    ["张小红，女，45岁，滨江人。", ["张小红"]],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe("findPeople shows nobody who is not a person of the story", () => {
  it.each([
    "部长高度评价，局长方面军表示。",
    "王国的高铁方面表示，马上开通。",
    "白宫表示，金融市场稳定。",
    "高盛认为，黄金价格会涨。",
    "方面军指出，江苏方面称时间不多。",
    "专家高度评价了这项工程，代表全国水平。",
    "经理解释说，周末不营业。",
    "本报记者张文华报道，水位下降。",
    "（記者張文華／台北報導）水位下降。",
    "文/周晓明 图/李大为",
    "刘先生说，他买了票。彭小姐表示满意。顧姓建築師也說滿意。",
    "赵师傅告诉我们，路很堵。",
    "约翰·霍普森大学的统计显示，人数增加。",
    "乌克兰表示，谈判继续。",
    "嵐山步道、越嶺步道和巴山步道今天開放，山步道也開放。",
    "岚山步道、越岭步道、巴步道今天开放。",
    "全科医生说，会开了。社区要增加全科医生。",
    "全科醫生說，會開了。社區要增加全科醫生。",
    "《局长何文静在大会上的讲话》印发后，大家都读了。",
    "《局長何文靜在大會上的講話》印發後，大家都讀了。",
    "下午3時許發生車禍。",
    "勞委會表示，計畫已經啟動。勞委會特別呼籲各行各業注意安全。",
    "北岸梅溪湖和金茂湾两个项目今年开盘。梅溪湖板块很热。",
    "這樣的項目數量可謂鳳毛麟角，反而更少了。",
    "分局刑警大队冯警官向南都记者介绍，阿婆已经报案。",
    "高速交警官方微博也发布消息称：“路面结冰。”交警官方微博提醒市民。",
    "高速交警官方微博發布消息。外交部歐亞司很忙，外交部歐亞司說好。",
    "新华网岚城1月16日电（记者王昀加 王庆钦）她曾是江上最大的船。",
    "大型游轮“科斯塔·康科迪亚”号触礁。“科斯塔·康科迪亚”号很大。",
    "岚城新闻网｜白廷奕、杨贵智报导",
    "劳委会表示，计划已经启动。劳委会特别呼吁各行各业注意安全。",
    "中新网岚城11月4日电 (陈文静 何晓蕾)医院开设了新门诊。",
  ])("%s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe("findPeople follows a person through the article", () => {
  const text = [
    "滨江市环保局副局长盛文杰介绍了情况。",
    "盛副局长说，河水变清了。盛文杰还说，鱼也多了。",
    "会后，盛先生回到局里。",
  ].join("\n");

  it("counts the full name and the surname with a post", () => {
    const { people } = findPeople(blocksOfText(text), context);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: "盛文杰", mentions: 4, titles: ["滨江市环保局副局长"] });
  });

  it("marks each mention where it stands", () => {
    const found = findPeople(blocksOfText(text), context);
    const { people } = found;
    const marks = found.marks.filter(({ id }) => id.startsWith("person-"));
    expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "盛文杰",
      "盛副局长",
      "盛文杰",
      "盛先生",
    ]);
    expect(people[0]?.places).toEqual(["person-1-1", "person-1-2", "person-1-3", "person-1-4"]);
    expect(marks.map(({ id }) => id)).toEqual(people[0]?.places);
  });

  it("takes the last part of a foreign name for its bearer", () => {
    const { people } = findPeople(
      blocksOfText("蓝湖公司首席执行官艾伦·帕克森表示满意。\n帕克森称，明年更好。"),
      context,
    );
    expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([["艾伦·帕克森", 2]]);
  });

  it("finds a name by its length elsewhere in the article", () => {
    expect(peopleIn("滨江银行首席经济学家连平认为会涨。\n连平指出，也会跌。\n连平说完了。")).toEqual([
      "连平 (滨江银行首席经济学家)",
    ]);
  });

  it("puts first whom the title names", () => {
    const story = "甲市市长罗建华说好。罗建华说行。\n乙市市长何文静说不好。";
    expect(peopleIn(story, "何文静：不好").map((person) => person.slice(0, 3))).toEqual(["何文静", "罗建华"]);
  });

  it("lists whom the title names, with or without a post", () => {
    const story = "雄鹰队的江宇坤昨天敲出全垒打，江宇坤此役击败了对手。\n江宇坤很高兴。";
    expect(peopleIn(story, "江宇坤再建功 雄鹰三连胜")).toEqual(["江宇坤"]);
    const traditional = "雄鷹隊的江宇坤昨天敲出全壘打，江宇坤此役擊敗了對手。\n江宇坤很高興。";
    expect(peopleIn(traditional, "江宇坤再建功 雄鷹三連勝")).toEqual(["江宇坤"]);
  });

  it("says nothing of a text without people", () => {
    expect(findPeople([], context)).toEqual({ people: [], marks: [] });
    expect(peopleIn("春天来了，河水涨了，花开了。")).toEqual([]);
  });
});

describe("findPeople stays quick on texts that are none", () => {
  const million = 1_000_000;
  it.each([
    ["digits", "1".repeat(million)],
    ["numerals", "一".repeat(million)],
    ["commas", "、".repeat(million)],
    ["surnames", "张".repeat(million)],
    ["dots", "特·".repeat(million / 2)],
    ["posts", "局长".repeat(million / 2)],
    ["brackets", "（".repeat(million)],
    ["quotations", "“好的。”他说，".repeat(million / 8)],
    ["speakers", "局长何文静说，好的。".repeat(million / 10)],
  ])(
    "a million characters of %s",
    (_name, text) => {
      const { people } = findPeople(blocksOfText(text), context);
      expect(people.length).toBeLessThan(3);
    },
    10_000,
  );
});

describe("findPeople reads words whole", () => {
  it.each([
    [
      "新社滨江6月2日电（记者 何文静）国务委员兼外交部长陈立新2日表示，会谈顺利。",
      ["陈立新 (国务委员兼外交部长)"],
    ],
    [
      "新社濱江6月2日電（記者 何文靜）國務委員兼外交部長陳立新2日表示，會談順利。",
      ["陳立新 (國務委員兼外交部長)"],
    ],
    ["一座白巧克力做的大桥很受欢迎。白巧克力用了两吨，白巧克力容易化。", []],
    ["一座白巧克力做的大橋很受歡迎。白巧克力用了兩噸，白巧克力容易化。", []],
    ["这样的房子凤毛麟角，凤毛麟角的还有车位。凤毛麟角是事实。", []],
    ["這樣的房子鳳毛麟角，鳳毛麟角的還有車位。鳳毛麟角是事實。", []],
    ["旅游局位于戴高乐将军广场南侧。", []],
    ["旅遊局位於戴高樂將軍廣場南側。", []],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

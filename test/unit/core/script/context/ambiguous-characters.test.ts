import { describe, expect, it } from "vitest";
import { convert } from "../compiled-engine.ts";

/** A sentence and what a Traditional writer makes of it; TW, HK: in that region's forms. */
type Row = readonly [simplified: string, traditional: string];

const improved = (text: string, to: "zh-Hant" | "zh-Hant-TW" | "zh-Hant-HK" = "zh-Hant") =>
  convert(text, { from: "zh-Hans", to, improvements: true });

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  "里 begins a clause in names alone": [
    ["里维埃拉的冬天，里面很暖和", "里維埃拉的冬天，裏面很暖和"],
    ["他说：“里奥来了。”", "他說：“里奧來了。”"],
    ["他把信放在“盒子”里了", "他把信放在“盒子”裏了"],
  ],
  "明了 is to have come clear of a way, and to understand elsewhere": [
    ["方向明了，大家放心", "方向明了，大家放心"],
    ["我明了他的方向", "我明瞭他的方向"],
    ["说明简单明了，很好", "說明簡單明瞭，很好"],
  ],
  "一出 is a play before its name, and to come out elsewhere": [
    ["太阳一出，雾就散了", "太陽一出，霧就散了"],
    ["昨晚看了一出好戏", "昨晚看了一齣好戲"],
  ],
  "尽 is wholly of heart and strength": [["他做事尽心尽性，尽管很累", "他做事盡心盡性，儘管很累"]],
  "并 joins clauses, and companies in its words": [
    ["他登山并为大家拍照", "他登山並爲大家拍照"],
    ["两家合并为一家", "兩家合併爲一家"],
  ],
  "扣 is a button on clothes, and to hold back elsewhere": [
    ["袖扣和皮带扣都扣好了，没有扣款", "袖釦和皮帶釦都扣好了，沒有扣款"],
  ],
  "致 is an air, and 緻 what is fine": [["景致很美，做工精致", "景致很美，做工精緻"]],
  "荡 is to wash and wander, and 盪 what swings": [["他荡秋千，小船荡漾", "他盪鞦韆，小船蕩漾"]],
  "a long phrase outweighs the shorter ones in it": [["干了这杯，再干活", "乾了這杯，再幹活"]],
  "哄 is a noise, and a quarrel in its words": [["全场哄笑，有人起哄", "全場哄笑，有人起鬨"]],
  "杆 is a bat or a club in games": [["他挥杆打球，她撑杆跳高", "他揮桿打球，她撐桿跳高"]],
  "a border between words outweighs the longest phrase": [
    ["他从不违背你的意思", "他從不違背你的意思"],
    ["干部走了三公里程序才结束", "幹部走了三公里程序才結束"],
    ["皇后后来去了台北", "皇后後來去了臺北"],
    ["头发发白", "頭髮發白"],
  ],
  "签 is a visa or a signature, and a lot or a label in its words": [
    ["两国互免签证，落地签也方便", "兩國互免簽證，落地簽也方便"],
    ["他被拒签了", "他被拒簽了"],
    ["求签的人拿着竹签，书签上没有标签", "求籤的人拿着竹籤，書籤上沒有標籤"],
  ],
  "面 is flour where it is eaten, and a surface elsewhere": [
    ["磨面的师傅端来一碗刀削面", "磨麪的師傅端來一碗刀削麪"],
    ["液面在下面，表面很平", "液面在下面，表面很平"],
  ],
  "发 is hair on a head, and to send elsewhere": [
    ["她去接发，回来披头散发", "她去接髮，回來披頭散髮"],
    ["他发怒，又发出声明", "他發怒，又發出聲明"],
  ],
  "冲 is what water does, and to rush elsewhere": [
    ["房子被洪水冲走，桥也冲垮了", "房子被洪水沖走，橋也沖垮了"],
    ["他怒气冲冲地走了", "他怒氣沖沖地走了"],
    ["两军冲突，士兵冲出去", "兩軍衝突，士兵衝出去"],
  ],
  "复 is again, double or to cover": [
    ["行政复议已经提起", "行政復議已經提起"],
    ["她反复思考这个复杂的问题", "她反覆思考這個複雜的問題"],
    ["恢复原状，覆盖全国", "恢復原狀，覆蓋全國"],
  ],
  "准 is to allow, and exact in its words": [
    ["不准他们进来，求你准我回家", "不准他們進來，求你准我回家"],
    ["瞄准目标，打得准", "瞄準目標，打得準"],
    ["他准会来，标准不变", "他準會來，標準不變"],
  ],
  "系 is to tie where something is fastened": [
    ["把绳子系在树上", "把繩子繫在樹上"],
    ["中文系的学生有联系，关系很好", "中文系的學生有聯繫，關係很好"],
  ],
  "谷 is grain where it is threshed, and a valley elsewhere": [
    ["农民在场上打谷", "農民在場上打穀"],
    ["硅谷和山谷", "硅谷和山谷"],
  ],
  "只 counts after a number, and is only elsewhere": [
    ["牧场有三千五百只羊和两只狗", "牧場有三千五百隻羊和兩隻狗"],
    ["这只是开始，我们只有一天", "這只是開始，我們只有一天"],
    ["报名的有六十只是少数", "報名的有六十只是少數"],
  ],
  "里 is a mile after a number, and inside elsewhere": [
    ["船在二百海里外", "船在二百海里外"],
    ["鱼在海里游", "魚在海裏游"],
    ["去欧洲游玩", "去歐洲遊玩"],
    ["走了三十里路，到了村里", "走了三十里路，到了村裏"],
  ],
  "里 and 只 are counted in any number": [
    ["几十里外有十余只羊", "幾十里外有十餘隻羊"],
    ["走了一百多里，见到数千只鸟", "走了一百多里，見到數千隻鳥"],
  ],
  "尽 is the farthest before a side, and wholly elsewhere": [
    ["他坐在尽后边，尽里头有灯", "他坐在儘後邊，儘裏頭有燈"],
    ["他用尽力气", "他用盡力氣"],
  ],
  "刮 is what wind does, and to scrape elsewhere": [
    ["东风刮在脸上，又刮着大风", "東風颳在臉上，又颳着大風"],
    ["他刮胡子，刮掉一层漆", "他刮鬍子，刮掉一層漆"],
  ],
  "冲 is what a river does to things, and to rush elsewhere": [
    ["小船被洪水冲去", "小船被洪水沖去"],
    ["他向门口冲去", "他向門口衝去"],
  ],
  "岩 in a hollow is a cave": [["山腹中空成岩", "山腹中空成巖"]],
  "成岩 is to become rock": [["沉积物成岩很慢", "沉積物成岩很慢"]],
  "制 is to make, and a system": [
    ["这批茶叶是炒制的", "這批茶葉是炒製的"],
    ["一党制和工资制", "一黨制和工資制"],
  ],
  "干 is dry, to do, and names": [
    ["晒好的薯干和干辣椒", "曬好的薯乾和乾辣椒"],
    ["干部干活", "幹部幹活"],
    ["这与你何干", "這與你何干"],
    ["她吹干了头发，挤干毛巾，再干活", "她吹乾了頭髮，擠乾毛巾，再幹活"],
  ],
  "姜 is a root in the kitchen, and a surname elsewhere": [
    ["加一点姜末和葱姜", "加一點薑末和蔥薑"],
    ["姜女士说", "姜女士說"],
  ],
  "斗 is a measure after a number, and a fight elsewhere": [
    ["他买了三斗米", "他買了三斗米"],
    ["两队争斗", "兩隊爭鬥"],
  ],
  "托 is to entrust before a person": [
    ["我托他买一本书", "我託他買一本書"],
    ["他托着盘子", "他托着盤子"],
  ],
  "云, 须, 雕, 卷, 折, 纤 in their words": [
    ["天上有云彩", "天上有雲彩"],
    ["虾须很长，必须洗净", "蝦鬚很長，必須洗淨"],
    ["草原雕飞过木雕", "草原鵰飛過木雕"],
    ["铺盖卷放在试卷旁", "鋪蓋捲放在試卷旁"],
    ["折伞打了八折", "摺傘打了八折"],
    ["纤夫穿着纤维衣服", "縴夫穿着纖維衣服"],
  ],
};

describe.each(Object.entries(FAMILIES))("%s", (_, rows) => {
  it.each(rows)("%s", (simplified, traditional) => {
    expect(improved(simplified)).toBe(traditional);
  });
});

describe("names", () => {
  it.each<Row>([
    ["也门里亚尔贬值", "也門里亞爾貶值"],
    ["作家果戈里的小说", "作家果戈里的小說"],
    ["马里博尔的居民", "馬里博爾的居民"],
    ["乔戈里峰很高", "喬戈里峯很高"],
    ["拿破仑与希伯仑", "拿破崙與希伯崙"],
    ["三加仑汽油", "三加侖汽油"],
    ["阿里亚里是货币，干达语是语言", "阿里亞里是貨幣，干達語是語言"],
    ["塔什干下雨，社会学家涂尔干", "塔什干下雨，社會學家涂爾干"],
  ])("of foreign people and places keep the characters of sounds: %s", (simplified, traditional) => {
    expect(improved(simplified)).toBe(traditional);
  });

  it.each<Row>([
    ["被告范某和于某", "被告范某和于某"],
    ["钟某于昨天离开", "鍾某於昨天離開"],
    ["范长江的范围", "范長江的範圍"],
  ])("of Chinese people keep their surname's character: %s", (simplified, traditional) => {
    expect(improved(simplified)).toBe(traditional);
  });

  it.each<Row>([
    ["他在巴西里约热内卢", "他在巴西里約熱內盧"],
    ["在古巴里面", "在古巴裏面"],
    ["屋里有人", "屋裏有人"],
    ["特斯拉于今年宣布", "特斯拉於今年宣布"],
  ])("don't take in the words around them: %s", (simplified, traditional) => {
    expect(improved(simplified)).toBe(traditional);
  });
});

describe("regions", () => {
  it("have the words of their official lists", () => {
    expect(improved("政府发布公告，请了解", "zh-Hant-TW")).toBe("政府發布公告，請了解");
    expect(improved("政府发布公告，请了解", "zh-Hant-HK")).toBe("政府發布公告，請了解");
  });

  it("have in Taiwan the words of its legislature's list, and in Hong Kong its own", () => {
    const text = "他用身份证开账户，抄电表";
    expect(improved(text, "zh-Hant-TW")).toBe("他用身分證開帳戶，抄電表");
    expect(improved(text, "zh-Hant-HK")).toBe("他用身份證開賬戶，抄電錶");
  });

  it("keep their habits where the standard has the usual form", () => {
    const text = "他径自走进汇丰，局势动荡，送来挽联，发现霉菌";
    expect(improved(text)).toBe("他徑自走進匯豐，局勢動盪，送來輓聯，發現黴菌");
    expect(improved(text, "zh-Hant-TW")).toBe("他逕自走進匯豐，局勢動盪，送來輓聯，發現黴菌");
    expect(improved(text, "zh-Hant-HK")).toBe("他逕自走進滙豐，局勢動盪，送來輓聯，發現霉菌");
  });

  it("count weeks by 週 after a figure or a placeholder", () => {
    expect(improved("第 3 周", "zh-Hant-TW")).toBe("第 3 週");
    expect(improved("第 %d 周", "zh-Hant-HK")).toBe("第 %d 週");
    expect(improved("周先生 3 周年", "zh-Hant-TW")).toBe("周先生 3 周年");
    expect(improved("周平均气温", "zh-Hant-TW")).toBe("週平均氣溫");
    expect(improved("第二，周先生到了", "zh-Hant-TW")).toBe("第二，周先生到了");
  });

  it("keep their glyphs: Taiwan 豔 and 鑑, Hong Kong 艷 and 鑒", () => {
    expect(improved("鲜艳的图鉴值得鉴赏", "zh-Hant-TW")).toBe("鮮豔的圖鑑值得鑑賞");
    expect(improved("鲜艳的花值得鉴赏", "zh-Hant-HK")).toBe("鮮艷的花值得鑒賞");
  });

  it("leave text that was Traditional already as it is written", () => {
    const style = { from: "zh-Hant", to: "zh-Hant-TW", improvements: true } as const;
    expect(convert("他瞭解後發佈消息", style)).toBe("他瞭解後發佈消息");
  });
});

describe("to Simplified", () => {
  it.each<Row>([
    ["大砲與姪子", "大炮与侄子"],
    ["琳瑯滿目的彞族服飾", "琳琅满目的彝族服饰"],
    ["知識份子看座標", "知识分子看坐标"],
    ["隨份子是習俗", "随份子是习俗"],
    ["李喆和王堃", "李喆和王堃"],
    ["Latin 文字 stays", "Latin 文字 stays"],
  ])("variants of characters are replaced, those of names are not: %s", (traditional, simplified) => {
    expect(convert(traditional, { from: "zh-Hant", to: "zh-Hans", improvements: true })).toBe(simplified);
  });
});

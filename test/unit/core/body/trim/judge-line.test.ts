import { expect, test } from "vitest";
import { judgeLine, judgeSection } from "../../../../../src/core/body/trim/judge-line.ts";
import { inOtherScript } from "../other-script.ts";

test.each([
  ["editor", "责任编辑：王小明"],
  ["editor", "（責任編輯：陳美玲）"],
  ["editor", "[编辑：周舟]"],
  ["editor", "Editor: Jane Doe"],
  ["editor", "編集：山田太郎"],
  ["source", "来源：江城晚报"],
  ["source", "（本文來源：港島日報網）"],
  ["source", "[稿源：江城网-江城晚报]"],
  ["source", "Source: River City Post"],
  ["tags", "#江城 #新桥"],
  ["previous-next", "上一篇：江城老桥封闭维修"],
  ["previous-next", "下一篇：港島新碼頭動工"],
  ["previous-next", "Next article »"],
  ["pager", "第1页 共3页"],
  ["pager", "Read more"],
  ["qr-code", "扫描二维码关注江城晚报"],
  ["qr-code", "掃描QR Code下載"],
  ["ad", "[廣告]請繼續往下閱讀..."],
  ["ad", "广告"],
  ["ad", "Advertisement"],
  ["promotion", "點我下載APP"],
  ["promotion", "下载江城晚报客户端，看更多新闻"],
  ["promotion", "訂閱港島日報Telegram頻道"],
  ["promotion", "Subscribe to our newsletter for more"],
  ["comment", "发表评论"],
  ["comment", "留言討論"],
  ["share", "已將目前網頁的網址複製到您的剪貼簿！"],
  ["share", "链接已复制到剪贴板"],
  ["comment", "我要評論"],
  ["vote", "给力(12票)"],
  ["paywall", "登录后查看全文"],
  ["paywall", "登入後即可閱讀全文"],
  ["paywall", "この記事は会員限定です。"],
  ["share", "分享到：微信 微博 QQ空间"],
  ["share", "分享給：LINE | Facebook"],
  ["share", "Facebook Twitter"],
  ["navigation", "打印 字号：大 中 小"],
  ["source", "题图来源：视觉江城"],
  ["source", "封面丨視覺港島"],
  ["source", "图源：受访者提供"],
  ["source", "来源丨江城观察（ID：jiangcheng）"],
  ["promotion", "点击上方“江城观察”可订阅哦！"],
  ["pager", "返回江城，查看更多"],
  ["embed", "音频长度 12:40"],
  ["embed", "To view this video please enable JavaScript, and consider another browser"],
  ["embed", "您的浏览器不支持播放该视频"],
  ["embed", "无法播放媒体视频"],
  ["embed", "0:03:21"],
  ["promotion", "◤江城春遊攻略◢"],
  ["promotion", "在江城晚报APP上阅读"],
  ["paywall", "您已閱讀本文的30%，加入會員閱讀全文"],
  ["navigation", "热读内容结束"],
  ["navigation", "—— END ——"],
  ["share", "点分享 点收藏 点在看"],
  ["share", "微博微信QQ空间"],
])("anywhere, a line for %s, in either script: %s", (reason, text) => {
  expect(judgeLine(text, "middle")?.reason).toBe(reason);
  expect(judgeLine(inOtherScript(text), "middle")?.reason).toBe(reason);
});

test.each([
  ["分享到朋友圈以后，他很快收到了两百多条留言。"],
  ["他把這件事分享給了同事，大家都很驚訝。"],
  ["来源不明的资金流入楼市，监管部门已经注意到这一情况。"],
  ["编辑部的灯一直亮到深夜，没有一个人离开。"],
  ["編輯：你怎麼看這件事？"],
  ["关注民生，是这次会议的主题。"],
  ["他说，下载量在一周内翻了一番，服务器几度告急。"],
  ["评论认为，这一政策来得正是时候。"],
  ["广告业去年增长百分之六，是十年来最快的一年。"],
  ["The editor of the paper said that nothing had changed."],
  ["大桥"],
  ["二、发展前景"],
  ["他把口令复制到剪贴板，又一字一字念了一遍。"],
  ["第一张罚单 海报"],
  ["图片来源复杂，编辑部逐一核对后才敢使用。"],
  ["比赛长度：40分钟"],
  ["点击上方的按钮，机器就会吐出一张车票。"],
  ["演习结束"],
  ["他在手机APP上看了这段话，半天没有出声。"],
  ["微信支付"],
  ["大小分享"],
  ["06:30"],
  ["成为会员后，他第一次读完了整本杂志。"],
  ["江城晚报记者坚持十年摄影记录江城"],
  ["关注老桥的下一步"],
  ["关注“一老一小”，大桥两岸建起八个服务站"],
  ["关注“空巢老人”，不是一句空话"],
  ["关注「三農」問題"],
  ["关注我们身边的守桥人"],
  ["关注微信群里的老人"],
  ["本市電視台記者十年堅持攝影記錄變遷"],
  ["老人上网自学户外摄影"],
])("a line of the story stays: %s", (text) => {
  expect(judgeLine(text, "middle")).toBeNull();
});

test.each([
  "《江城往事》作者去世",
  "《橋上》作者獲獎",
  "江城晚报记者坚持十年摄影记录江城",
  "江城晚報記者堅持十年攝影記錄江城",
])("what a writer did is no byline: %s", (text) => {
  expect(judgeLine(text, "head")).toBeNull();
  expect(judgeLine(text, "tail")).toBeNull();
});

test.each([
  ["byline", "记者 王小明 李华"],
  ["byline", "本报记者 林小满 实 习 生 周渡 江城、港岛报道"],
  ["byline", "港灣晚報 沈望舒"],
  ["byline", "記者陳美玲／台北報導"],
  ["byline", "文／林大同"],
  ["byline", "By Jane Doe"],
  ["byline", "本文作者：周渡"],
  ["byline", "⊙周渡"],
  ["byline", "江城经济报道 记者 周渡 北岸报道"],
  ["navigation", "阅读时间约 3 分钟"],
  ["share", "https://news.example/p/4abc"],
  ["byline", "作者, 周渡"],
  ["byline", "職務, 江城記者"],
  ["date", "2024年03月05日 09:12 来源：江城晚报"],
  ["date", "濱海新聞中心 （來源：海岸社，摘自：港灣網） 2024-02-10 18:30"],
  ["date", "2024-03-05 09:12:33"],
  ["date", "2024-03-05 09:12:30-08:00"],
  ["date", "2024-03-05T09:12-05:00"],
  ["date", "113年3月5日"],
  ["date", "March 5, 2024"],
  ["breadcrumb", "您现在的位置：首页 > 新闻 > 正文"],
  ["breadcrumb", "首頁 > 港聞 > 正文"],
])("above the story, a line for %s, in either script: %s", (reason, text) => {
  expect(judgeLine(text, "head")?.reason).toBe(reason);
  expect(judgeLine(inOtherScript(text), "head")?.reason).toBe(reason);
});

test.each([
  ["2019年3月"],
  ["2024年3月5日，江城新桥正式通车，第一批车辆驶过桥面。"],
  ["记者从市政府获悉，新桥将于下月通车。"],
])("above the story, text stays: %s", (text) => {
  expect(judgeLine(text, "head")).toBeNull();
});

test.each([
  ["免责声明：本文仅代表作者个人观点，与本网无关。"],
  ["未經授權，不得轉載。"],
  ["凡本网注明“来源：江城网”的作品，均为本网所有。"],
  ["投资者据此操作，风险自担。"],
  ["All rights reserved."],
  ["【免责声明】江城网对文中陈述保持中立，请读者自行判断。"],
  ["本文僅代表作者本人觀點，與港島網無關。"],
  ["该文观点仅代表作者本人，江城平台仅提供信息存储空间服务。"],
  ["图片版权归原作者所有，如有侵权请联系删除。"],
])("below the story, a notice goes, in either script: %s", (text) => {
  expect(judgeLine(text, "tail")?.reason).toBe("disclaimer");
  expect(judgeLine(inOtherScript(text), "tail")?.reason).toBe("disclaimer");
});

test.each([
  ["外交部发表声明，批评这一做法，并要求有关方面立即纠正。"],
  ["警方還提示，“投資有風險，參與者應當自行承擔損失”。"],
  ["推送提醒：将这份报告通过邮件发送给我。"],
  ["唱片业协会说，播客使用这些音乐，要先得到版权所有者的许可。"],
  ["法院认为，这幅画的著作权属于画家的三名子女，被告应当停止侵权。"],
  ["他說，這只代表他對選情的觀察。"],
])("what only sounds like a notice stays: %s", (text) => {
  expect(judgeLine(text, "tail")).toBeNull();
});

test.each([
  "我们坚持为所有人免费提供内容，因为阅读新闻不应有任何门槛。如果您有能力，请定期定额赞助我们。",
  "獨立媒體需要你的支持，我們邀請你捐款，讓報導走得更遠。",
])("below the story, an outlet that asks its readers for money goes: %s", (text) => {
  expect(judgeLine(text, "tail")?.reason).toBe("promotion");
  expect(judgeLine(inOtherScript(text), "tail")?.reason).toBe("promotion");
});

const CLOSING_SENTENCES = [
  "他說：「我們要謝謝你的捐款，沒有你就沒有這座橋。」",
  "市政府表示，捐款将全部用于修缮老桥。",
  "专家建议，出现症状应尽快联系医生，不要自行服药。",
  "她在臉書分享照片，不到一天就有三萬人按讚，粉絲紛紛留言。",
  "未经监护人同意，任何平台不得向未成年人提供打赏服务。",
  "他說，即使會面取消，也不代表對方往後不會訪問台灣。",
  "这份报告不构成对他本人的指控，检方也没有进一步的意见。",
  "市府歡迎民眾下載防災App，並在颱風季節前更新聯絡方式。",
  "居民可以拨打举报电话：12345，也可以到社区服务站反映意见。",
  "两家公司的合作建议已经反馈给董事会，结果下周公布。",
  "她關注微博上的討論，也加入了讀者的群組，每天回覆留言。",
  "用户付费后才能观看比赛直播，这一做法引来不少批评。",
  "顾客用微信扫描二维码就能付款，摊主不必再找零钱。",
  "法院認定這張圖片的著作權屬於攝影師，網站應當刪除並賠償。",
  "协会发表联合声明：双方一致同意恢复谈判，时间另行商定。",
  "评论区里，网友的意见分成两派，争论持续了一整夜。",
  "他表示這些意見僅代表個人，與公司的立場無關。",
  "他拨打了江城晚报的爆料热线，说桥下有人在钓鱼。",
  "「我們每個月只要您三百元，報導出來的孩子就能吃上午飯。」她說。",
  "该市上月公布爆料热线12345，三天接到八百个电话，其中一半说的是同一座桥。",
  "警方公布爆料热线：12345，征集目击者，三天后有人打来电话。",
  "那天夜里报料电话（110）响了十二次，没有一次是真的。",
  "爆料热线12345的接线员说，她最怕的是打来了不说话的人。",
  "校长说，我们感谢您在“母亲节”的捐款，屋顶修好了。",
  "校长说，如果您愿意捐款，我们秋天就能把屋顶修好。",
  "我们的报道刊出后，您寄来的“爱心捐款”已经送到了孩子们手里。",
  "我们问您的母亲时，她说报道里的孩子每月只需要二十块钱，就能喝上牛奶。",
  ">>更多照片在他的抽屉里躺了三十年，直到女儿打开它们。",
  "👉点击屏幕的那一刻，他愣住了，照片上的人是他的父亲。",
  "The union asked members to follow the talks on Twitter and to share their views.",
];

test.each(CLOSING_SENTENCES.flatMap((text) => [text, inOtherScript(text)]).map((text) => [text]))(
  "a story may end with these words: %s",
  (text) => {
    expect(judgeLine(text, "tail")).toBeNull();
  },
);

test.each([
  ["promotion", "欢迎关注本报微信公众号，获取更多新闻。"],
  ["promotion", "更多精彩內容，請下載我們的APP。"],
  ["promotion", "我们也开了微博，欢迎大家关注。"],
  ["promotion", "江城网WhatsApp爆料热线(437)4280000，爆料一经录用，薄酬致意。"],
  ["promotion", ">>>立即浏览【江城百答】栏目：新居民安家攻略，老住户也未必知道的事。"],
  ["promotion", "江城晚报爆料热线：88880000"],
  ["promotion", "守桥人的故事，我们想一直写下去。如果您也愿意，请捐款给「江城慢报」。"],
  ["promotion", "我们的报道不收钱。如果您读了有用，一份早餐的价钱，每月只要十元，就够我们再跑一趟「东岸」。"],
  ["promotion", "Follow our newsletter for more"],
  ["disclaimer", "本文内容不构成任何投资建议，投资者据此操作，风险自担。"],
  ["disclaimer", "以上言論不代表本台立場。"],
  ["disclaimer", "未经本报书面授权，任何单位和个人不得转载。"],
  ["disclaimer", "如遇作品内容、版权等问题，请在刊发之日起三十日内与本网联系。"],
  ["qr-code", "長按識別二維碼，關注江城晚報。"],
  ["paywall", "本文为付费内容，订阅后可继续阅读全文。"],
])("a sentence of the outlet's own goes, for %s: %s", (reason, text) => {
  expect(judgeLine(text, "tail")?.reason).toBe(reason);
  expect(judgeLine(inOtherScript(text), "tail")?.reason).toBe(reason);
});

test.each([
  ["editor-line", "责任编辑：王小明", "tail"],
  ["editor-line", "总监制：林 远", "tail"],
  ["maker-line", "記者陳美玲／綜合報導", "middle"],
  ["maker-line", "新华社发（林远摄）", "middle"],
  ["source-line", "发布于：江城市", "tail"],
  ["pager-line", "展开剩余43%", "middle"],
  ["pager-line", "- 閱讀更多 -", "middle"],
  ["player-label", "Video Player is loading.", "middle"],
  ["controls", "字体大小: 大 中 小", "head"],
  ["not-our-view", "本文仅代表作者个人观点。", "tail"],
] as const)("a removal says which rule did it, %s: %s", (rule, text, place) => {
  expect(judgeLine(text, place)?.rule).toBe(rule);
  expect(judgeLine(inOtherScript(text), place)?.rule).toBe(rule);
});

test.each([
  ["related", "相关新闻："],
  ["related", "房地產相關新聞"],
  ["related", "更多江城报道"],
  ["related", "延伸閱讀"],
  ["related", "【推荐阅读】"],
  ["related", "猜你喜欢"],
  ["related", "Related stories"],
  ["related", "関連記事"],
  ["related", "관련 기사"],
  ["hot-list", "24小时点击排行"],
  ["hot-list", "最熱門新聞"],
  ["hot-list", "Most popular"],
  ["disclaimer", "版权声明"],
  ["comment", "網友評論"],
])("a heading opens a box of %s, in either script: %s", (reason, text) => {
  expect(judgeSection(text)?.reason).toBe(reason);
  expect(judgeSection(inOtherScript(text))?.reason).toBe(reason);
});

test.each([["相关部门已经介入"], ["推荐信"], ["声明之后"], ["最新进展"], ["链接：“水位”不等于“水深”"]])(
  "a heading of the story opens none: %s",
  (text) => {
    expect(judgeSection(text)).toBeNull();
  },
);

test.each([
  ["digits", "1"],
  ["characters", "一"],
  ["commas", "、"],
  ["spaces", " "],
  ["brackets", "（"],
])("a million %s are judged before a test gives up", (_, character) => {
  expect(judgeLine(character.repeat(1_000_000), "tail")).toBeNull();
});

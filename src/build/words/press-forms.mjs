// @ts-check
// How the region's press writes words that OpenCC's standard Traditional writes otherwise.

/**
 * Rows "word form so:otherwise, …": a word as the conversion from Simplified has it in OpenCC's standard, what the region's
 * press writes, and in how many places it wrote so and otherwise: counted in native Hong Kong (7,400 sentences of a
 * broadcaster) and Taiwan news text (19,200 of a newspaper), in {@link BOTH} Taiwan's and Hong Kong's counts with + between them.
 * The longest word at a place holds, so a row of a character has its exceptions in rows of words. Rows without a count are of
 * the legislature's list of characters for legal texts (Taiwan, 1973, 法律統一用字表: 公布, 分布, 頒布, 帳, 身分, 電表, 水表) or of general
 * knowledge.
 */
const BOTH = [
  "發佈 發布 25:2+42:3, 頒佈 頒布 6:0+3:0, 公佈 公布 144:2+190:1, 散佈 散布 5:0+2:1, 分佈 分布 18:1+0:1, 宣佈 宣布, 傳佈 傳布, 瞭解 了解 128:9+36:0",
  "孃 娘 10:0+0:0, 傢俱 家具",
  "佈局 布局 29:5+2:1, 佈置 布置 8:1+0:0, 註定 注定 8:1+3:3, 迴歸 回歸 26:0+3:0, 迴歸分析 迴歸分析, 迴歸係數 迴歸係數, 迴歸方程 迴歸方程, 迴歸模型 迴歸模型",
  "迴歸線 迴歸線, 紮根 扎根 2:1+1:0, 衚衕 胡同 1:0+0:0, 柺杖 拐杖 2:0+0:0",
  "儘快 盡快 23:1+33:0, 儘量 盡量 23:2+14:0, 儘速 盡速 9:6+0:0, 儘早 盡早 2:0+4:0, 週 周 495:40+272:3, 伙伴 夥伴 0:0+17:4",
  // Forms that both keep where preferred-forms.mjs has the mainland's usual one.
  "排泄 排泄 2:1+0:0, 閤家 合家 2:0+0:0",
  "徑自 逕自 6:0+0:0, 徑行 逕行 3:0+0:0, 徑庭 逕庭 2:0+0:0, 蕩漾 盪漾 2:0+0:0",
];

/** Its standard forms are 豔, 鑑 and 勳. */
export const TAIWAN_FORMS = [
  ...BOTH,
  "賬 帳, 身份 身分, 電錶 電表, 水錶 水表, 氣錶 氣表, 瓦斯錶 瓦斯表, 艷 豔 38:11, 鑒 鑑 40:4, 勛 勳 40:2, 伙計 夥計 1:0, 大伙 大夥 3:1, 散伙 散夥",
  "佈雷 布雷 3:0, 唸書 念書 19:7, 解雇 解僱 6:0, 雇傭 僱傭 2:0, 雇用 僱用 2:1, 捆綁 綑綁 6:0, 麪糰 麵團 12:2, 舞娘 舞孃 4:0, 柺 拐 2:0",
  "公釐 公厘 5:1, 品嚐 品嘗 18:2, 雅緻 雅致 4:0, 別緻 別致 2:0, 麗致 麗緻 3:0, 雙並 雙併 10:0, 並排 併排 3:0, 一目瞭然 一目了然 2:0, 瞭然 了然 1:0, 朱砂 硃砂 3:0, 腰煉 腰鍊 3:0",
  "煉帶 鍊帶 5:0",
  "乾貝 干貝 4:0, 充飢 充饑 2:0, 止飢 止饑 1:0, 當衝 當沖 2:0",
  "征人 徵人 1:0, 贊 讚 24:1, 贊助 贊助 19:0, 贊成 贊成 13:0, 贊同 贊同 5:0, 參贊 參贊, 翼贊 翼贊, 伯贊 伯贊, 贊西 贊西, 贊比 贊比, 贊普 贊普, 襄贊 襄贊, 協贊 協贊",
  "支贊 支贊",
  "綵 彩 123:1, 剪綵 剪綵 1:0, 鉅 巨 202:16, 甚鉅 甚鉅 3:0, 鉅子 鉅子 3:0, 艱鉅 艱鉅 1:1, 鉅獻 鉅獻 1:0, 巨資 鉅資 3:1, 巨細 鉅細 1:0, 巨亨 鉅亨 1:0, 遺蹟 遺跡 2:0",
  "壹週 壹週 8:0, 週記 週記 4:0, 簽表 籤表 3:0, 喂球 餵球 3:0, 豆乾 豆干 2:0, 計劃」 計畫」 15:6, 凶宅 兇宅 2:0, 捱 挨 22:0, 私慾 私欲 2:0, 佈告 布告 2:0, 佈景 布景 1:0",
  "遊刃 游刃 3:0, 托給 託給 2:0, 下遊 下游, 紐扣 鈕扣 2:0",
  // A ring, a watch and a vessel are counted by 只, creatures and limbs by 隻.
  "隻戒指 只戒指, 隻鑽戒 只鑽戒, 隻錶 只錶, 隻手錶 只手錶, 隻腕錶 只腕錶, 隻錶款 只錶款 1:0, 隻碗 只碗, 隻瓷碗 只瓷碗 1:0, 隻花瓶 只花瓶, 隻手鐲 只手鐲",
  "隻玉鐲 只玉鐲, 隻杯 只杯, 隻瓶 只瓶, 隻箱 只箱, 隻皮箱 只皮箱, 隻行李 只行李, 隻鍋 只鍋, 隻茶壺 只茶壺, 隻壺 只壺, 隻皮包 只皮包, 隻袋 只袋",
  // Of two forms of one character, the press's.
  "臺 台 4210:42, 溼 濕 50:3, 污 污 42:5, 嚐 嘗 16:5, 歎 嘆 6:0",
  // A counter in a bar, a kitchen or a bathroom is 台; of a shop, 檯.
  "吧檯 吧台 3:2, 吧臺 吧台 2:0, 服務檯 服務台 2:0, 梳妝檯 梳妝台 1:0, 轉檯 轉台 1:0, 窗臺 窗台 3:1, 料理臺 料理台 4:1",
];

/** The bank is 滙豐 there; wages and rates are in 僱 and 厘. */
export const HONG_KONG_FORMS = [
  ...BOTH,
  "匯豐 滙豐 8:1, 匯控 滙控 7:0, 釐 厘 53:0, 釐定 釐定 1:0, 釐清 釐清, 儘 盡 2:0, 儘管 儘管 1:0, 雇 僱 23:0, 勛 勳 10:0, 彙報 匯報 9:0, 復甦 復蘇 7:2, 肺復甦 肺復甦, 復甦術 復甦術, 復甦法 復甦法, 復甦室 復甦室, 能復甦 能復甦 1:0, 入夥 入伙 8:0",
  "飢餓 饑餓 4:0, 綵 彩 48:0, 剪綵 剪綵, 鉅 巨 20:2, 澤鉅 澤鉅 2:0",
  // Of two forms of one character, the press's.
  "稅 稅 624:0, 說 說 347:1, 啓 啟 269:9, 戶 戶 130:0, 兌 兌 95:0, 峯 峰 79:3, 悅 悅 57:0, 羣 群 45:0, 溫 溫 34:0, 敘 敘 31:1, 脫 脫 15:0",
  "牀 床 15:1, 泄 洩 10:0, 麪 麵, 銳 銳 5:0, 閱 閱 4:1, 臥 臥 5:4",
  "黴菌 霉菌, 黴素 霉素, 貴价 貴價 1:0, 征人 徵人, 侷限 局限 2:0, 依託 依托 2:0, 簽註 簽注 1:0, 內捲 內卷 2:0, 艷 艷, 挨沽 捱沽 3:0, 挨打 捱打, 挨罵 捱罵, 挨餓 捱餓",
];

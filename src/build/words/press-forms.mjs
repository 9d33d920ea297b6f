// @ts-check
// How the region's press writes words that OpenCC's standard Traditional writes otherwise.

/**
 * Rows "word form count:others, …": a word as the conversion from Simplified has it in OpenCC's standard, what the region's
 * press writes, and in how many places of native news text it stood so and otherwise (counted in 7,400 sentences of a
 * Hong Kong broadcaster and 19,200 of a Taiwan newspaper; of a word that the other form is rightly used in, where it is
 * meant). The longest word at a place holds, so a row of a character has its exceptions in rows of words. Rows without a
 * count are of the legislature's list of characters for legal texts (Taiwan, 1973, 法律統一用字表: 公布, 分布, 頒布, 帳, 身分, 部分,
 * 電表, 水表) or of general knowledge.
 */
const BOTH = [
  "發佈 發布, 頒佈 頒布, 公佈 公布, 散佈 散布, 分佈 分布, 宣佈 宣布, 傳佈 傳布, 瞭解 了解, 孃 娘, 傢俱 家具",
  "佈局 布局, 佈置 布置, 註定 注定, 迴歸 回歸, 迴歸分析 迴歸分析, 迴歸係數 迴歸係數, 迴歸方程 迴歸方程, 迴歸模型 迴歸模型, 迴歸線 迴歸線, 扎實 紮實, 紮根 扎根, 衚衕 胡同, 侷限 局限, 柺杖 拐杖",
  "儘快 盡快, 儘量 盡量, 儘速 盡速, 儘早 盡早, 週 周, 伙伴 夥伴",
  // Forms that both keep where preferred-forms.mjs has the mainland's usual one.
  "徑自 逕自, 徑行 逕行, 徑庭 逕庭, 蕩漾 盪漾",
];

/** Its standard forms are 豔, 鑑 and 勳. */
export const TAIWAN_FORMS = [
  ...BOTH,
  "賬 帳, 身份 身分, 部份 部分, 電錶 電表, 水錶 水表, 艷 豔, 鑒 鑑, 勛 勳, 伙計 夥計, 大伙 大夥, 散伙 散夥",
  "作伙 作夥, 佈雷 布雷, 唸書 念書, 解雇 解僱, 雇傭 僱傭, 雇用 僱用, 資雇 資僱, 捆綁 綑綁, 麪糰 麪團, 舞娘 舞孃, 柺 拐",
  "公釐 公厘, 品嚐 品嘗, 雅緻 雅致, 雙並 雙併, 並排 併排, 個中 箇中, 一目瞭然 一目了然, 瞭然 了然, 朱砂 硃砂, 腰煉 腰鍊, 煉帶 鍊帶",
  "乾貝 干貝, 飢 饑, 飢餓 飢餓, 仿佛 彷彿, 彷佛 彷彿, 當衝 當沖",
  "征人 徵人, 贊 讚, 贊助 贊助, 贊成 贊成, 贊同 贊同, 參贊 參贊, 翼贊 翼贊, 伯贊 伯贊, 贊西 贊西, 贊比 贊比, 贊普 贊普, 襄贊 襄贊, 協贊 協贊, 支贊 支贊",
  "巨資 鉅資, 巨細 鉅細, 巨亨 鉅亨, 遺蹟 遺跡",
  "壹周刊 壹週刊, 週記 週記, 簽表 籤表, 喂球 餵球, 豆乾 豆干, 饑腸 飢腸, 饑渴 飢渴, 凶宅 兇宅, 捱打 挨打, 私慾 私欲, 佈告 布告, 佈景 布景",
  "遊刃 游刃, 托給 託給, 下遊 下游",
  // A ring, a watch and a vessel are counted by 只, creatures and limbs by 隻.
  "隻戒指 只戒指, 隻鑽戒 只鑽戒, 隻錶 只錶, 隻手錶 只手錶, 隻腕錶 只腕錶, 隻錶款 只錶款, 隻碗 只碗, 隻瓷碗 只瓷碗, 隻花瓶 只花瓶, 隻手鐲 只手鐲",
  "隻玉鐲 只玉鐲, 隻杯 只杯, 隻瓶 只瓶, 隻箱 只箱, 隻皮箱 只皮箱, 隻行李 只行李, 隻鍋 只鍋, 隻茶壺 只茶壺, 隻壺 只壺, 隻皮包 只皮包, 隻袋 只袋",
  // Of two forms of one character, the press's; 臺 stays in the names of institutions that carry it.
  "臺 台, 國立臺灣 國立臺灣, 溼 濕, 汙 污, 嚐 嘗, 歎 嘆",
  // A counter in a bar, a kitchen or a bathroom is 台; of a shop, 檯.
  "吧檯 吧台, 吧臺 吧台, 服務檯 服務台, 洗手檯 洗手台, 梳妝檯 梳妝台, 轉檯 轉台, 窗臺 窗台, 料理臺 料理台",
];

/** The bank is 滙豐 there; wages and rates are in 僱 and 厘. */
export const HONG_KONG_FORMS = [
  ...BOTH,
  "匯豐 滙豐, 釐 厘, 釐定 釐定, 釐清 釐清, 儘 盡, 儘管 儘管, 雇 僱, 勛 勳, 彙報 匯報, 復甦 復蘇, 入夥 入伙, 飢餓 饑餓",
  // Of two forms of one character, the press's.
  "稅 稅, 說 說, 啓 啟, 戶 戶, 兌 兌, 峯 峰, 悅 悅, 羣 群, 溫 溫, 敘 敘, 脫 脫, 牀 床, 泄 洩, 銳 銳, 閱 閱, 臥 臥",
  "貴价 貴價, 征人 徵人, 依託 依托, 簽註 簽注, 內捲 內卷, 艷 艷, 捱 捱, 挨沽 捱沽, 挨打 捱打, 挨罵 捱罵, 挨餓 捱餓",
];

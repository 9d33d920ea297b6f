// @ts-check
// Where OpenCC writes a rarer form of a character throughout a family of words, the form of today's dictionaries.

/**
 * In every phrase with `simplified`, `from` becomes `to`; the phrases that contain one of `except` stay as OpenCC has
 * them, and where `only` is given, it is those that contain one of it that change. `alone: true` makes `to` the form of
 * the character outside phrases too. "MOE" is Taiwan's Ministry of Education's Revised Mandarin Chinese Dictionary
 * (重編國語辭典修訂本), and the words named after it are headwords of it, looked up in moedict's index; "law" the list of
 * characters for legal texts that the Legislative Yuan recognised in 1973 (法律統一用字表). Rows that name neither are from
 * general knowledge of the language.
 * @type {readonly { simplified: string, from: string, to: string, except?: readonly string[], only?: readonly string[], alone: boolean }[]}
 */
export const PREFERRED_FORMS = [
  // Rock is 岩 (MOE: 懸岩, 成岩作用); cliffs and caves of the hermits are a family of words (巖穴, 巖居).
  { simplified: "岩", from: "巖", to: "岩", alone: true },
  // MOE: 雇主, 雇員, 雇工, 雇農; law: 雇 in nouns (雇員, 雇主, 雇工), 僱 for the verb alone.
  { simplified: "雇", from: "僱", to: "雇", alone: true },
  // The form of Hong Kong's list of graphemes (常用字字形表); Taiwan's stage brings its own 豔 back.
  { simplified: "艳", from: "豔", to: "艷", alone: true },
  // To examine is 鑒; 鑑 stays for mirrors and for books and seals named after them, and outside phrases.
  {
    simplified: "鉴",
    from: "鑑",
    to: "鑒",
    except: ["年鉴", "图鉴", "通鉴", "印鉴", "铜鉴", "鉴识", "宝鉴"],
    alone: false,
  },
  // To carry on one's back is written with the back itself; 揹 is the later form.
  { simplified: "背", from: "揹", to: "背", except: ["揹"], alone: false },
  // MOE: 娘 (後娘, 徐娘). What OpenCC's own list of confused characters calls right stays.
  { simplified: "娘", from: "孃", to: "娘", except: ["老娘", "娘家", "爹娘", "大娘"], alone: false },
  // MOE: 勛章 (雲麾勛章), 懋勛.
  { simplified: "勋", from: "勳", to: "勛", alone: true },
  // 谿 is a variant of 溪, in names of places too (慈溪, 竹溪).
  { simplified: "溪", from: "谿", to: "溪", alone: true },
  // Strings are 弦 today; MOE keeps 絃 in old words (急管繁絃).
  { simplified: "弦", from: "絃", to: "弦", except: ["琴弦", "续弦"], alone: false },
  // MOE: 念叨, 念誦, 念書, 念經; the exceptions are words of OpenCC's own list of confused characters.
  {
    simplified: "念",
    from: "唸",
    to: "念",
    except: ["念书", "念经", "念佛", "念念有词"],
    alone: false,
  },
  // To cover is 蒙 (蒙蔽; MOE: 愚蒙); 矇 is blindness and deceit.
  {
    simplified: "蒙",
    from: "矇",
    to: "蒙",
    except: ["蒙骗", "蒙混", "蒙眬", "蒙蒙", "欺蒙", "瞎蒙"],
    alone: false,
  },
  // Smoke is 熏; the herb, its scent and what they teach are 薰 (MOE: 薰染, 薰沐, 薰陶, 薰心).
  {
    simplified: "熏",
    from: "薰",
    to: "熏",
    except: ["熏陶", "熏心", "熏染", "熏沐", "熏衣草"],
    alone: false,
  },
  // To announce, to lie all over a place, and alms: 布 (MOE: 戰雲密布; law: 公布, 分布, 頒布). 佈 stays elsewhere.
  {
    simplified: "布",
    from: "佈",
    to: "布",
    only: ["宣布", "密布", "布满", "棋布", "罗布", "布施", "布线"],
    alone: false,
  },
  // 哄 is the noise of many (哄堂, 哄笑; MOE: 打哄, 打和哄); a quarrel is 鬨.
  { simplified: "哄", from: "鬨", to: "哄", except: ["起哄", "内哄", "一哄而散"], alone: false },
  // Zoology's word is 嚙齒動物; 齧 is its older form.
  { simplified: "啮", from: "齧", to: "嚙", alone: true },
  // Who pulls or carries is 夫 (車夫, 轎夫; MOE: 役夫); 伕 is pressed labour.
  { simplified: "夫", from: "伕", to: "夫", except: ["拉夫", "夫子"], alone: false },
  // By itself or in a word that OpenCC lacks: to sign (签了, 拒签); what is drawn or stuck on is in its phrases (標籤).
  { simplified: "签", from: "簽", to: "簽", alone: true },
  // The surname; patterns and limits are in phrases (規範, 範圍).
  { simplified: "范", from: "范", to: "范", alone: true },
  // The surname and names of places; the five sacred mountains are in phrases.
  { simplified: "岳", from: "岳", to: "岳", alone: true },
  // To allow; what is exact is in phrases (準確, 瞄準) and rules of its own.
  { simplified: "准", from: "准", to: "准", alone: true },
  // Scent, and names of people; gloom is in phrases (憂鬱, 鬱悶).
  { simplified: "郁", from: "郁", to: "郁", alone: true },
  // The surname; plain is in phrases (樸素, 純樸).
  { simplified: "朴", from: "朴", to: "朴", alone: true },
  // Mould is 霉 (MOE: 霉味, 霉爛, 霉溼); 黴 is in words of biology (黴菌), phrases all.
  { simplified: "霉", from: "霉", to: "霉", alone: true },
  // A shallow lake (白洋淀, 海淀); what settles is in phrases (沉澱, 澱粉).
  { simplified: "淀", from: "淀", to: "淀", alone: true },
  // A rarer form throughout a family, where today's dictionaries (CC-CEDICT throughout) have the usual one and OpenCC's
  // own list of confused characters has no word of the family. Taiwan's and Hong Kong's own habits (逕自, 輓聯, 黴菌, 殭屍,
  // 滙豐) come back in src/core/script/context/regional-words.ts.
  { simplified: "径", from: "逕", to: "徑", alone: true },
  { simplified: "汇", from: "滙", to: "匯", alone: true },
  {
    simplified: "挽",
    from: "輓",
    to: "挽",
    except: ["挽联", "挽歌", "挽词", "挽幛", "挽额", "挽诗", "挽章"],
    alone: true,
  },
  { simplified: "玩", from: "翫", to: "玩", alone: true },
  { simplified: "僵", from: "殭", to: "僵", except: ["僵尸"], alone: true },
  { simplified: "朱", from: "硃", to: "朱", alone: true },
  { simplified: "霉", from: "黴", to: "霉", except: ["霉菌", "霉素"], alone: true },
  { simplified: "袅", from: "嫋", to: "裊", alone: true },
  // What swings is 盪 (盪鞦韆), what is washed or moved away 蕩 (掃蕩; MOE: 悠蕩, 虛蕩, and 震盪 beside 震蕩).
  {
    simplified: "荡",
    from: "盪",
    to: "蕩",
    except: ["动荡", "震荡", "激荡", "回荡", "晃荡", "飘荡", "摇荡", "摆荡", "荡涤", "荡秋千"],
    alone: true,
  },
  // To destroy, by fire too (MOE: 燒毀, 銷毀, 焚毀); 譭 stays, of which OpenCC's own list has words.
  { simplified: "毁", from: "燬", to: "毀", alone: true },
  // Families of which OpenCC's own list has words: only what dictionaries agree on.
  { simplified: "伙", from: "夥", to: "伙", only: ["伙计", "大伙", "散伙"], alone: false },
  { simplified: "叹", from: "歎", to: "嘆", only: ["惊叹", "叹服"], alone: false },
  { simplified: "荫", from: "廕", to: "蔭", only: ["庇荫"], alone: false },
  { simplified: "回", from: "迴", to: "回", only: ["回音", "回归年", "回归线"], alone: false },
  // Surging, of feelings (MOE: 怒沖沖, 怒氣沖沖).
  { simplified: "冲", from: "衝", to: "沖", only: ["冲冲"], alone: false },
];

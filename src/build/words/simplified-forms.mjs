// @ts-check
// Variant characters on their way to Simplified.

/**
 * Variant characters that the People's Republic replaced and OpenCC leaves, after China's First Table of Variant Forms
 * (第一批异体字整理表, 1955), without those that the Table of General Standard Characters (通用规范汉字表, 2013) allows in
 * names again, such as 堃. That the tables say so was looked up; the rows themselves are from general knowledge.
 * Rows are "word value, word value"; a value is as long as its word.
 */
export const SIMPLIFIED_FORMS = [
  "瑯 琅, 彞 彝, 彜 彝, 砲 炮, 礮 炮, 姪 侄, 甦 苏, 傚 效, 倣 仿, 粧 妆, 瞇 眯, 袴 裤, 覩 睹, 躭 耽, 躱 躲, 隄 堤, 饍 膳",
  "鴈 雁, 鼈 鳖, 啣 衔, 囓 啮, 墪 墩, 妬 妒, 姙 妊, 媿 愧, 宂 冗, 寃 冤, 崐 昆, 徃 往, 徧 遍, 慙 惭, 憇 憩, 捄 救, 揹 背",
  "搾 榨, 搥 捶, 攷 考, 暎 映, 朶 朵, 椶 棕, 櫂 棹, 毘 毗, 涖 莅, 煑 煮, 熖 焰, 燄 焰, 燐 磷, 牋 笺, 猨 猿, 畊 耕, 畧 略",
  "疎 疏, 瘉 愈, 矙 瞰, 碁 棋, 碪 砧, 穉 稚, 窓 窗, 箒 帚, 簷 檐, 耡 锄, 脗 吻, 艣 橹, 菓 果, 葠 参, 蘂 蕊, 蠏 蟹, 衇 脉",
  "袵 衽, 裠 裙, 襍 杂, 觔 斤, 觝 抵, 誖 悖, 諠 喧, 譌 讹, 踫 碰, 輭 软, 邨 村, 銲 焊, 阯 址, 靭 韧, 韈 袜, 顋 腮, 飜 翻",
  "餽 馈, 鱓 鳝, 麤 粗, 鼇 鳌, 鬬 斗, 嘷 嗥, 噉 啖, 嬾 懒, 挿 插, 曡 叠, 欵 款, 歛 敛, 痺 痹, 盌 碗, 荳 豆, 薙 剃, 賸 剩",
  "鎗 枪, 鞌 鞍, 飃 飘, 髥 髯, 呪 咒, 勦 剿, 刼 劫, 濶 阔, 櫈 凳, 毬 球, 汚 污, 燿 耀, 煖 暖, 犂 犁, 籐 藤, 羢 绒, 苺 莓",
  "藷 薯, 蹷 蹶, 躳 躬, 辢 辣, 逬 迸, 鍫 锹, 閙 闹, 隣 邻, 餧 喂, 鵶 鸦, 鷰 燕, 齩 咬, 麞 獐, 蔴 麻, 痲 麻, 暱 昵, 韮 韭",
  // A servant's or bearer's 伕 is 夫 there too (车夫, 脚夫); a constellation besides (牧夫座).
  "伕 夫",
  // Taiwan's 座標 and 份子 are 坐标 and 分子, but money for a present is 份子.
  "座標 坐标, 份子 分子, 份子錢 份子钱, 隨份子 随份子, 湊份子 凑份子, 出份子 出份子",
  // What and plan as the mainland spells them (第一批异形词整理表, 2001, has 策划 and 筹划).
  "甚麼 什么, 規畫 规划, 企畫 企划, 策畫 策划, 籌畫 筹划",
  // At and than before these words, more often than the few who bear the surname 於 (於伦, 於单, 於潜).
  "於倫 于伦, 於單 于单, 於坦 于坦, 於則 于则, 於穆 于穆, 於其一 于其一, 於惟一 于惟一, 於竹屋 于竹屋, 於崇文區 于崇文区, 於崇文門 于崇文门",
  "於戲劇 于戏剧, 於戲曲 于戏曲, 於戲院 于戏院, 於戲水 于戏水, 於戲份 于戏份, 於戲迷 于戏迷, 於潛在 于潜在, 於潛艇 于潜艇, 於潛艦 于潜舰",
  "於潛水 于潜水, 於潛力 于潜力, 於潛能 于潜能, 於潛伏 于潜伏, 於潛意識 于潜意识, 於潛移默化 于潜移默化",
  // The pronouns of beasts and women, which the first table and the General Standard Characters don't have.
  "牠 它, 妳 你, 凖 准, 厯 历",
  // To borrow, by means of: 借; mats and what lies pell-mell stay 藉 (简化字总表, 1986, its note to 借).
  "藉 借, 慰藉 慰藉, 狼藉 狼藉, 藉藉 藉藉, 蘊藉 蕴藉, 枕藉 枕藉, 憑藉 凭借, 聲名狼藉 声名狼藉, 醞藉 酝藉, 藉沒 藉没, 踐藉 践藉, 藉田 藉田",
  // The first hexagram and its words; what is dry is 干.
  "乾為天 乾为天, 終日乾乾 终日乾乾, 乾乾 乾乾",
  // What goes on, and to touch, is 着; to write, and what is plain to see, 著 (通用规范汉字表 has both).
  "著 着, 著作 著作, 著作業 着作业, 著名 著名, 著名字 着名字, 著者 著者, 著述 著述, 著書立說 著书立说, 著稱 著称, 著有 著有, 著錄 著录, 著譯 著译",
  "編著 编著, 原著 原著, 名著 名著, 專著 专著, 論著 论著, 討論著 讨论着, 談論著 谈论着, 議論著 议论着, 評論著 评论着, 爭論著 争论着, 譯著 译著, 巨著 巨著",
  "鉅著 巨著, 合著 合著, 合著眼 合着眼, 土著 土著, 顯著 显著, 卓著 卓著, 昭著 昭著, 較著 较著, 拙著 拙著, 遺著 遗著, 撰著 撰著, 知著 知著, 所著 所著",
  "所著眼 所着眼, 所著重 所着重, 著《 著《, 著〈 著〈",
  // The chemist's alkali (硷).
  "礆 硷",
];

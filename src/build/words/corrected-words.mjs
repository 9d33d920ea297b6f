// @ts-check
// Words that OpenCC has wrong, or lacks where its default is wrong. Written from general knowledge of the language: where
// a note names MOE (the Ministry of Education's Revised Mandarin Chinese Dictionary, 重編國語辭典修訂本), that is from memory,
// and no row has been looked up there yet. A row is a word of the language, never a stretch of a text. Values are in
// OpenCC's own standard (裏, 麪, 爲); the stages for Taiwan and Hong Kong bring their forms.

/** "simplified traditional", a family of meaning a line. */
export const CORRECTED_WORDS = [
  // 签: a visa or a signature is 簽, a lot drawn is 籤.
  "掣签 掣籤|竹签 竹籤|篾签 篾籤|上上签 上上籤|下下签 下下籤|签筒 籤筒|签诗 籤詩",
  // 面: flour and what is made of it is 麪, a surface 面.
  "液面 液面|空心面 空心麪|面类 麪類|磨面 磨麪|面酵 麪酵|酵面 麪酵|发面 發麪|揉面 揉麪|和面 和麪|饧面 餳麪|凉面 涼麪|细面 細麪|烤面 烤麪|面片 麪片|高粱面 高粱麪|红薯面 紅薯麪|玉米面 玉米麪|荞麦面 蕎麥麪|刀削面 刀削麪|方便面 方便麪",
  // 发: hair is 髮.
  "接发 接髮|蓬头散发 蓬頭散髮|披头散发 披頭散髮|发绺 髮綹|发小儿 髮小兒|剪发 剪髮|剃发 剃髮|须发 鬚髮",
  // 须: a beard or whiskers are 鬚.
  "全须全尾 全鬚全尾|晶须 晶鬚|捋须 捋鬚|腮须 腮鬚|白须 白鬚|虾须 蝦鬚",
  // 姜: the root is 薑, the surname 姜.
  "仔姜 仔薑|洋姜 洋薑|嫩姜 嫩薑|姜丝 薑絲|姜蓉 薑蓉|姜糖 薑糖|姜味 薑味|姜块 薑塊|姜粉 薑粉|姜蒜 薑蒜|葱姜 蔥薑|鲜姜 鮮薑|姜末 薑末|姜茶 薑茶|姜汤 薑湯",
  // 冲: water washes, 沖; to rush or a thoroughfare is 衝. 怒沖沖, 興沖沖: MOE.
  "冲冲 沖沖|大水冲 大水沖|洪水冲 洪水沖|冲去 沖去|冲没 沖沒|冲走 沖走|冲垮 沖垮|冲倒 沖倒|冲毁 沖毀|冲掉 沖掉|冲抵 沖抵|冲荡 沖蕩|冲孔 沖孔",
  // 复: again and back is 復, double 複, to cover or turn over 覆. 復議, 反覆思量: MOE.
  "复议 復議|复命 復命|复叠 複疊|复听 複聽|复信 復信|复变 複變|复层 複層|复根 複根|复染 複染|复轨 複軌|复部 複部|复阻抗 複阻抗|复折射 複折射|复混肥 複混肥|复极化 復極化|复聘 復聘|亦复 亦復|复进簧 復進簧|复得 復得|复盆子 覆盆子|复膜 覆膜|翻复 翻覆|翻天复地 翻天覆地|反复思考 反覆思考|反复思量 反覆思量|反复推敲 反覆推敲",
  // 准: to allow is 准, a standard 準; before a person it is always to allow.
  "不准 不准|准许 准許|准我 准我|准你 准你|准他 准他|准她 准她|准咱 准咱|准别人 准別人|准人 准人|准了 准了|恩准 恩准",
  // 系: to tie is 繫.
  "系在 繫在|系上 繫上|系住 繫住|系着 繫着|系于 繫於|系紧 繫緊|系链 繫鏈|系由 係由|委系 委係|实系 實係|确系 確係",
  // 只: 每只 counts, before a verb too (每只要三百元).
  "每只 每隻",
  // 谷: grain is 穀.
  "筛谷 篩穀|打谷 打穀|脱谷 脫穀|晒谷 曬穀|碾谷 碾穀|稻谷 稻穀",
  // 云: clouds are 雲.
  "云彩 雲彩|乌云 烏雲",
  // 刮: wind blows, 颳.
  "东风刮 東風颳|西风刮 西風颳|南风刮 南風颳|北风刮 北風颳|狂风刮 狂風颳|风刮 風颳|刮来 颳來|又刮 又颳",
  // 尽: the outermost is 儘 (MOE: 儘裡頭), wholly 盡.
  "尽边 儘邊|尽尖 儘尖|尽后边 儘後邊|尽前头 儘前頭|尽后头 儘後頭|尽里头 儘裏頭|尽上头 儘上頭",
  // 舍: to give up is 捨; 舍下 is my house.
  "舍了 捨了|舍命 捨命|舍的 捨的|舍去 捨去",
  // 炼: a chain is 鍊, to refine 煉.
  "炼子 鍊子|铁炼 鐵鍊|锁炼 鎖鍊",
  // 雕: an eagle is 鵰; names of species.
  "金雕 金鵰|海雕 海鵰|草原雕 草原鵰|乌雕 烏鵰|白肩雕 白肩鵰|隼雕 隼鵰|林雕 林鵰|蛇雕 蛇鵰|短趾雕 短趾鵰|鹰雕 鷹鵰|渔雕 漁鵰|食猿雕 食猿鵰|角雕 角鵰",
  // 制: to make is 製, to rule and a system 制.
  "炒制 炒製|烤制 烤製|刻制 刻製|织制 織製|绣制 繡製|蒸制 蒸製|拼制 拼製|扎制 紮製|熏制 燻製|卤制 滷製|腌制 醃製|制砖 製磚|制铁 製鐵|制粉 製粉|制帽 製帽|制丝 製絲|制氢 製氫|制氧 製氧|制种 製種|制板 製板|计算机制图 計算機製圖",
  // 干: dry is 乾, to do and a cadre 幹, to offend and names 干.
  "椰干 椰乾|瓜干 瓜乾|薯干 薯乾|干法 乾法|干品 乾品|干胶 乾膠|干砌 乾砌|干簧管 乾簧管|干纺 乾紡|干腐 乾腐|干辣椒 乾辣椒|干吼 乾吼|干嚼 乾嚼|干嗽 乾嗽|干爷 乾爺|干散货 乾散貨|干盐湖 乾鹽湖|干涧 乾澗|干凝胶 乾凝膠|干谷 乾谷|干寒 乾寒|催干剂 催乾劑|冷干机 冷乾機|油干 油乾|干俸 乾俸|干物女 乾物女|招干 招幹|团干 團幹|傻干 傻幹|以工代干 以工代幹|干栏 干欄|库尔干 庫爾干|何干 何干|无干 無干",
  // 卷: to roll is 捲, a volume or paper 卷.
  "铺盖卷 鋪蓋捲|卷紧 捲緊|卷收 捲收|卷板 捲板|冷轧卷 冷軋捲|热轧卷 熱軋捲|卷叶虫 捲葉蟲|卷闸 捲閘|板卷 板捲|卷云 捲雲",
  // 折: to fold is 摺, to break 折.
  "折伞 摺傘|折凳 摺凳|折床 摺牀|折褶 摺褶|折子戏 摺子戲",
  // 杆: a rod of a machine or tool is 桿.
  "杆件 桿件|扭杆 扭桿|舵杆 舵桿|平衡杆 平衡桿|杆头 桿頭|稳定杆 穩定桿|开杆 開桿|上杆 上桿|集电杆 集電桿|推杆 推桿|挥杆 揮桿|撑杆 撐桿|撑杆跳 撐桿跳|撑杆跳高 撐桿跳高|线杆 線桿",
  // 斗: a vessel is 斗, a fight 鬥.
  "一斗 一斗|二斗 二斗|两斗 兩斗|三斗 三斗|四斗 四斗|五斗 五斗|六斗 六斗|七斗 七斗|八斗 八斗|九斗 九斗|十斗 十斗|半斗 半斗|几斗 幾斗",
  "菸斗 菸斗|翻斗 翻斗|煤斗 煤斗|抓斗 抓斗|挎斗 挎斗|料斗 料斗|垃圾斗 垃圾斗",
  // 游: to swim or float is 游, to travel 遊.
  "鱼游 魚游|游禽 游禽|游蛇 游蛇|善游者 善游者|游隙 游隙",
  // 欲: desire as a noun is 慾.
  "表现欲 表現慾|支配欲 支配慾|求生欲 求生慾|占有欲 佔有慾|控制欲 控制慾",
  // 纤: to tow and the tow-rope are 縴.
  "纤绳 縴繩|纤道 縴道|纤夫 縴夫|拉纤 拉縴",
  // 松: loose is 鬆.
  "前松后紧 前鬆後緊|松泛 鬆泛|松嘴 鬆嘴|松一口气 鬆一口氣",
  // 范: a pattern is 範 (the surname is the default here).
  "失范 失範|范型 範型|范数 範數|楷范 楷範|范式 範式",
  // 准: exact is 準.
  "看不准 看不準|拿不准 拿不準|说不准 說不準|吃不准 吃不準|摸不准 摸不準|打不准 打不準|认准 認準|没准 沒準|准点 準點|准能 準能|准会 準會|准是 準是|准没 準沒|准知 準知|准新娘 準新娘|准新郎 準新郎|准妈妈 準媽媽|准爸爸 準爸爸",
  // Surnames before 某, as reports name the accused.
  "范某 范某|于某 于某|余某 余某|钟某 鍾某|郁某 郁某|岳某 岳某|姜某 姜某|谷某 谷某|干某 干某|万某 萬某|叶某 葉某",
  // 回: the tropics are 回歸線.
  "南回归线 南回歸線|北回归线 北回歸線|回转 回轉|回天 回天|回流 回流",
  // 奸: lewdness is 姦 (姦淫).
  "奸淫 姦淫",
  // 表: a meter that ticks is 錶.
  "打表 打錶",
  // 里: inside is 裏.
  "啰里啰嗦 囉里囉嗦",
  // 注: the sixth of the six kinds of characters is 轉注.
  "转注 轉注|说文解字注 說文解字注",
  // 尽: wholly is 盡 (盡心盡性).
  "尽性 盡性|尽心尽性 盡心盡性",
  // 出: a play is counted by 齣.
  "出好戏 齣好戲",
  // 并: and, at the head of a clause, is 並; to join together is in words (合併, 吞併).
  "并为 並爲",
  // 致: MOE has 景致 and 標致; 緻 is fineness (精緻, 細緻).
  "景致 景致|标致 標致",
  // 扣: what clothes and belts are buttoned with is 釦.
  "带扣 帶釦|袖扣 袖釦|扣襻 釦襻|皮带扣 皮帶釦|衣扣 衣釦|领扣 領釦",
  // Words with the plain form.
  "朱红 朱紅|困乏 困乏|咨文 咨文|咨客 咨客|借词 借詞|倒采 倒采|巨细 巨細|家具 家具|家什 家什|征人 征人|仿佛 彷彿|彷佛 彷彿|袅袅 裊裊|珐琅 琺瑯|哄嚷 鬨嚷|贵胄 貴胄|干犯 干犯|哄哄 哄哄",
  "周转 周轉|个中 個中|合眼 合眼|卜占 卜占|里程表 里程表|钟乳 鐘乳|布散 布散|周而复始 週而復始|里肌肉 里肌肉",
  // Countries and currencies with 里, which the name rule sees only between other lone characters.
  "马里 馬里|里尔 里爾|里亚尔 里亞爾|里兰吉尼 里蘭吉尼|马里兰 馬里蘭",
  // Names.
  "范思哲 范思哲|岳麓 嶽麓|加仑 加侖|库仑 庫侖|海参崴 海參崴",
];

// @ts-check
// Words that OpenCC lacks or has otherwise, in families: all have a character in the same meaning. A family is written from the
// language, not from texts: over the words of jieba's list and of general knowledge that have the character, those that
// OpenCC's dictionaries would write wrongly.

/**
 * "character>what it becomes word word", in Simplified but for what it becomes, which is in OpenCC's own standard (裏, 麪, 爲); the
 * stages for Taiwan and Hong Kong bring their forms. The other characters of a word become what they would without it. A
 * word may stand in several families.
 */
export const WORD_FAMILIES = [
  // What is dry, or is a relative by vow, is 乾; work and cadres are 幹 by default; to offend, shields, river banks and names are 干.
  "干>乾 椰干 瓜干 薯干 地瓜干 红薯干 茶干 枣干 辣椒干 海参干 奶干 面包干 馒头干 鱼片干 干法 干品 干鲍 干叶 干酒 甩干 哭干 干姐姐 干爷 干爷爷 干奶奶 干爷娘 干俸 干缩 干梆梆 干松 干痒 干疮 干炸 干挂 干砌 干砌石 干磨 干压 干纺 干膜 干胶 干版 干板 干簧 干簧管 干基 干物质 干散货 干船坞 干盐湖 干谷 干河床 干涧 干寒 干发帽 干手机 干手器 干嗽 干嚼 干吼 干喷 干灰化 干腐 干腐病 干槽症 干凝胶 干棉球 喉咙干 油干 油干灯尽 灯尽油干 灯油干 冷干机 喷干 干葱 干笋 干菌 干香菇 干木耳 干辣椒 干椒 干椰枣 干枣 极干 蜡炬成灰泪始干 催干剂 咸干品 干坤 颠倒干坤 整顿干坤 干烈 干切 干切牛肉 干烹 干煎 干贮 干铺 干铺法 干封 干租 干嘴 干云蔽日 脯干 推干就湿 回干就湿 竖干 自干 速干 甩干机 脱干 煮干 熬干 耗干 淘干 排干 放干 控干 滤干 烫干 炒干 炕干 干物女 干扁 干挑面 干蒸 挤干 干等了 干等着",
  "干>干 干邑 干栏 干阑 干名犯义 干名采誉 干求 干纪 江干区 鸿渐于干 干霄 干霄蔽日 干云 干宝 涂尔干 渭干河 罗干 干德道 阿干镇 长干 长干行 井干 兰干 舞干 干羽 干旄 卢干达 干达语 何干 无干 库尔干 干某 段干",
  // A queen is 后; behind and after is 後 by default.
  "后>后 视后 棋后 后母戊 后翼弃兵 萧后 赌后 后发星系团",
  // Inside and a lining are 裏; a mile, a village and the sound of names 里. Currencies and languages: names of Unicode CLDR (里亚尔, 里兰吉尼, 阿里亚里, 卢干达语, 占语).
  "里>裏 里头 里三层外三层 里三层 里勾外联 里通外合 里衬 里料 里襟 里院 里侧 里圈 里裤",
  "里>里 的里雅斯特 的里雅斯特市 高里津 洞里萨 洞里萨湖 伊勒呼里山 铁干里克 洛里埃 那坡里 首里城 阿诈里 木里县 马里 峇里 埃里克 里数 伽里略 胡里山炮台 阿里亚里 里尔 里亚尔 里兰吉尼 马里兰 里肌肉",
  "占>占 占语 占文 占婆 占城 占族 卜占 占士邦",
  // Hair is 髮; to send 發.
  "发>髮 冲冠怒发 发膜 发绺 发帽 发冠 发囊 蓬头散发 文身翦发 盘发 挽发 润发露 湿发 干发帽 干发巾 心细于发 晰毛辨发 披肩发 波浪发 发植穿冠 壮发冲冠 梨眉艾发 胆寒发竖 后发星系团 发垢 发艺 发制品 冠多发乱 寸发 寸发不留 散发披肩 发缝 发鬟 发妆 卷缩发 发小儿 发小 接发 编发教程 编发造型 编发技巧 编发手法 编发师 换发色 换发型",
  "发>發 接发球 发长文 发长信 发网址 发网文 换发 编发 直发货 产地直发 工厂直发 厂家直发 牵头发起 牵头发布 牵头发展 牵头发出 发卡行 发卡银行 发卡量 发卡机构",
  // A play is counted by 齣.
  "出>齣 出好戏 出大戏 出折子戏",
  // Double, or of many parts, is 複; to turn over or cover 覆; again 復.
  "复>複 复变 复叠 复听 复层 复根 复染 复轨 复部 复系数 复域 复阻抗 复折射 复屈光 复调 复调音乐 复混肥 复频率 复关节 复胃 复伞形花序 复总状花序 复瓣 复向斜 复背斜 复折屋顶 重山复岭 重山复水 重峦复嶂 沓冈复岭 遝冈复岭 复岭重冈 复墙 复沓 复迭 复合肥 复变数 复二次 复指数 复积分 复几何 复空间 复向量 复矩阵 复振幅 复电流 复电压 复电阻 复功率 复电容率 复介电常数 复激 复励 复绕组 复滑轮 复滑车 复摆 复秤 复显微镜 复粒 复粒岩 复雌蕊 复表皮 复层上皮 复谱线 复分子 复变换",
  "复>覆 倾复 颠复 翻复 翻复无常 翻天复地 天翻地复 三翻四复 复盆子 复盆 复膜 复膜机 复灭 复辙 复水难收 复巢之下 复盖 前复后戒 复雨翻云 翻云复雨 重蹈复辙 翻来复去",
  "复>復 复议 复命 复信 复聘 亦复 复得 复极化 复进簧 复校",
  // To tie is 繫; to be, 係 (formal), before or after a word of asserting; a system 系 by default.
  "系>繫 系船 系链 系舟 系在 系船柱 魂系 悬系 拴系 感慨系之 系领带 系扣子 系安全带 系围裙 系绊 悬龟系鱼 系索 系桩 系裙 身系 系民心 系上 系住 系着 系于 系紧 命系一线",
  "系>係 委系 实系 系由 洵系 均系 皆系 乃系 既系 纯系子虚 系个人 系个人行为 系好友",
  // To make, and what a thing is made of, is 製; to rule and a system 制.
  "制>製 炒制 烤制 焙制 煎制 炸制 煮制 蒸制 酱制 腊制 糖制 如法砲制 依法砲制 绣制 纺制 染制 刻制 雕制 铸制 锻制 焊制 铆制 拉制 冲制 塑制 吹制 瓷制 泥制 石制 布制 革制 丝制 麻制 金制 锡制 合金制 玻璃制 塑料制 骨制 牙制 角制 贝制 蜡制 橡胶制 手工制 描制 拼制 扎制 裱制 装制 制板 制帽 制酒 制油 制皂 制砖 制砖机 制瓷 制铁 制钢 制铝 制氢 制氮 制氮机 制氯 制碱 制酸 制热 制热量 制暖 制雪 制粉 制丝 制线 制绳 制网 制种 制饼 制罐 制瓶 制袋 制袋机 制盒 制桶 制笔 制笔厂 制卡 制卡商 制币 制钞 制黄 制黄贩黄 制贩 制模 制芯 制粒 制粒机 制丸 制丸机 制钉 制钉机 制砂 制砂机 制香 制墨 制砚 制琴 制伞 制扇 制灯 制炮 制枪 制弹 客制 钦制 制曲 制谱 醋制 蜜制 姜制 钉制 粘制 胶制 烙制 煤制油 化纤制 制锌版术 鸿篇钜制 熔制 制刷厂 制刷 制霉菌素 制博会 镶制 制裤 制袜 制弓 制箭 制刀 制剑 制锁 制锅 制壶 制碗 制杯 制靴 制冠 制帆 制腊肠 制乳 制酪 制豆腐 制酱 制醋 制膜 制砖厂 制酒厂 搓制 卷制 编织制 串制",
  // What water does, what is mixed with it, calm and clashing signs of the zodiac are 沖; to rush 衝.
  "冲>沖 冲咖啡 冲奶 冲奶粉 冲调 冲饮 冲稀 冲厕 冲马桶 冲浴 冲淋 冲净 冲溃 冲淤 冲沙 冲沙闸 冲砂 冲荡 冲晒 冲牙 冲牙器 冲抵 冲账 冲减 冲正 冲谦 冲融 幼冲 冲煞 犯冲 冲太岁 眉冲 大水冲 洪水冲 海水冲 雨水冲 手冲 手冲咖啡 水冲式 冲冷水 冲热水 冲兑 冲鸡蛋 冲藕粉 冲溶 冲灌 冲漠 冲消 冲走 冲垮 冲毁 冲掉 冲孔 水冲去 冲没 冲裁",
  // One of a pair, and few, are 隻.
  "只>隻 只鸡 只鸡斗酒 只鸡樽酒 片文只事 片词只句 片鳞只甲 只鳞片爪 只鳞片甲 只轮无反 只骑不反 孤文只义 影只形孤 凤只鸾孤 鸾孤凤只 鸾只凤单 一只只 只言 只词片语 只轮 片甲只轮 每只",
  "只>只 每每只",
  // Grain is 穀; a valley 谷.
  "谷>穀 谷堆 谷囤 谷垛 谷种 谷芽 谷麦 谷饲 谷实 谷秕 苞谷 粟谷 糯谷 籽谷 粮谷 贮谷 储谷 收谷 割谷 脱谷 簸谷 筛谷 磨谷 碾谷 砻谷 瘪谷 谷胱甘肽 谷胱苷肽 谷胺酰胺 谷甾醇 谷蛋白 谷斑皮蠹 印度谷螟 谷蠹 谷象 谷盗 一谷不升 一谷不登 新谷 陈谷 谷价 谷头子 谷雀 谷氨 踹谷 粜谷 籴谷 纳谷 谷酒 谷醋 谷饭 谷浆 谷维素 谷朊 谷朊粉 谷精草 打谷 晒谷 稻谷 谷丙转氨酶",
  // To roll and a roll are 捲; a volume, a paper and the sky's cirrus 卷.
  "卷>捲 卷边 卷闸门 卷闸 铺盖卷 卷叶 卷叶虫 卷叶蛾 卷绕 卷取机 卷布 卷笔刀 卷线 卷盘 卷紧 卷收 卷收器 卷板 卷板机 卷材 板卷 冷轧卷 热轧卷 钢卷 彩涂卷 铝卷 蛋卷 鸡肉卷 紫菜卷 寿司卷 菸卷 卷菸 卷席 卷席而居 卷席而葬 拔锅卷席 收旗卷伞 卷旗息鼓 风驰云卷 卷士重来 翻卷 漫卷 倒卷 卷带 卷裤 复卷机 卷裹 蜷卷 打卷 打卷儿 卷簧 被卷儿 纸卷 布卷 卷叠 卷裤腿 卷裤管 卷上来 卷过来 卷进去 面卷 糯米卷 肠粉卷 蟹肉卷 牛肉卷 羊肉卷 生菜卷 培根卷 肉卷 菜卷 卷钱 卷跑 裹卷",
  "卷>卷 卷云",
  // Exact, almost and about to be are 準; to allow 准, before a person always.
  "准>準 准军事 准军事化 准直 准直器 准位 准周期 准周期性 准妈咪 准爸爸 准岳父 准岳母 准女婿 准夫妻 准丈夫 准太太 准老公 准老婆 准冠军 准大学生 准毕业生 准父母 准宾语 准对称 准对称性 准性生殖 准现房 准稳态 准系统 准素分解 准素环 准连续区 准粒子 准晶 准晶体 准静态 准公共产品 准金属 准契约 准心 吃准 找准 摸准 打准 说准 准能 准没 准行 准知 规准 稳准 稳准狠 稳准快 视准仪 自准直 酌古准今 中准价 选准 踩准 卡准 掐准 量准 准提菩萨 准提 准谓语 准谐振 准光束 准人选 准接班人 准候选人 准总统 准成员 准婆婆 准公公 准媳妇 准亲家 准业主 准买家 准将来式 准会 准是 没准 看不准 拿不准 说不准 摸不准 打不准 吃不准 降准 定向降准 全面降准",
  "准>准 不准 照准 准许 准我 准你 准他 准她 准咱 准别人 准人 准了 恩准",
  // A vessel, a measure and stars are 斗; a fight 鬥.
  "斗>斗 翻斗 煤斗 抓斗 滤斗 挎斗 跨斗 单斗 菸斗 垃圾斗 大如斗 斗蓬 斗斛 斗米 斗米尺布 斗挹箕扬 挹斗扬箕 换斗移星 斗换星移 床下牛斗 戴日戴斗 魁斗 魁星踢斗 斗式 斗式提升机 斗湖 连车平斗 溶斗 回天运斗 斗链 水落斗 粪斗 计斗负才 桌斗 三斗坪 斗笔 斗碗 朝斗 掘斗 挖斗 装载斗 沙斗 木斗 米斗 灰斗 炭斗 三斗 一斗 二斗 两斗 四斗 五斗 六斗 七斗 八斗 九斗 十斗 半斗 几斗 海斗一号 后斗",
  // To fold, and what folds, is 摺; to break 折.
  "折>摺 折伞 缩折伞 折凳 折床 折桌 折褶 折边 裤角折边 折被子 折布机 百合折 折衣服 折起来 折门 折屏 折本子",
  // Loose is 鬆; the pine 松.
  "松>鬆 松嘴 松泛 松闲 不松 干松 偏松 刻不容松 前松后紧 前紧后松 骨松筋软 蛋松 松胯 松耦合 肌松剂 松蓬蓬 松螺丝 松裤带 较松 最松 松肉 松肉粉 松筋 松身",
  // A beard or whiskers are 鬚; must is 須.
  "须>鬚 须疮 须刨 灰须 红须 腮须 颌须 人参须 鱼须 花须 晶须 络腮须 八字须 捋须 扬眉捋须 染须 染须种齿 割须 割须弃袍 割须换袍 剪须和药 牵须 全须全尾 须鲷 须根系 须茎 颔须 颏须 鲶鱼须 猫须 鼠须 鼠须笔 须疣 须渣 络腮胡须 须浮鸥 蓝须夜蜂虎 赤须夜蜂虎 须苇莺 文须雀 美须髯 参须 豆须 留着胡须",
  // A lot drawn, and a label, are 籤; to sign 簽.
  "签>籤 解签 灵签 签文 签语 价签 标价签 浮签 摇签 神签 签饼 幸运签饼 铁签 木签 篾签 货签 封签 签王 号签 求神问签 行李签 观音签 吉签 凶签 签运 签解 签枝 签纸 签牌 酒签 扦签 掣签 抽到签 签位 死亡之签 烤签 串签 上签位 下签位",
  // To tow and the tow-rope are 縴; fine is 纖.
  "纤>縴 纤绳 纤道 纤路 背纤 挽纤 牵纤 纤板 纤歌 纤担",
  // A week, and to come round again, are 週; around 周.
  "周>週 周初 周内 周间 周均 周跌幅 周涨幅 首周 末周 孕周 国际周 电影周 文化周 科技周 活动周 艺术周 读书周 周结 周更 周历 周播 头周 周销 周销量 周票房 周课时 逐周 按周 培训周 期末周 考试周 交易周 周而复始 周转 周跌 周活 周活跃 周赛 周榜 周测 开学周 宣传周 安全周 节能周 设计周 体验周 推广周",
  // The great sacred mountains are 嶽; the surname 岳.
  "岳>嶽 岳麓区 岳麓山 四岳 雪岳山 冠岳山 华岳 恒岳 嵩岳 衡岳 岳降 岳峙渊渟 渊渟岳峙 富岳 太岳 太岳山 太岳区 岳渎",
  // To entrust is 託; to hold up, and to care for children, 托.
  "托>託 信托福利 信托福州 托收 央托 托迹 托情 倚托 投托 存托 托古改制 托关系 托物言志 托讽 托兴 深托 相托 见托 托钵",
  // A pattern is 範; the surname 范.
  "范>範 范型 范性 范数 失范 楷范 范读 范唱 范写 范画 陶范 铸范 泥范 石范 范域 女范 德范 世范",
  // The clown and the branch of the calendar are 丑; ugly is 醜.
  "丑>丑 丑婆 名丑 子丑 子丑寅卯 净末丑 丑寅 丑末 丑初 地支丑 丑行当",
  // A bell and a clock are 鐘; the surname and to love 鍾.
  "钟>鐘 甬钟 中华和钟 镈钟 钮钟 钟鼓楼 钟架 钟乳 落地钟 世界钟 十几分钟 钟亭 钟花 钟杵 倒数钟 钟控器 音乐钟 布谷钟 钟声响 钟声响起",
  // Fine and close is 緻; an air 致.
  "致>緻 致密度",
  "致>致 景致 标致",
  // To record and remember is 誌; the will 志.
  "志>誌 环志 永志 志谢",
  // The zither that is struck is 筑; to build 築.
  "筑>筑 击筑 筑声 高渐离击筑 抚筑",
  // Scent is 郁; gloom and growth are 鬱.
  "郁>郁 芬郁 郁郁乎 清郁 酷郁 郁某",
  // To ward off is 禦; the emperor's 御.
  "御>禦 拒御 御冬 御外 强御 御灾 御风雪 御暴 御边 御冷",
  // The root is 薑; the surname 姜.
  "姜>薑 子姜 仔姜 嫩姜 良姜 山姜 沙姜 洋姜 糖姜 姜粉 姜葱 姜蒜 葱姜 姜块 姜味 姜酒 姜醋 姜油 姜酮 姜撞奶 姜花 姜科 姜目 姜皮 姜芽 姜农 姜田 姜种 泡姜 腌姜 酱姜 炮姜 煨姜 鲜姜 黑姜 红姜 南姜 姜枣茶 蓝姜 姜葱炒蟹 切姜 姜枣 姜根 姜苗 姜酱 冰姜 姜瓣 拍姜 蒜姜 姜蒜汁",
  // Sleepy is 睏; poor and trapped 困.
  "困>睏 犯困 春困 困得慌 困死了 春困秋乏 困极了",
  "困>困 困乏",
  // To fall forward is 仆; a servant 僕.
  "仆>仆 倒仆 跌仆 仆跌 仆在 仆于",
  // Trees and the surname are 朴; plain is 樸.
  "朴>朴 朴次茅斯 沙朴 川朴 朴姬 朴载相",
  // The herb is 朮; a skill 術.
  "术>朮 莪术 冬术 於术 术附汤",
  // Leaven is 麴; what is crooked, and a tune, 曲.
  "曲>麴 红曲 曲霉菌 红曲米 药曲 制曲 泸州特曲 曲种 酱曲 豆曲 麦曲 米曲",
  // All is 咸; salt 鹹.
  "咸>咸 咸认 咸与维新 咸集 群贤咸集 远近咸知 咸恒 咸知 咸使",
  // To turn on a lathe is 鏇.
  "旋>鏇 旋床 旋工 旋匠",
  // A broker's fee is 佣; to hire 傭.
  "佣>佣 抽佣 零佣 免佣 拆佣 收佣 经纪佣",
  // Desire as a noun is 慾; to wish 欲.
  "欲>慾 求生欲 表现欲 支配欲 权欲 创作欲 保护欲 胜负欲 倾诉欲 窥视欲 征服欲 好胜欲 杀戮欲",
  // To bind is 紮, a letter 札; to prick 扎.
  "扎>紮 扎辫子 扎彩 扎彩匠 束扎 缠扎 扎线 扎制 扎腰 扎腰带 扎绑 扎风筝 扎花灯 扎口 扎马尾 扎小辫 扎蝴蝶结 扎灯笼 扎头巾 扎头发 扎了辫子 扎了小辫 扎了马尾 扎了个马尾 扎了个辫子 扎了个丸子头 扎了头巾 扎了头发 扎了蝴蝶结 扎了绷带 扎了腰带 扎在腰间 扎在腰上 扎在脑后",
  "扎>札 扎记 信扎 手扎 书扎 读书扎记 笔扎",
  // Colour, looks and fiefs are 采; to pick 採.
  "采>采 采石矶 干名采誉 倒采 采芝斋 采服 采章 采埃孚",
  // Halogens, salt land and to seize are 鹵; to stew 滷.
  "卤>鹵 卤代 卤代烷 卤烃 卤离子 卤钨灯 卤属 卤田 卤仿 金卤灯 卤获 卤掠 卤元素 脱卤 卤酸 有机卤 卤虫",
  // You, in letters, and names of places are 台 (三台縣); a terrace 臺.
  "台>台 阿鲁台 台吉 台甫 兄台 台端 台鉴 台谕 三台县 尊台 察合台 台塔语",
  // A beard is 鬍.
  "胡>鬍 胡茬 胡碴 胡茬子 胡楂 仁丹胡 卫生胡",
  // To give up is 捨; a house 舍.
  "舍>捨 舍此 舍入 舍入误差 用行舍藏 舍了 舍药 舍粥 舍饭 舍财 舍易求难 舍旧谋新 舍卒保车 喜舍 舍钱 舍家 断舍离 舍命 舍去 舍的",
  // A small table is 几; how many 幾.
  "几>几 香几 炕几 几谏 净几明窗 乌皮几",
  // A rod of a machine, a tool or a game is 桿; a pole that stands 杆.
  "杆>桿 杆件 扭杆 舵杆 推杆 顶杆 导杆 曲杆 撑杆 撑杆跳 撑杆跳高 操作杆 平衡杆 稳定杆 制动杆 集电杆 挥杆 开杆 上杆 下杆 木杆 钓杆 渔杆 鱼杆 钓鱼杆 锄杆 绞杆 抽油杆 杆体 杆身 杆头 杆系 传动杆 横杆 标枪杆 测杆 拨杆 手杆 排挡杆 自拍杆 杆弟 总杆 杆数 滑雪杆 登山杆 牵引杆 触发杆 套杆 跳高杆 矛杆 阻力杆 升降杆 门杆 手刹杆 方向杆 调节杆 伸缩杆 晾衣杆 衣杆 挂衣杆 浴帘杆 窗帘杆 天线杆 杆锥 杆锥形 细胞杆 视杆 视杆细胞 杆细胞 杆线虫 把杆 冰杆 弹杆 锁杆 门闩杆 驾驶杆 油门杆 提杆 起杆 单杆 单杆破百 双杆洞 加杆 领先杆 线杆",
  // Eagles are 鵰 by species; to carve is 雕.
  "雕>鵰 金雕 海雕 草原雕 乌雕 白肩雕 隼雕 林雕 蛇雕 短趾雕 渔雕 食猿雕 角雕 大雕 白尾海雕 虎头海雕 秃雕 白头海雕 坐山雕 玉带海雕 皂雕 雕鸮",
  // At and than are 於; the surname and old places 于.
  "于>於 防患于未然 于洪武 于长春 于吉林 于柏林 于海南",
  "于>于 于役 于田县 于都县 于连 于尔根 于贝尔 于佩尔 于默奥 于韦斯屈莱",
  // To join together is 併; and, at the head of a clause, 並.
  "并>併 并校 并轨 关停并转 归并排序 并村 并罚 并桌 整并 并集 并乡 撤乡并镇 撤点并校 拆并 迁并 强并",
  "并>並 并为 并到 并名列 并兼任 并入选 并入围 并入驻 并入学 并入职 并入住 并力争 并力求 并力图 并力挺 并力推",
  // Into a dwelling, into a wall: to join.
  "并>併 并入住宅 并入围墙 一并到 一并为 合并兼任 兼并兼任",
  // To wind about is 迴; to go back 回.
  "回>迴 百转千回 百折千回 回澜 潆回 巡回法庭",
  "回>回 回转 回天 回流",
  // To feed is 餵; hello 喂.
  "喂>餵 喂入 喂饲 喂料 喂药 喂牲口 喂草 喂水 补喂 填喂 喂孩子 喂宝宝 喂婴儿 喂鸟 喂鸽子 喂蚕 喂虎 喂狼 喂他 喂她 喂大 喂肥 喂招 鼻喂 喂小鸡 喂牲畜 喂料机 喂豆子",
  // A watch is 錶; a meter and a table 表.
  "表>錶 运动表 钻表 瑞士表 欧米茄表 表匠 修表 跑表 陀表 智能表 三问表 陀飞轮表 航海表 计程表 打表 表蒙 表耳 表把 校表 古董表 天梭表 卡西欧表 精工表 百达翡丽表 江诗丹顿表 宝珀表 超薄表 表坛 表迷 表友 制表师 制表匠 制表业 制表厂 飞行表 护士表 盲人表 一块表 这块表 那块表 两块表 看了看表 戴着表 拿着表 摘下表",
  "表>表 里程表",
  // Cold and desolate is 淒; sad 悽.
  "凄>淒 凄风苦雨 凄风冷雨 凄风 风雨凄凄 凄清 凄迷 凄美 凄艳 凄绝 凄风寒雨 秋风凄凄 芳草凄凄",
  // To heal is 癒; the more 愈.
  "愈>癒 自愈 伤愈 未愈 久治不愈 久病不愈 难愈 初愈 愈后 疗愈 疗愈系 愈伤 愈伤组织 愈创木酚 自愈力 自愈能力 愈创 霍然而愈 全愈",
  // To mourn is 弔; to hang 吊.
  "吊>弔 吊死扶伤 追吊 吊服 吊贺 吊屈原 吊挽 吊者 送吊 吊礼 吊仪 吊幛 致吊",
  // To row is 划; to divide 劃.
  "划>划 划手 划舟 划龙船 划独木舟 划竹筏 划木筏 划橡皮艇 划小船 划酒拳 划皮艇 船被划走 小船被划走 艇被划走",
  // The sound of metal is 噹.
  "当>噹 哐当 丁当 当当作响 乒当 铃当 玎当 丁丁当当",
  // The old word for I, and what is sober, are 洒; to sprinkle 灑.
  "洒>洒 洒家 洒如 洒然",
  // To collect writings is 彙; to flow together 匯.
  "汇>彙 词汇集 字汇集 语汇集 汇释 汇校 汇评 汇考 汇注 汇解 汇抄 汇录 汇订 汇印 汇选",
  // To rhyme is 叶; a leaf 葉.
  "叶>叶 叶句 叶律 叶声",
  // To shiver is 慄; the chestnut 栗.
  "栗>慄 惊栗",
  // A mat of straw is 薦.
  "荐>薦 草荐",
  // Cliffs and the hermit's caves are 巖; rock is 岩.
  "岩>巖 岩居 岩栖 岩阿 岩壑 岩廊 岩墙 千岩万壑 岩穴之士 岩岫 岩邑 巉岩 岩扉",
  // Famine is 饑; hungry 飢.
  "饥>饑 岁饥",
  // To hunt in spring, and to gather, are 蒐.
  "搜>蒐 春搜 搜辑 搜狩",
  // Flour and what is made of it are 麪; a surface 面.
  "面>麪 板面 药面 面片 高粱面 碱面 红薯面 面制品 面码 面卤 面坯 全麦面 干脆面 燃面 虾子面 醒面 饧面 压面机 轧面机 面盆 鱼面 面鱼 面酵 酵面 面碱 磨面 磨面机 面线 面窝 面乎乎 面瓜 空心面 面类 面袋 面袋子 烤面 青稞面 黑麦面 绿豆面 大豆面 黄豆面 麦面 一袋面 面锅 面渣 烧面 虾面 福州面 台南面 鸭肉面 鹅肉面 蛋面 刀切面 速冻面 面拖蟹 面拖鱼 揪面 切面铺 杂粮面 杠子面 竹升面 发面 和面 揉面 杂合面 吃完面 吃完了面 吃了面 煮好面 煮好了面 面很好吃 面好吃",
  "面>面 液面 弯液面 冷面孔 冷面杀手",
  // A chain, in old spelling, is 鍊; to refine 煉.
  "炼>鍊 炼子 铁炼 锁炼",
  // What is smoked to be eaten is 燻.
  "熏>燻 熏制",
  // To swim and what floats are 游; to travel 遊.
  "游>游 鱼游 游禽 游蛇 善游者 游隙 游动 游丝 游向 游上岸 游回岸 游过河 游过江 畅游长江",
  // What clothes and belts are buttoned with is 釦; to hold back 扣.
  "扣>釦 带扣 皮带扣 扣襻 袖扣 衣扣 领扣 腰带扣 盘扣 暗扣 按扣 搭扣 风纪扣 鞋扣",
  // In chemistry, rings with oxygen are 噁.
  "恶>噁 恶嗪 恶唑 恶烷 二恶烷",
  // The city in Jiangxi.
  "余>余 新余",
  // Surnames before 某, as reports name the accused.
  "余>余 余秋雨 余华 余英时 余叔岩 余承东",
  "范>范 范某",
  "钟>鍾 钟某",
  "岳>岳 岳某",
  "姜>姜 姜某",
  "谷>谷 谷某",
  "万>萬 万某",
  "叶>葉 叶某",
  // Wind that blows is 颳.
  "刮>颳 刮来 刮起",
  // Wholly is 盡; the sixth kind of characters is 轉注; clouds are 雲; lewdness is 姦.
  "尽>盡 尽性 尽心尽性",
  "注>注 转注 说文解字注",
  "云>雲 云彩 乌云 有云层 有云海 有云雾 有云彩 有云朵 有云团 有云系 有云遮 有云飘 有云飞 有云服务 有云计算 有云平台 有云产品 有云业务",
  "奸>姦 奸淫",
  // Words in which a character is not what it is in most.
  "适>适 李适",
  "愿>愿 谨愿 愿悫",
  "咨>咨 咨文 咨客",
  "借>借 借词",
  "巨>巨 巨细",
  "家>家 家具 家什",
  "具>具 家具",
  "征>征 征人",
  "佛>彿 彷佛",
  "琅>瑯 珐琅",
  "哄>鬨 哄嚷",
  "个>個 个中",
  "合>合 合眼",
  "布>布 布散",
  "尸>尸 尸佼 尸子 尸位",
  // Restraint is 克 (MOE: 克制); what one star or sign does to another 剋.
  "克>克 克制 克制力",
  // The test's name, and thanks, are 托福 (MOE).
  "托>托 托福",
  // All round is 周.
  "周>周 照顾不周 思虑不周 安全周到 安全周密 安全周全 体验周到 设计周到 设计周密 设计周全 宣传周到 宣传周密 培训周到 活动周到 活动周密 活动周边 文化周边 艺术周边 电影周边 体验周边 国际周边 科技周边",
  // Travel, by its kind.
  "游>遊 亲子游 深度游 网游动漫 网游动画 网游动作 网游动态 手游动漫 手游动画 手游动作 手游动态",
  // To modulate is 制.
  "制>制 调制解调 调制解调器 改制为 改制成 体制为 机制为 编制为 建制为",
  // Notes are 註.
  "注>註 校注 眉注",
  // To lay out is 佈.
  "布>佈 布控 布展 布点 布网",
  // To amount to is 折合; what folds is in longer words (折合椅).
  "折>折 折合 打对折 对折出售 对折优惠",
  // What one gives with a click is 讚.
  "赞>讚 点赞 点赞数 点个赞 集赞 获赞 求赞 怒赞 赞爆 按赞",
  // To flow or come together is 匯 (MOE: 匯集, 總匯); to compile 彙.
  "汇>匯 汇集 总汇",
  // Names of people.
  "志>志 方志敏",
  // To rise in rank is 升.
  "升>升 步步高升 拉升 腾升",
  // The juice of ink is 瀋.
  "沈>瀋 墨沈未干 墨沈",
  // Don't, and to pin, are 別; 彆 is in words (彆扭, 彆一口氣).
  "别>別 别着 别着急 别着凉 别气 别气馁 别嘴",
  "别>彆 斗别气",
  // To scrape; what wind does is in rules of its own.
  "刮>刮 刮了 刮得 刮去",
  // To hold a share is 佔.
  "占>佔 应占 应占溢利",
  // A station's headquarters are 總臺; desks 檯.
  "台>臺 总台 央视总台",
  // To do.
  "干>幹 干的 干点",
  // To prick is 扎.
  "扎>扎 扎了 扎在",
  // After, more often than a queen.
  "后>後 美后 元后 太后悔 两天后庙会 几天后庙会 数天后庙会 三天后庙会 五天后庙会 七天后庙会 十天后庙会",
  // To strike a match is 劃.
  "划>劃 划着火柴 划火柴 划根火柴",
];

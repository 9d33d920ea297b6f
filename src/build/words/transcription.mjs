// @ts-check
/** Characters that foreign names are transcribed with (Xinhua's transcription tables, and Taiwan's press), Simplified. */
export const TRANSCRIPTION = new Set(
  `
  阿埃艾爱安昂奥巴白柏拜班邦包宝保鲍贝本比彼毕别宾波玻伯勃博布才采蔡曹策查柴昌彻川茨慈聪楚措达大代戴黛丹道德登邓狄迪底地蒂丁东杜顿多厄恩耳尔
  伐法凡范方菲费芬丰冯佛夫弗福富噶盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简姜杰捷金津京久居朱卡凯坎康考柯科克肯孔库奎昆
  扩拉腊莱赖兰朗劳勒雷蕾黎里理利莉丽李连莲良列烈林琳龙卢鲁路露吕伦罗洛马玛麦迈曼芒茅梅门蒙孟米密敏明缪摩莫墨默姆穆拿那纳娜乃奈南内尼年涅宁纽
  农努诺欧帕派潘庞培佩彭蓬皮匹平泼珀普齐奇契恰强乔切钦琴青琼丘邱屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申生圣施什石史士丝斯思松苏素绥孙
  索塔泰谭坦汤唐陶特腾提廷亭通图土托脱瓦万汪旺威韦维伟卫温文翁沃乌吴武伍西希锡席夏显香肖歇谢辛欣休许逊雅亚延扬杨尧耶叶伊依易英永尤约泽扎詹张
  珍镇芝治智朱卓兹子宗佐萝妮娅薇柳斐弥雄义音幸汀铁钱登让蒂迦梵吾妲姬妲隆顺哲真娃狮卜辜菅佩提维萱坤翁素季昂山丹瑞钦丁敏钠玫翠瑙辉翰娄历廉慕蔓缇蒲诗潭岑桂贵滕讷
  侯赛因洁茱荷契裘芮蜜芙琪蓓蕊荻蔻茉萧寇
`.replace(/\s/gu, ""),
);

/** Further ones of Uyghur, Kazakh, Kyrgyz and Arabic names; everyday characters, so they count little. */
export const RARELY_TRANSCRIBED = new Set(
  "不都甫买来雪合木江吐如再麦克热牙库帕夏铁列吾麻古司别肉孜苏赛艾尔哈依玉素",
);

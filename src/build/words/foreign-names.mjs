// @ts-check
// Characters that write the sounds of foreign names, and what the ambiguous ones among them are there.

/** Characters that transliterations are made of (general use in Chinese news and reference works). */
export const NAME_CHARACTERS =
  "阿埃艾安奥巴拜班邦包保贝本比彼毕宾波伯博勃布查达大戴丹道德登邓迪底第蒂丁东杜顿多恩尔法凡菲费芬丰弗佛福夫盖甘冈戈哥格葛根贡古瓜圭果" +
  "哈海汉豪赫亨洪胡华怀霍基吉加贾简杰金京居卡凯坎康考柯科可克肯孔库夸奎拉莱兰朗劳勒雷里理利莉立丽连列林琳留龙隆卢鲁路伦仑罗洛吕马玛" +
  "迈曼芒毛茂梅美门蒙米密敏明缪摩莫墨默姆木穆拿纳娜奈南瑙内尼涅宁纽农努诺欧帕派潘庞培佩彭皮平珀普齐奇恰钱乔切琴丘瑞若撒萨塞赛桑瑟森" +
  "沙珊尚绍舍申圣施什史士思司丝斯松苏索塔泰坦汤唐陶特滕提田廷亭通图屯托陀瓦万汪旺威韦维魏温文翁沃乌吴伍西希锡夏香肖谢辛欣休许雪逊雅亚" +
  "延扬杨耶叶伊依以易因茵英永尤于约扎詹张哲者珍治朱卓兹祖佐娅妮蕾洁黛妲珥押玻示迦";

/** What may follow a name in the word for a place, a people or a language. */
export const NAME_ENDINGS = "峰山河湖海岛湾角洲州省市县镇国族语人城港";

/**
 * What an ambiguous character is inside a foreign name: 里亚尔 is 里亞爾, not 裏亞爾, 马里奥 馬里奧. 崙 is Taiwan's usual in
 * names (拿破崙); 加侖 and 庫侖 are words of their own.
 */
export const NAME_READINGS = new Map(
  Object.entries({
    里: "里",
    仑: "崙",
    干: "干",
    范: "范",
    谷: "谷",
    松: "松",
    余: "余",
    占: "占",
    扎: "扎",
    卜: "卜",
    舍: "舍",
    朱: "朱",
    卷: "卷",
    克: "克",
    布: "布",
    托: "托",
    斗: "斗",
    升: "升",
    借: "借",
    致: "致",
    伙: "伙",
    台: "台",
    志: "志",
    蒙: "蒙",
    丰: "豐",
    夸: "夸",
    胡: "胡",
    欲: "欲",
    云: "雲",
  }),
);

import { characterSet, wordTable } from "./word-table.ts";

/**
 * Surnames in Simplified form. Order and choice: the hundred commonest of the name reports of China's Ministry of
 * Public Security (2018 to 2021) and of Taiwan's Ministry of the Interior (2018), then the Hundred Family Surnames.
 */
const COMMON = characterSet(`
  王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪
  廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟颜倪庄
`);

const RARER = characterSet(`
  安齐伍葛柳鲁岳华翁温季俞章牛童聂焦柯游詹左祝涂简辛包路纪曲裴成管欧阮梅盛霍古甄凌申穆耿柴车应连巫阳桑宁骆苗甘麦关靳
  房解项费屈鲍艾尚舒蒲仇苑冉褚宫符单桂匡祁戚宗滕席闵栾冀商谷娄晏储郁劳卓蔺臧明刁芦边池时党强冷佟胥敖景习蓝全车滑练
  查蒙邝郎邢卞计伏谈茅麻危刁虞支昝经裘缪干宣贲郦郗郏胡鲜糜松井富乌巴弓牧隗山仰仲伊栗厉戎祖束司韶郜蓟薄印怀邰鄂索
  咸籍屠乔闻莘逄姬扶堵宰雍璩濮寿扈燕浦农别瞿慕茹宦鱼容慎戈庾暨衡弘寇禄东沃利蔚越夔隆师巩厍晁融訾阚
  那饶沙乜鞠丰巢蒯荆竺逯盖桓缑亢况郈楼粟狄米贝危植原火及花仝揭苟修
  尧信云鄢线卜铁冼岑禤绳尤佘郇铙谌钮隋鹿赫凤谯肇晋楚郄郐矫綦颛檀庹牟仉撒邬腾甯库
`);

/**
 * Surnames that are also everyday words, or begin many (于 is also the folded 於): with them the rest of the name must
 * be beyond doubt.
 */
const WORDLIKE = characterSet(`
  于任万向常文方白金江石高马易时和成华安全应从曾能都有同关经过平明空水温连东商生由后来代相通别修官及火山原云线占药母
  农路党车解包计费强单边左利广容终居步充充满公权师丰盖益红花初展战补门么才须养别商景索怀游管简房项宗牛牧松井富干支束祖
  库腾铁阳隆申章谈支练那尤查云舒付信池冷尚古师司通越融沙况原楚晋
`);

/** Surnames of two characters; the Hundred Family Surnames and those met in the news. */
const COMPOUND = `
  欧阳 上官 司马 诸葛 司徒 皇甫 慕容 尉迟 夏侯 令狐 端木 公孙 轩辕 独孤 南宫 宇文 长孙 闻人 赫连 呼延 澹台 淳于 申屠 仲孙
  钟离 鲜于 闾丘 亓官 太史 东郭 西门 拓跋 完颜 纳兰 叶赫 万俟 濮阳 公冶 宗政 太叔 公羊 梁丘 左丘 第五 百里 谷梁 范姜 张简
`;
export const COMPOUND_SURNAMES = wordTable(COMPOUND);

/** Japanese surnames in Simplified form: the commonest (Myōji Yurai Net's list), and those of people in the news. */
const JAPANESE = `
  佐藤 铃木 高桥 田中 渡边 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 斋藤 山崎 桥本 池田 阿部
  石川 中岛 前田 小川 藤田 冈田 后藤 长谷川 石井 村上 近藤 坂本 远藤 青木 藤井 西村 太田 三浦 藤原 冈本 松田 中川 中野 原田
  小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田
  武田 上野 杉山 增田 平野 菅原 久保 松井 千叶 岩崎 樱井 野口 松尾 菊地 菊池 野村 新井 本田 大塚 安倍 岸田 石破 高市 小泉 麻生
  鸠山 福田 野田 河村 茂木 上川 滨田 木原 萩生田 前原 枝野 小泽 仙谷 海江田 羽生 大谷 东野 北野 黑泽 高仓 福原 内村 锦织 大坂
  池江 冈村 町村 谷垣 石原 桝添 舛添 小池 甘利 稻田 岩屋 玉木 福岛 土井 宫泽 竹下 细川 海部 桥下 吉村 松井 黑田 植田 白川
  高岛 长岛 长友 香川 中田 本庄 山中 大隅 益川 下村 根岸 天野 赤崎 大村 梶田 真锅 吉野 川端 大江 三岛 坪内 夏目 芥川 与谢野
  村山 加纳 织田 德川 丰臣 平井 平冢 石桥 绫濑 新垣 木下 滨崎 宇多田 坂口 久石 宫部 伊东 水谷 早田 张本 桐生 室伏 北岛
  荻野 濑户 松山 朝原 入江 御手洗 丰田 盛田 松下 柳井 三木谷 稻盛 渡边 浅野 深田 泷泽 仲间 广末 上户 石黑 西田 西野 冈崎
`;
export const JAPANESE_SURNAMES = wordTable(JAPANESE);

/** Characters that a surname of any kind begins with. */
export const SURNAME_STARTS: ReadonlySet<string> = new Set([
  ...COMMON,
  ...RARER,
  ...WORDLIKE,
  ...`${COMPOUND} ${JAPANESE}`
    .trim()
    .split(/\s+/)
    .map((surname) => surname.charAt(0)),
]);

/** How much a surname alone says: `wordlike` ones begin everyday words. `null`: no surname. */
export type SurnameKind = "common" | "rare" | "wordlike";

/** What a single character is worth as a surname; the character in Simplified form. */
export function surnameKind(character: string): SurnameKind | null {
  if (WORDLIKE.has(character)) return COMMON.has(character) || RARER.has(character) ? "wordlike" : null;
  if (COMMON.has(character)) return "common";
  return RARER.has(character) ? "rare" : null;
}

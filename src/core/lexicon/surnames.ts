/**
 * Surnames of one character, Simplified, the commonest first: the name reports of China's Ministry of Public Security (2018
 * to 2021) and of Taiwan's Ministry of the Interior (2018), then the Hundred Family Surnames and those met in the news.
 */
const SINGLE: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫" +
    "孔向常汤康易乔赖文庞樊兰殷施洪翟颜倪庄丘温牛葛邢安齐伍聂章鲁岳詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍苗路逯宗盛费翁柴游简连卓卫衣管裘季靳华涂辛曲成古甄穆车应巫阳桑骆麦房解项屈鲍艾蒲仇苑冉" +
    "褚宫桂匡祁戚滕席闵栾冀商谷娄晏储郁劳蔺臧明刁芦边池时党强冷佟胥敖景习蓝全滑练查蒙邝郎卞计伏谈茅麻危虞支昝经缪干宣贲郦郗郏鲜糜松井富乌巴弓牧隗山仰仲伊栗厉戎祖束司韶郜蓟薄印怀邰鄂索咸籍屠闻莘逄姬扶堵宰雍" +
    "璩濮寿扈燕浦农别瞿慕茹宦鱼容慎戈庾暨衡弘寇禄东沃利蔚越夔隆师巩厍晁融訾阚那饶沙乜鞠丰巢蒯荆竺盖桓缑亢况郈楼粟狄米贝植原火花仝揭苟修尧信云鄢线卜铁冼岑禤绳尤佘郇铙谌钮隋鹿赫凤谯肇朴玄晋楚郄郐矫綦颛檀庹牟仉撒" +
    "邬腾甯库迟邸哈南回喻雒寸奚占母代岩敬雪初战门展拜窦湛禹嵇荀芮汲邴宓殳酆钭羿廉柏阙",
);

/** Surnames of two characters: the Hundred Family Surnames, and double ones of Taiwan. */
const COMPOUND: ReadonlySet<string> = new Set(
  (
    "欧阳 上官 司马 诸葛 司徒 皇甫 慕容 尉迟 夏侯 令狐 端木 公孙 轩辕 独孤 南宫 宇文 长孙 闻人 赫连 呼延 " +
    "澹台 淳于 申屠 仲孙 钟离 鲜于 闾丘 亓官 太史 东郭 西门 拓跋 完颜 纳兰 叶赫 万俟 濮阳 公冶 宗政 太叔 " +
    "公羊 梁丘 左丘 第五 百里 谷梁 范姜 张简 东方"
  ).split(" "),
);

/** Whether a word, Simplified, is a Chinese surname, of one character or two. */
export function isSurname(word: string): boolean {
  return word.length === 1 ? SINGLE.has(word) : word.length === 2 && COMPOUND.has(word);
}

/** Whether a name of up to three Simplified characters begins with a surname, or any with one of two characters. */
export function beginsWithSurname(name: string): boolean {
  return COMPOUND.has(name.slice(0, 2)) || (name.length <= 3 && SINGLE.has(name.charAt(0)));
}

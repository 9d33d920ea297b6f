/**
 * Surnames that cover about 95 % of China's and Taiwan's people, Simplified; from the census lists of 2020 (Ministry of
 * Public Security) and 2018 (Taiwan's Ministry of the Interior).
 */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍苗路逯宗盛费翁柴洪游简连卓卫衣管裘季靳";

const COMPOUND_SURNAMES =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|张简|范姜|夏侯|宇文|长孙|南宫)/u;

/** Whether a name of up to three Simplified characters begins with a surname, or any with one of two characters. */
export function beginsWithSurname(name: string): boolean {
  return COMPOUND_SURNAMES.test(name) || (name.length <= 3 && SURNAMES.includes(name.charAt(0)));
}

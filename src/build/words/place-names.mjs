// @ts-check
// Places whose names have a character that becomes several: 京沈 is 京瀋, 于洪 于洪.

/**
 * "character>what it becomes place place", as in word-families.mjs, of which these are families too. Gone through were the
 * prefectures and counties of the People's Republic with such a character, well-known districts, rivers, railways and
 * towns, and places of Taiwan, Hong Kong and abroad; here stand those that OpenCC's dictionaries, or a word that begins
 * or ends in them, would write wrongly. From general knowledge of geography, by the forms that atlases and local authorities use.
 */
export const PLACE_NAMES = [
  // A village, a mile and a sound of other languages: 木里 in Sichuan, 里下河 in Jiangsu, 里维埃拉.
  "里>里 木里县 木里县城 木里藏族 木里矿区 里下河 里下河地区 里水镇 里耶 里耶镇 里维埃拉",
  // In Shenyang and Tianjin, where 于 is a surname; 于阗 is Khotan.
  "于>于 于洪区 于洪新区 于洪新城 于洪广场 于桥水库 于阗",
  // Old names of families: 干窑; 干卓万 is of Taiwan's Bunun.
  "干>干 干窑镇 干德门 干卓万山",
  // Shenyang, in short, in its districts, roads, railways and works.
  "沈>瀋 沈北新区 沈抚 沈抚新区 京沈 京沈高铁 哈沈高铁 秦沈客运专线 秦沈铁路 沈大高速 沈大铁路 沈山铁路 沈白高铁 沈吉铁路 沈丹铁路 沈丹高铁 沈海高速 沈鼓集团 沈铁集团 沈铁公安 驻沈 沈水湾",
  // A strait: Japan's islands in the open sea.
  "冲>沖 冲之鸟 冲之鸟礁 冲永良部岛",
  // The immortals of Mianyang; 湖里 is in Xiamen.
  "游>游 游仙区 游仙镇",
  "里>里 湖里区",
  // Jambi in Sumatra.
  "占>占 占碑 占碑省",
  // Creeks of Guangdong and Hong Kong; elsewhere to surge.
  "涌>涌 鲗鱼涌",
  // A temple of Mazu: the queen of heaven, not what is behind heaven.
  "后>后 天后宫 天后庙",
];

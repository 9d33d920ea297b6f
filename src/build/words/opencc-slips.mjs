// @ts-check
// Phrases that OpenCC's list has with a wrong character.

/**
 * Simplified to what it should be. Found by comparing each phrase with the shorter phrases inside it: here another phrase
 * stands beside a whole word (中俄|关系) and has it otherwise than the list's own entry for it, with no reason in the
 * language. Names are as the press writes those who bear them.
 */
export const OPENCC_SLIPS = new Map(
  Object.entries({
    中俄关系: "中俄關係",
    事情干脆: "事情乾脆",
    不求收获: "不求收穫",
    合作伙伴: "合作夥伴",
    不足回旋: "不足迴旋",
    巡回法庭: "巡迴法庭",
    独挑大梁: "獨挑大梁",
    返还占有: "返還佔有",
    鼇头独占: "鼇頭獨佔",
    配制饲料: "配製飼料",
    板板: "板板",
    澄江: "澄江",
    于美人: "于美人",
    钟楚红: "鍾楚紅",
    本里: "本裏",
    日里: "日裏",
  }),
);

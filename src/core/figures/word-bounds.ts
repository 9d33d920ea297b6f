/** 比 as "than", not of 占比, 性价比, 比例, 比特币 or 哥伦比亚; 比特斯拉 and 比分析师 are than. In a pattern. */
export const THAN =
  "(?<![占同环性价权])比(?!例|率|重(?!庆)|值|分(?!析)|赛|如|方(?!案)|喻|拼|亚(?!洲|太)|特(?!斯|区|别)|利(?!润|率)|尔|萨|基尼)";

/** 损失 as a noun, 直接经济损失2.3亿元; of a level it is a verb of fall, 销量每年损失3万辆. In a pattern. */
export const LOSS = "(?<![量率额值](?:每[年月天])?)损失";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Numbers that are no quantities, in a text with Latin letters: dates, ages, names, versions. As linear as those of not-figures.ts. */
export const LATIN_NON_FIGURES: readonly RegExp[] = [
  // Dates: March 5, 2024; 5 March.
  new RegExp(
    `(?:${MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s[0-3]?[0-9](?:st|nd|rd|th)?(?:,?\\s(?:1[6-9]|20)[0-9]{2})?`,
    "g",
  ),
  new RegExp(`\\b[0-3]?[0-9](?:st|nd|rd|th)?\\s(?:${MONTHS})\\b`, "g"),
  // Ordinals and decades.
  /\b[0-9]+(?:st|nd|rd|th|s)\b/g,
  // Years by themselves: in 2019, (2018-2020).
  /(?<=^|[A-Za-z][,.]?\s|\()(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?(?=[\s,.;:)'’]|$)(?!\s?(?:[0-9]|million|billion))/g,
  // Ranks, and what stands behind a slash (24/7, but 2/3 of) or between the halves of a score.
  /\b(?:[Tt]op|[Nn]umber|[Nn]o\.?|[Aa]ges?) [0-9]{1,3}\b|(?<=[A-Za-z]\/)[0-9]{1,4}(?:[a-z]{1,2})?\b|\b[0-9]{1,2}\/[0-9]{1,2}(?=\s(?!of\b)[A-Za-z])|\b[0-9]{1,3}-[0-9]{1,3}\b(?!\s?[%$])/g,
  // Clock times.
  /\b[0-9]{1,2}\s?(?:a\.?m\.?|p\.?m\.?)(?![A-Za-z])/gi,
  // Ages and what is so long or so old.
  /\baged? [0-9]{1,3}\b|\b[0-9]{1,3}-year-old|\b[0-9]{1,4}-(?:year|month|week|day|hour|minute|point|story|storey|page|man|member|time)\b/g,
  // Part of a name: iPhone15, G7, CO2, 5G, PM2.5; not GDP5000亿元.
  /(?<![A-Za-z$])(?![A-Z]{3,5}[0-9.,]+[亿万%元])(?!(?:US|HK|NT|AU|[ACSR])\$|(?:RMB|CNY|(?:US|HK|NT|TW|AU|CA|SG)D|EUR|GBP|JPY|KRW|INR)\s?[0-9])[A-Za-z]{1,20}[-_.]?[0-9][A-Za-z0-9.+-]{0,20}(?:系列|型|级)?/g,
  /(?:Model|iPhone|iPad|iOS|Android|Windows|Galaxy|Mate|Phase|Chapter|Article|Section|No\.|Boeing|Airbus|Covid|Web|Type|Route|Group|Page)[: ]?[A-Za-z]?[0-9][0-9-]{0,15}/g,
  // Versions.
  /\bv(?:er(?:sion)?\.?)?\s?[0-9][0-9.]{0,8}/gi,
];

/** The twelve months as the languages of Europe begin their names, in lower case. */
const MONTH_NAMES: readonly RegExp[] = [
  /^(?:jan|янв|ene|gen|styc|ιαν)/,
  /^(?:feb|fév|fev|фев|lut|φεβ)/,
  /^(?:mar|mär|мар|mrt|μαρ|μάρ)/,
  /^(?:apr|avr|abr|апр|kwi|απρ)/,
  /^(?:may|mai|мая|май|maj|mei|mag|μαΐ|μαϊ|μάι|μαι)/,
  /^(?:jun|juin|июн|giu|cze|ιουν|ιούν)/,
  /^(?:jul|juil|июл|lug|lip|ιουλ|ιούλ)/,
  /^(?:aug|aoû|aou|авг|ago|sie|αυγ|αύγ)/,
  /^(?:sep|set|сен|wrz|σεπ)/,
  /^(?:oct|okt|окт|ott|out|paź|οκτ)/,
  /^(?:nov|ноя|lis|νοε|νοέ)/,
  /^(?:dec|déc|dez|дек|dic|gru|δεκ)/,
];

/** Letters that a month's name is made of, for patterns. */
export const MONTH_LETTERS = "[A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ]";

/** 1 to 12; `null` for what begins like no month. */
export function monthOf(name: string): number | null {
  const index = MONTH_NAMES.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

/** Words like 3 Maybach or 5 decades begin like a month. */
export function isWholeMonth(name: string): boolean {
  return /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/u.test(
    name,
  );
}

/** A text on its way through a chain of dictionaries. */
export interface StageText {
  /** UTF-16 units. */
  readonly units: Uint16Array;
  /** Ends of the segments that no phrase may cross, ascending; the last is the text's length. */
  readonly segments: Uint32Array;
  /**
   * Whether the text came with units of U+D800 to U+FAFF: surrogates, which may be alone (those that stages bring are
   * pairs), and compatibility characters. Most texts have none, and are spared the looking.
   */
  readonly hadRareUnits: boolean;
  /** The same as a string, where no stage has changed it yet. */
  readonly given?: string;
}

const FIRST_RARE = 0xd800;
const LAST_RARE = 0xfaff;

/** A text as one segment. */
export function toStageText(text: string): StageText {
  const units = new Uint16Array(text.length);
  let hadRareUnits = false;
  for (let at = 0; at < units.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    // One comparison, since full-width marks make two hard to predict: what lies before the first wraps round.
    if ((unit - FIRST_RARE) >>> 0 <= LAST_RARE - FIRST_RARE) hadRareUnits = true;
  }
  return { units, segments: Uint32Array.of(text.length), hadRareUnits, given: text };
}

/** Lone surrogates come through as they are: the decoder, which would replace them, gets what lies between them. */
export function fromStageText({ units, hadRareUnits }: StageText): string {
  if (!hadRareUnits) return DECODER.decode(units);
  let text = "";
  let start = 0;
  for (let at = nextLoneSurrogate(units, 0); at < units.length; at = nextLoneSurrogate(units, at + 1)) {
    text += DECODER.decode(units.subarray(start, at)) + String.fromCharCode(units[at] ?? 0);
    start = at + 1;
  }
  return text + DECODER.decode(units.subarray(start));
}

/** Four times as fast as joining characters. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

function nextLoneSurrogate(units: Uint16Array, from: number): number {
  for (let at = from; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if ((unit & 0xf800) !== 0xd800) continue;
    const isPair = unit < 0xdc00 && ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00;
    if (!isPair) return at;
    at++;
  }
  return units.length;
}

/** A text on its way through a chain of dictionaries. */
export interface StageText {
  /** UTF-16 units. */
  readonly units: Uint16Array;
  /** Ends of the segments that no phrase may cross, ascending; the last is the text's length. */
  readonly segments: Uint32Array;
}

/** A text as one segment. */
export function toStageText(text: string): StageText {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return { units, segments: Uint32Array.of(text.length) };
}

/** Lone surrogates come through as they are: the decoder, which would replace them, gets what lies between them. */
export function fromStageText({ units }: StageText): string {
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

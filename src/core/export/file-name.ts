/** Bytes of UTF-8 that a whole name may have: file systems take 255, and browsers add ` (1)` and `.crdownload` to it. */
const MOST_BYTES = 200;

/** Characters that Windows, macOS or Linux keep for themselves; each has a full-width twin that all of them take. */
const RESERVED_CHARACTERS = /[\\/:*?"<>|]/g;
const TO_FULL_WIDTH = 0xfee0;

/** What nobody sees: control characters, marks of direction and of joining, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Names of devices in Windows, whatever ending follows ("Naming Files, Paths, and Namespaces", learn.microsoft.com). */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/**
 * A name for a file that every system takes, made of a title: 稅改 3/4？ → `稅改 3／4？.md`.
 *
 * @param ending  without the dot: `md`
 * @param otherwise  what it is called where nothing of the title is left
 */
export function fileName(title: string, ending: string, otherwise: string): string {
  const room = MOST_BYTES - ending.length - 1;
  const stem = cut(safeStem(title), room) || cut(safeStem(otherwise), room);
  return `${DEVICES.test(stem) ? `_${stem}` : stem}.${ending}`;
}

function safeStem(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\s+/gu, " ")
      .replace(UNSEEN, "")
      .replace(RESERVED_CHARACTERS, (character) =>
        String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH),
      )
      // A dot in front hides a file; Windows drops dots and spaces at the end.
      .replace(/^[\s.]+|[\s.]+$/g, "")
  );
}

/** At most so many bytes of UTF-8, whole characters with the marks on them. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let kept = "";
  let left = bytes;
  for (const [character] of text.matchAll(/\P{M}\p{M}*/gu)) {
    left -= encoder.encode(character).length;
    if (left < 0) break;
    kept += character;
  }
  return kept.replace(/[\s.]+$/, "");
}

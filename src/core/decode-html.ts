/** How far into a page its encoding may be declared, bytes. The HTML standard looks at 1,024; old pages put scripts first. */
const PRESCAN_BYTES = 4096;

/** Where a page declares its encoding: `<meta charset>`, `<meta http-equiv content>`, the XML declaration. */
const DECLARATIONS: readonly RegExp[] = [
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu,
  /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)["']/iu,
];

/** Byte order marks, by the HTML standard. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What Chinese pages that declare nothing were written in, the first that fits. */
const UNDECLARED = ["utf-8", "gb18030", "big5"] as const;

/**
 * Text of an HTML page's bytes. The encoding is the byte order mark's, else `contentType`'s (the header), else what the
 * page declares, else the first of UTF-8, GB18030 and Big5 that the bytes are valid in. Bytes that fit no encoding
 * become U+FFFD; nothing throws.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null = null): string {
  const encoding =
    markedEncoding(bytes) ??
    known(charsetOf(contentType)) ??
    declaredEncoding(bytes) ??
    fittingEncoding(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w-]+)/iu.exec(contentType ?? "")?.[1] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  // ASCII is the same in every encoding that can be declared this way.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN_BYTES));
  for (const declaration of DECLARATIONS) {
    const encoding = known(declaration.exec(head)?.[1] ?? null);
    // A declaration that could be read byte by byte is not UTF-16, whatever it says.
    if (encoding) return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  }
  return null;
}

/** The encoding's standard name, or `null` for one that there is not. */
function known(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A label nobody knows: as if nothing was declared.
    return null;
  }
}

function fittingEncoding(bytes: Uint8Array): string {
  return UNDECLARED.find((encoding) => isValid(bytes, encoding)) ?? "utf-8";
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

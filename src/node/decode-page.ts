/** Bytes in which `<meta charset>` has to stand, by the HTML standard 1,024; old pages have scripts before it. */
const HEAD_LENGTH = 8192;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** `charset=` of a meta tag, in either of its forms, or of an XML declaration. */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** Encodings that a page names although its bytes go beyond them; GB 18030 holds both. */
const WIDER: Readonly<Record<string, string>> = {
  gb2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
};

/**
 * Text of a page's bytes: by byte order mark, then by what its head declares, then UTF-8, then GB 18030 for bytes that
 * no UTF-8 has. What can't be decoded becomes U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  const declared = declaredEncoding(bytes);
  return (
    (declared && decodeAs(declared, bytes)) ??
    decodeStrictly("utf-8", bytes) ??
    new TextDecoder("gb18030").decode(bytes)
  );
}

/** False for what is no page: an image, a PDF, an archive, a text without a single tag. Nothing at all may be a page. */
export function isHtml(bytes: Uint8Array, text: string): boolean {
  if (bytes.length === 0) return true;
  return (
    !text.slice(0, HEAD_LENGTH).includes("\u0000") && !text.startsWith("%PDF") && /<[a-z!/?]/i.test(text)
  );
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_LENGTH));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const name = (meta ?? xml)?.toLowerCase();
  // A declaration that can be read byte by byte is not in UTF-16.
  return name ? (WIDER[name] ?? name.replace(/^utf-?16(?:le|be)?$/, "utf-8")) : null;
}

/** `null` for an encoding that nobody knows. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** `null` for bytes that the encoding has not. */
function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

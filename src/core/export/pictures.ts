/** The bytes of an article's pictures by their addresses, as far as they could be had. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** First bytes of raster pictures, as Latin-1; a page's word for the type is often wrong. */
const SIGNATURES: readonly (readonly [signature: RegExp, type: string, ending: string])[] = [
  [/^\xff\xd8\xff/, "image/jpeg", "jpg"],
  [/^\x89PNG\r\n\x1a\n/, "image/png", "png"],
  [/^GIF8[79]a/, "image/gif", "gif"],
  [/^RIFF.{4}WEBP/s, "image/webp", "webp"],
  [/^.{4}ftypavi[fs]/s, "image/avif", "avif"],
];

const SIGNATURE_LENGTH = 12;

/** What bytes show of themselves; `null` for what is no raster picture: an SVG is a document that can hold scripts. */
export function pictureType(bytes: Uint8Array): { readonly type: string; readonly ending: string } | null {
  const start = latin1(bytes.subarray(0, SIGNATURE_LENGTH));
  const [, type, ending] = SIGNATURES.find(([signature]) => signature.test(start)) ?? [];
  return type && ending ? { type, ending } : null;
}

/** Addresses of a body's pictures on the network, each once, in text order. */
export function pictureAddresses(body: Element): string[] {
  const addresses = [...body.querySelectorAll("img")].map((image) => image.getAttribute("src") ?? "");
  return [...new Set(addresses.filter((address) => /^https?:/i.test(address)))];
}

/** The bytes of an address that holds them itself (`data:image/png;base64,…`); `null` for any other. */
export function inlineBytes(address: string): Uint8Array | null {
  const [, base64] = /^data:[\w/+.-]+;base64,([a-z0-9+/]+=*)$/i.exec(address) ?? [];
  if (!base64) return null;
  return Uint8Array.from(atob(base64.replace(/=+$/, "")), (character) => character.charCodeAt(0));
}

/** An address that holds the bytes of a picture itself; `null` for what is no raster picture. */
export function inlineAddress(bytes: Uint8Array): string | null {
  const found = pictureType(bytes);
  return found && `data:${found.type};base64,${btoa(latin1(bytes))}`;
}

/** Characters that go to one call; more would not fit on the stack. */
const CHUNK = 0x8000;

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

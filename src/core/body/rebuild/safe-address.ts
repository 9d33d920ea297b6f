const LINK_SCHEMES = new Set(["http:", "https:", "mailto:"]);
const IMAGE_SCHEMES = new Set(["http:", "https:"]);

/** Raster images only: SVG is a document that can hold scripts. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=]+$/i;

/** Shorter ones are a transparent pixel that keeps the place of an image. */
const MIN_DATA_IMAGE_LENGTH = 300;

/** An absolute address that a link may have (http, https, mailto), or `null`. */
export function safeLink(address: string | null, base: string): string | null {
  return safeAddress(address, base, LINK_SCHEMES);
}

/** An absolute address that an image may have (http, https, raster data), or `null`. */
export function safeImage(address: string | null, base: string): string | null {
  const data = address?.trim() ?? "";
  if (/^data:/i.test(data))
    return data.length >= MIN_DATA_IMAGE_LENGTH && RASTER_DATA.test(data) ? data : null;
  return safeAddress(address, base, IMAGE_SCHEMES);
}

/** The place in the same page that an address points to, without its #; `null` for another page. */
export function placeInPage(address: string | null, base: string): string | null {
  const hash = (address ?? "").indexOf("#");
  if (!address || hash < 0 || hash === address.length - 1 || !URL.canParse(address, base)) return null;
  const target = new URL(address, base);
  const here = new URL(base);
  const samePage = target.origin === here.origin && target.pathname === here.pathname;
  if (!samePage || target.search !== here.search) return null;
  try {
    return decodeURIComponent(target.hash.slice(1));
  } catch {
    // A lone % in an old page's anchor: its name is meant as it is written.
    return target.hash.slice(1);
  }
}

function safeAddress(address: string | null, base: string, schemes: ReadonlySet<string>): string | null {
  if (!address?.trim() || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return schemes.has(url.protocol) ? url.href : null;
}

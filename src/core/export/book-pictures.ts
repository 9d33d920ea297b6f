import { inlineBytes, type Pictures, pictureType } from "./pictures.ts";

/** A picture that is a file of the book. */
interface PictureItem {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly data: Uint8Array;
}

/** The pictures of a book. */
export interface BookPictures {
  readonly items: readonly PictureItem[];
  /** Path in the book of the picture with an address; `null` where it is not in it. */
  pathOf(address: string): string | null;
}

/** Raster types that every version of EPUB 3 names ("core media types"): WebP came with 3.3, AVIF is in none. */
const SHOWN_EVERYWHERE = /^image\/(?:jpeg|png|gif)$/;

/** Files for the pictures of a body whose bytes are at hand: those given, and those that the page holds itself. */
export function bookPictures(body: Element, pictures: Pictures): BookPictures {
  const items = new Map<string, PictureItem>();
  for (const image of body.querySelectorAll("img")) {
    const address = image.getAttribute("src") ?? "";
    const data = pictures.get(address) ?? inlineBytes(address);
    const found = data && pictureType(data);
    if (!found || items.has(address) || !SHOWN_EVERYWHERE.test(found.type)) continue;
    const number = items.size + 1;
    const href = `pictures/${number}.${found.ending}`;
    items.set(address, { id: `picture-${number}`, href, type: found.type, data });
  }
  return { items: [...items.values()], pathOf: (address) => items.get(address)?.href ?? null };
}

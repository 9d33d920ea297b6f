import { type Pictures, pictureType } from "../../core/export/pictures.ts";
import { blobBytes } from "./blob-bytes.ts";

/** What the readers of books have shown from the beginning. */
const AS_IT_IS = /^image\/(?:jpeg|png|gif)$/;

/** Of JPEG, 0 to 1. */
const QUALITY = 0.9;

/** The same pictures, those of newer kinds (WebP, AVIF) drawn anew as JPEG: not every reader of books knows them. */
export async function picturesForBook(pictures: Pictures): Promise<Pictures> {
  const drawn = await Promise.all(
    [...pictures].map(async ([address, bytes]) => [address, await drawnAnew(bytes)] as const),
  );
  return new Map(drawn);
}

async function drawnAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const type = pictureType(bytes)?.type;
  if (!type || AS_IT_IS.test(type)) return bytes;
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const ground = canvas.getContext("2d");
    if (!ground) return bytes;
    // JPEG has no transparency: what shows through is paper.
    ground.fillStyle = "white";
    ground.fillRect(0, 0, picture.width, picture.height);
    ground.drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    return (await blobBytes(blob)) ?? bytes;
  } catch {
    // A picture that this browser can't read: the book links to it.
    return bytes;
  }
}

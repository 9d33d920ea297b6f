import { inlineBytes } from "../../core/export/pictures.ts";

/**
 * The bytes of a blob, by way of a text: in Firefox a buffer that the page's window made lets a content script look at
 * none of its bytes.
 *
 * @throws where the blob can't be read
 */
export async function blobBytes(blob: Blob): Promise<Uint8Array | null> {
  const reader = new FileReader();
  const done = new Promise((resolve, reject) => {
    reader.addEventListener("load", resolve, { once: true });
    reader.addEventListener("error", () => reject(new Error("the blob can't be read")), { once: true });
  });
  // Without its type, which may carry parameters.
  reader.readAsDataURL(blob.slice());
  await done;
  return typeof reader.result === "string" ? inlineBytes(reader.result) : null;
}

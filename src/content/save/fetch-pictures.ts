import { inlineAddress, type Pictures } from "../../core/export/pictures.ts";
import { blobBytes } from "./blob-bytes.ts";

/** Of one picture, bytes: more is no picture of an article. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A server that takes longer has no picture to give, ms. */
const PATIENCE_MS = 20_000;

/**
 * Fetches pictures the way the page itself may: what its site, or theirs, does not let it read is left out. The browser
 * has most of them already.
 */
export async function fetchPictures(addresses: readonly string[]): Promise<Pictures> {
  const found = await Promise.all(
    addresses.map(async (address) => [address, await bytesOf(address)] as const),
  );
  return new Map(found.flatMap(([address, bytes]) => (bytes ? [[address, bytes] as const] : [])));
}

/** The same, each as an address that holds it: text crosses to the popup. */
export async function picturesAsText(addresses: readonly string[]): Promise<[string, string][]> {
  const pictures = [...(await fetchPictures(addresses))];
  return pictures.flatMap(([address, bytes]) => {
    const inline = inlineAddress(bytes);
    return inline ? [[address, inline] as [string, string]] : [];
  });
}

async function bytesOf(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { cache: "force-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
    const blob = response.ok ? await response.blob() : null;
    return blob && blob.size <= MOST_BYTES ? await blobBytes(blob) : null;
  } catch {
    // Its site lets no other read it, or is not there: its address stays.
    return null;
  }
}

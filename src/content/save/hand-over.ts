import { element } from "../../ui/element.ts";

/** After which the browser has long begun to write the file, ms. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser, which saves it as it saves a download. The link that is clicked stands in no document: a
 * page hears nothing of it.
 */
export function handOver(name: string, data: string | Uint8Array, type: string): void {
  // A copy: bytes may lie in memory that a blob can't hold.
  const content = typeof data === "string" ? data : new Uint8Array(data);
  const address = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

import { MOST_CHARACTERS, type PageSnapshot } from "../../platform/snapshot-format.ts";
import type { PageConverter } from "../convert/page-conversion-switch.ts";
import { addressOf, baseOf } from "./live-reads.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** A snapshot of a page; one that is converted in place is seen as its site wrote it. */
export function snapshotOf(page: Document, converter: PageConverter | null): PageSnapshot {
  const take = (): string => takeSnapshot(page);
  const html = converter?.withOriginals(take) ?? take();
  return {
    address: addressOf(page),
    base: baseOf(page),
    html: html.length <= MOST_CHARACTERS ? html : null,
    pageVariant: converter?.state().variant ?? null,
  };
}

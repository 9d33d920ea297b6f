import { MOST_CHARACTERS, type PageSnapshot } from "../../platform/snapshot-format.ts";
import type { PageConverter } from "../convert/page-conversion-switch.ts";
import { isRemovedByPage } from "../removed-by-page.ts";
import { type ChosenPart, selectedText } from "./chosen-part.ts";
import { addressOf, baseOf } from "./live-reads.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/**
 * A snapshot of a page, with the part marked that its reader chose; one that is converted in place is seen as its site
 * wrote it.
 */
export function snapshotOf(
  page: Document,
  converter: PageConverter | null,
  chosen: ChosenPart | null = null,
): PageSnapshot {
  const { html, isChosen } = takeSnapshot(page, chosen, converter);
  return {
    address: addressOf(page),
    base: baseOf(page),
    html: html.length <= MOST_CHARACTERS ? html : null,
    pageVariant: converter?.state().variant ?? null,
    isChosen,
    hasSelection: selectedText(page) !== null,
    readerRemoved: isRemovedByPage(),
  };
}

import type { FetchedParts, Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { partsOfPage } from "./snapshot/parts-of-page.ts";

/** The parts of the article that its site split: the value of this script, which leaves nothing in the tab. */
export const answer: Promise<Reply<FetchedParts | null>> = asReply(() =>
  partsOfPage(document, new AbortController().signal),
);

import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import { livingPageConverter } from "./convert/living-page-converter.ts";
import { chosenPart } from "./snapshot/chosen-part.ts";
import { contentTypeOf } from "./snapshot/live-reads.ts";
import { snapshotOf } from "./snapshot/snapshot-of.ts";

/** The page as it is now: the value of this script, which leaves nothing in the tab. */
export const answer: Promise<Reply<PageSnapshot>> = asReply(() => {
  // Chromium lets scripts into the page around its viewer, which has nothing of the text.
  if (contentTypeOf(document) === "application/pdf") throw new Error("Cannot access contents of the PDF");
  return snapshotOf(document, livingPageConverter(), chosenPart());
});

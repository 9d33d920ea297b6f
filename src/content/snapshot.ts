import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import { livingPageConverter } from "./convert/living-page-converter.ts";
import { chosenPart } from "./snapshot/chosen-part.ts";
import { snapshotOf } from "./snapshot/snapshot-of.ts";

/** The page as it is now: the value of this script, which leaves nothing in the tab. */
export const answer: Promise<Reply<PageSnapshot>> = asReply(() =>
  snapshotOf(document, livingPageConverter(), chosenPart()),
);

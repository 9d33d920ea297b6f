import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";

// The reader, or the popup, takes it from here: the script does nothing by itself.
export { fetchPictures, picturesAsText } from "./save/fetch-pictures.ts";
export { createSaveMenu } from "./save/save-menu.ts";

/** The value of this script. */
export const answer: Promise<Reply<true>> = asReply(() => true);

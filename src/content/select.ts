import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { choosePart, selectedText } from "./snapshot/chosen-part.ts";

/** Chooses what is selected as the article; whether anything is: the value of this script. */
export const answer: Promise<Reply<boolean>> = asReply(() => {
  const selected = selectedText(document);
  choosePart(selected);
  return selected !== null;
});

import { answerAsReader } from "../platform/messaging.ts";
import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { createReaderDesk } from "./reader/desk.ts";
import { type LivingReader, livingReader } from "./reader/living-reader.ts";
import { choosePart } from "./snapshot/chosen-part.ts";

/** The reader is there and waits for its article: the value of this script. */
export const answer: Promise<Reply<true>> = asReply(() => {
  livingReader(__VERSION__, create);
  return true;
});

/** When its reader closes, the script leaves the page: it lets go of all that it held, and listens no more. */
function create(left: () => void): LivingReader {
  const life = new AbortController();
  const dismiss = (): void => {
    left();
    // What was chosen by hand was chosen for this reader.
    choosePart(null);
    life.abort();
  };
  answerAsReader(createReaderDesk(life.signal, dismiss), life.signal);
  return { version: __VERSION__, dismiss };
}

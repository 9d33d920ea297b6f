import { answerAsReader } from "../platform/messaging.ts";
import type { PageReading, Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { type LivingReader, livingReader } from "./living-reader.ts";
import { createReaderDesk } from "./reader-desk.ts";

/** What the page holds: the value of this script, which `scripting.executeScript` waits for and returns. */
export const answer: Promise<Reply<PageReading>> = livingReader(__VERSION__, create).read();

function create(): LivingReader {
  const life = new AbortController();
  const desk = createReaderDesk(document, life.signal);
  answerAsReader(desk.handlers, life.signal);
  return {
    version: __VERSION__,
    read: () => asReply(desk.readAsChosen),
    dismiss: () => life.abort(),
  };
}

import type { Envelope, Handlers, Recipient, Reply } from "./protocol.ts";

/** What is known of who sent a message. */
export interface MessageSender {
  readonly id?: string | undefined;
}

/** Who is being asked, and under which extension id. */
export interface Addressee {
  readonly recipient: Recipient;
  readonly extensionId: string;
}

/**
 * The reply to a message, or `undefined` where it is not ours: sent by another extension, to another recipient, or no
 * request at all. The promise never rejects: what a handler throws comes back as `{ error }`.
 */
export function replyTo<Requests, Sender extends MessageSender>(
  message: unknown,
  sender: Sender,
  addressee: Addressee,
  handlers: Handlers<Requests, Sender>,
): Promise<Reply<unknown>> | undefined {
  if (sender.id !== addressee.extensionId || !isEnvelope(message)) return undefined;
  if (message.to !== addressee.recipient || !Object.hasOwn(handlers, message.ask)) return undefined;
  // The sender is this extension, whose requests are typed by the same protocol.
  const handler = handlers[message.ask as keyof Requests] as (payload: unknown, sender: Sender) => unknown;
  return asReply(() => handler(message.payload, sender));
}

/** Runs a task; its answer, or what it threw, as data. */
export async function asReply<Answer>(task: () => Answer | Promise<Answer>): Promise<Reply<Answer>> {
  try {
    return { answer: await task() };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/**
 * The answer in a reply.
 *
 * @throws Error with the other side's message, or with one of its own where nobody replied
 */
export function answerIn<Answer>(reply: Reply<Answer> | null | undefined): Answer {
  if (!reply) throw new Error("nobody answered");
  if ("error" in reply) throw new Error(reply.error);
  return reply.answer;
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "to" in message && "ask" in message;
}

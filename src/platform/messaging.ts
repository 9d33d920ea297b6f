import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";
import type {
  AnswerOf,
  BackgroundRequests,
  EngineRequests,
  Envelope,
  Handlers,
  PageConverterRequests,
  PayloadOf,
  ReaderRequests,
  Recipient,
  Reply,
} from "./protocol.ts";
import { answerIn, replyTo } from "./replies.ts";

/**
 * Asks the background, waking it where it sleeps.
 *
 * @throws Error with the background's message
 */
export async function askBackground<Name extends keyof BackgroundRequests & string>(
  ask: Name,
  payload: PayloadOf<BackgroundRequests[Name]>,
): Promise<AnswerOf<BackgroundRequests[Name]>> {
  const envelope: Envelope = { to: "background", ask, payload };
  return answerIn<AnswerOf<BackgroundRequests[Name]>>(replyFrom(await browser.runtime.sendMessage(envelope)));
}

/**
 * Asks the reader script of a tab, which must have been injected.
 *
 * @throws Error with the reader's message, or where the tab has no reader script
 */
export async function askReader<Name extends keyof ReaderRequests & string>(
  tabId: number,
  ask: Name,
  payload: PayloadOf<ReaderRequests[Name]>,
): Promise<AnswerOf<ReaderRequests[Name]>> {
  return answerIn<AnswerOf<ReaderRequests[Name]>>(
    replyFrom(await sendToTab(tabId, { to: "reader", ask, payload })),
  );
}

/**
 * Asks the page converter of a tab, which must have been injected.
 *
 * @throws Error with the converter's message, or where the tab has none
 */
export async function askPageConverter<Name extends keyof PageConverterRequests & string>(
  tabId: number,
  ask: Name,
  payload: PayloadOf<PageConverterRequests[Name]>,
): Promise<AnswerOf<PageConverterRequests[Name]>> {
  return answerIn<AnswerOf<PageConverterRequests[Name]>>(
    replyFrom(await sendToTab(tabId, { to: "page-converter", ask, payload })),
  );
}

/** Scripts of ours live in the top frame alone. */
function sendToTab(tabId: number, envelope: Envelope): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}

/** Answers what is asked of this context, of one recipient or of several. Its one `onMessage` listener. */
export function answerAs(desks: Desks): void {
  listen(desks);
}

/** Answers the page converter's requests. The one `onMessage` listener of its script. */
export function answerAsPageConverter(
  handlers: Handlers<PageConverterRequests, Runtime.MessageSender>,
): void {
  listen({ "page-converter": handlers });
}

/** Answers the reader's requests until `signal` is aborted. The one `onMessage` listener of its script. */
export function answerAsReader(
  handlers: Handlers<ReaderRequests, Runtime.MessageSender>,
  signal: AbortSignal,
): void {
  signal.addEventListener("abort", listen({ reader: handlers }), { once: true });
}

/** Who answers in a context. */
interface Desks {
  readonly background?: Handlers<BackgroundRequests, Runtime.MessageSender>;
  readonly engine?: Handlers<EngineRequests, unknown>;
  readonly reader?: Handlers<ReaderRequests, Runtime.MessageSender>;
  readonly "page-converter"?: Handlers<PageConverterRequests, Runtime.MessageSender>;
}

function listen(desks: Desks): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true | undefined => {
    for (const [recipient, handlers] of Object.entries(desks)) {
      // The keys of `desks` are recipients.
      const addressee = { recipient: recipient as Recipient, extensionId: browser.runtime.id };
      const reply = replyTo(message, sender, addressee, handlers);
      if (!reply) continue;
      void reply.then(respond);
      return true;
    }
    return undefined;
  };
  // The types want a listener that answers everything: this one answers its own messages and leaves the others alone.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
}

/** Replies come from this extension alone: what it is asked and answers is typed by the protocol. */
function replyFrom<Answer>(reply: unknown): Reply<Answer> | null {
  return reply as Reply<Answer> | null;
}

import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";
import type {
  AnswerOf,
  BackgroundRequests,
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

/** Answers the background's requests. The one `onMessage` listener of its context. */
export function answerAsBackground(handlers: Handlers<BackgroundRequests, Runtime.MessageSender>): void {
  listen("background", handlers);
}

/** Answers the page converter's requests. The one `onMessage` listener of its script. */
export function answerAsPageConverter(
  handlers: Handlers<PageConverterRequests, Runtime.MessageSender>,
): void {
  listen("page-converter", handlers);
}

/** Answers the reader's requests until `signal` is aborted. The one `onMessage` listener of its script. */
export function answerAsReader(
  handlers: Handlers<ReaderRequests, Runtime.MessageSender>,
  signal: AbortSignal,
): void {
  const stop = listen("reader", handlers);
  signal.addEventListener("abort", stop, { once: true });
}

function listen<Requests>(
  recipient: Recipient,
  handlers: Handlers<Requests, Runtime.MessageSender>,
): () => void {
  const addressee = { recipient, extensionId: browser.runtime.id };
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    replyTo(message, sender, addressee, handlers);
  // The polyfill's types want one kind of listener: this one answers its own messages and leaves the others alone.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync);
}

/** Replies come from this extension alone: what it is asked and answers is typed by the protocol. */
function replyFrom<Answer>(reply: unknown): Reply<Answer> | null {
  return reply as Reply<Answer> | null;
}

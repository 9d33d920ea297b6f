import { browser } from "./browser.ts";
import { ensureEngine } from "./engine-document.ts";
import { askBackground } from "./messaging.ts";
import type { AnswerOf, EngineRequests, Envelope, PayloadOf, Reply } from "./protocol.ts";
import { answerIn } from "./replies.ts";

/** Asks the engine. */
export type AskEngine = <Name extends keyof EngineRequests & string>(
  ask: Name,
  payload: PayloadOf<EngineRequests[Name]>,
) => Promise<AnswerOf<EngineRequests[Name]>>;

/**
 * Asks the engine from a page of the extension or its worker, and starts it where it is not there.
 *
 * @throws Error with the engine's message
 */
export const askEngine: AskEngine = (ask, payload) => askStarting(ask, payload, ensureEngine);

/** Tells the engine something where it is there; it is not started for it. */
export type TellEngine = <Name extends "forgetTab" | "keepState">(
  ask: Name,
  payload: PayloadOf<EngineRequests[Name]>,
) => void;

/** Tells the engine, from anywhere. */
export const tellEngine: TellEngine = (ask, payload) => void replyOf({ to: "engine", ask, payload });

/** Asks from a script in a page, which has no way to start the engine but through the background. */
export const askEngineFromPage: AskEngine = (ask, payload) =>
  askStarting(ask, payload, () => askBackground("ensureEngine", {}));

/** The engine is nearly always there: it is asked first, and started where nobody answers. */
async function askStarting<Name extends keyof EngineRequests & string>(
  ask: Name,
  payload: PayloadOf<EngineRequests[Name]>,
  start: () => Promise<void>,
): Promise<AnswerOf<EngineRequests[Name]>> {
  const envelope: Envelope = { to: "engine", ask, payload };
  let reply = await replyOf(envelope);
  for (let attempt = 0; !reply && attempt < MOST_STARTS; attempt++) {
    await start();
    // Another context may have begun to start it, which then takes a moment.
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    reply = await replyOf(envelope);
  }
  // Replies come from this extension alone: what it is asked and answers is typed by the protocol.
  return answerIn(reply as Reply<AnswerOf<EngineRequests[Name]>> | null);
}

/** The engine may be ended between its start and the question; between two attempts there is a pause, ms. */
const MOST_STARTS = 40;
const PAUSE_MS = 50;

/** `null` where nobody answers. */
async function replyOf(envelope: Envelope): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(envelope)) ?? null;
  } catch {
    // No listener at all, or one that went away before it answered.
    return null;
  }
}

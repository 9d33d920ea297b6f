import type { EngineRequests, Handlers } from "../platform/protocol.ts";

/** A document that parses has no limit of its own; after this long without a question, ours closes, ms. */
export const IDLE_MS = 10 * 60 * 1000;

type Engine = Handlers<EngineRequests, unknown>;

/** The same engine, which calls `close` when nobody has asked it anything for {@link IDLE_MS}. */
export function closeWhenIdle(engine: Engine, close: () => void): Engine {
  let timer = setTimeout(close, IDLE_MS);
  const resting = Object.entries(engine).map(([name, handler]) => [
    name,
    (...question: never[]) => {
      clearTimeout(timer);
      timer = setTimeout(close, IDLE_MS);
      return (handler as (...question: never[]) => unknown)(...question);
    },
  ]);
  // Each handler stands under its own name and passes on what it is given.
  return Object.fromEntries(resting) as Engine;
}

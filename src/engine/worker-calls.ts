import type { Reply } from "../platform/protocol.ts";
import { answerIn, asReply } from "../platform/replies.ts";

/** What a service whose every method takes and gives plain data, in its time, looks like to a port. */
type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

interface CallReply {
  readonly id: number;
  readonly reply: Reply<unknown>;
}

/** The little of a port that both ends of a worker have. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** Answers the calls that come over a port by a service's methods. */
export function answerCalls(port: Port, service: object): void {
  const methods = service as Methods;
  port.addEventListener("message", async ({ data }) => {
    // The other end is ours.
    const { id, name, args } = data as Call;
    const reply = await asReply(() => methods[name]?.(...args));
    port.postMessage({ id, reply } satisfies CallReply);
  });
}

/**
 * Calls the service at the other end of a worker, which is started at once: its files are read before it is asked. One
 * that breaks fails what it was asked, and the next call starts another.
 */
export function callWorker(
  start: () => Worker,
): (name: string, args: readonly unknown[]) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let worker: Worker | null = null;
  let last = 0;
  const started = (): Worker => {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      // The other end is ours.
      const { id, reply } = data as CallReply;
      waiting.get(id)?.(reply);
      waiting.delete(id);
    });
    begun.addEventListener("error", ({ message }) => {
      begun.terminate();
      worker = null;
      for (const answer of waiting.values()) answer({ error: message || "the worker broke" });
      waiting.clear();
    });
    return begun;
  };
  worker = started();
  return async (name, args) => {
    worker ??= started();
    const id = ++last;
    const reply = new Promise<Reply<unknown>>((resolve) => waiting.set(id, resolve));
    worker.postMessage({ id, name, args } satisfies Call);
    return answerIn(await reply);
  };
}

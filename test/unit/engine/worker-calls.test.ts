import { expect, test } from "vitest";
import { answerCalls, callWorker } from "../../../src/engine/worker-calls.ts";

/** A worker without a thread: both ends of a channel, and a way to break it. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly #inside = new EventTarget();

  constructor(service: object) {
    super();
    const port = {
      postMessage: (message: unknown) =>
        this.dispatchEvent(new MessageEvent("message", { data: structuredClone(message) })),
      addEventListener: (type: "message", listener: (event: MessageEvent) => void) =>
        this.#inside.addEventListener(type, (event) => listener(event as MessageEvent)),
    };
    answerCalls(port, service);
  }

  postMessage(message: unknown): void {
    if (this.terminated) return;
    const data = structuredClone(message);
    queueMicrotask(() => this.#inside.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate(): void {
    this.terminated = true;
  }

  break(): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  }
}

/** Starts fake workers with a service, and remembers them. */
function workshop(service: object) {
  const workers: FakeWorker[] = [];
  const start = (): Worker => {
    workers.push(new FakeWorker(service));
    // What is called of a worker is there.
    return workers.at(-1) as unknown as Worker;
  };
  return { workers, call: callWorker(start) };
}

test("a call is answered by the method of its name, each its own", async () => {
  const { call } = workshop({
    double: async (number: number) => 2 * number,
    join: async (one: string, other: string) => one + other,
  });
  expect(await Promise.all([call("double", [4]), call("join", ["水", "乡"]), call("double", [5])])).toEqual([
    8,
    "水乡",
    10,
  ]);
});

test("what a method throws reaches the caller", async () => {
  const { call } = workshop({ fail: () => Promise.reject(new Error("no file")) });
  await expect(call("fail", [])).rejects.toThrow("no file");
});

test("the worker is started before it is asked", () => {
  expect(workshop({}).workers).toHaveLength(1);
});

test("one that breaks fails what it was asked, and the next call starts another", async () => {
  const { workers, call } = workshop({ wait: () => new Promise(() => {}), answer: async () => 1 });
  const waiting = call("wait", []);
  workers[0]?.break();
  await expect(waiting).rejects.toThrow("out of memory");
  expect(workers[0]?.terminated).toBe(true);
  expect(await call("answer", [])).toBe(1);
  expect(workers).toHaveLength(2);
});

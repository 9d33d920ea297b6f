import { expect, test, vi } from "vitest";
import { answerIn, asReply, replyTo } from "../../../src/platform/replies.ts";

interface Requests {
  double(wish: { number: number }): number;
  fail(wish: Record<string, never>): void;
}

const handlers = {
  double: ({ number }: { number: number }) => number * 2,
  fail: (): void => {
    throw new TypeError("out of ink");
  },
};

const addressee = { recipient: "reader", extensionId: "ours" } as const;
const ask = (message: unknown, sender: { id?: string } = { id: "ours" }) =>
  replyTo<Requests, { id?: string }>(message, sender, addressee, handlers);

test("a request is answered", async () => {
  expect(await ask({ to: "reader", ask: "double", payload: { number: 21 } })).toEqual({ answer: 42 });
});

test("what a handler throws comes back as data, with its message", async () => {
  expect(await ask({ to: "reader", ask: "fail", payload: {} })).toEqual({ error: "out of ink" });
});

test.each([
  ["another extension's message", { to: "reader", ask: "double", payload: {} }, { id: "theirs" }],
  ["a message without a sender", { to: "reader", ask: "double", payload: {} }, {}],
  ["a request to another recipient", { to: "background", ask: "double", payload: {} }, { id: "ours" }],
  ["a request that there is not", { to: "reader", ask: "triple", payload: {} }, { id: "ours" }],
  ["a name that every object has", { to: "reader", ask: "toString", payload: {} }, { id: "ours" }],
  ["no request", "double", { id: "ours" }],
  ["nothing", null, { id: "ours" }],
])("%s is left to others", (_name, message, sender) => {
  expect(ask(message, sender)).toBeUndefined();
});

test("a handler is told who asks", () => {
  const handler = vi.fn();
  replyTo<{ hear(word: string): void }, { id: string; tab: number }>(
    { to: "reader", ask: "hear", payload: "hello" },
    { id: "ours", tab: 7 },
    addressee,
    { hear: handler },
  );
  expect(handler).toHaveBeenCalledWith("hello", { id: "ours", tab: 7 });
});

test("an answer comes out of its reply", () => {
  expect(answerIn({ answer: 0 })).toBe(0);
});

test("an error comes out of its reply as an Error", () => {
  expect(() => answerIn({ error: "out of ink" })).toThrow("out of ink");
});

test("no reply is an error", () => {
  expect(() => answerIn(undefined)).toThrow("nobody answered");
});

test("a rejected promise becomes data too", async () => {
  expect(await asReply(() => Promise.reject(new Error("late")))).toEqual({ error: "late" });
});

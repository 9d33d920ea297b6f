import { createWords } from "./words.ts";
import { answerCalls } from "./worker-calls.ts";

// The engine's second thread. Its lexicon is read at once, the dictionaries when they are first needed.
answerCalls(
  globalThis,
  createWords(async (name) => {
    const response = await fetch(`dictionaries/${name}.bin`);
    if (!response.ok) throw new Error(`dictionary ${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }),
);

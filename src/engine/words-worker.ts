import { rehearseWords } from "./rehearse-words.ts";
import { createWords } from "./words.ts";
import { answerCalls } from "./worker-calls.ts";

// The engine's second thread, which rehearses while a page is on its way.
const words = createWords(async (name) => {
  const response = await fetch(`dictionaries/${name}.bin`);
  if (!response.ok) throw new Error(`dictionary ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});
answerCalls(globalThis, words);
void rehearseWords(words);

import { type Lexicon, NO_WORDS, readLexicon } from "../core/lexicon/lexicon.ts";

/**
 * The words that pages are read with, loaded at once and kept. Where the file can't be had, a page is read without them,
 * and the next question tries again.
 */
export function loadLexicon(load: (name: string) => Promise<Uint8Array>): () => Promise<Lexicon> {
  const read = async (): Promise<Lexicon> => readLexicon(await load("lexicon"));
  let loading: Promise<Lexicon> | null = read();
  loading.catch(() => undefined);
  return async () => {
    loading ??= read();
    try {
      return await loading;
    } catch {
      loading = null;
      return NO_WORDS;
    }
  };
}

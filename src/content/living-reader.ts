import type { PageReading, Reply } from "../platform/protocol.ts";

/** A reader script that lives in the page, as the next injection finds it. */
export interface LivingReader {
  readonly version: string;
  /** What the page holds now, in the variant chosen last. */
  read(): Promise<Reply<PageReading>>;
  /** Closes the reader, takes every listener back and answers no more. */
  dismiss(): void;
}

/** Where the script of an injection leaves word for the next: the isolated world's own global, unseen by the page. */
const KEY = "jingduLivingReader";

/**
 * The reader that lives in this page, or one made by `create`. One that another version left is dismissed first: its
 * extension is gone, so nobody can talk to it any more.
 */
export function livingReader(version: string, create: () => LivingReader): LivingReader {
  const scope = globalThis as { [KEY]?: LivingReader };
  const left = scope[KEY];
  if (left?.version === version) return left;
  left?.dismiss();
  const created = create();
  scope[KEY] = created;
  return created;
}

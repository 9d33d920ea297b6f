/** A reader script that lives in the page, as the next injection finds it. */
export interface LivingReader {
  readonly version: string;
  /** Closes the reader, takes every listener back and answers no more. */
  dismiss(): void;
}

/** Where the script of an injection leaves word for the next: the isolated world's own global, unseen by the page. */
const KEY = "jingduLivingReader";

/**
 * The reader that lives in this page, or one made by `create`, which is given what to call when it leaves. One that
 * another version left is dismissed first: its extension is gone, so nobody can talk to it any more.
 */
export function livingReader(version: string, create: (left: () => void) => LivingReader): LivingReader {
  const scope = globalThis as { [KEY]?: LivingReader };
  const left = scope[KEY];
  if (left?.version === version) return left;
  left?.dismiss();
  const created = create(() => {
    delete scope[KEY];
  });
  scope[KEY] = created;
  return created;
}

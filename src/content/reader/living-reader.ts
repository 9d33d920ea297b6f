import { leaveGlobal, leftGlobal } from "../../platform/left-global.ts";

/** A reader script that lives in the page, as the next injection finds it. */
export interface LivingReader {
  readonly version: string;
  /** Closes the reader, takes every listener back and answers no more. */
  dismiss(): void;
}

const KEY = "jingduLivingReader";

/**
 * The reader that lives in this page, or one made by `create`, which is given what to call when it leaves. One that
 * another version left is dismissed first: its extension is gone, so nobody can talk to it any more.
 */
export function livingReader(version: string, create: (left: () => void) => LivingReader): LivingReader {
  const left = leftGlobal<LivingReader>(KEY);
  if (left?.version === version) return left;
  left?.dismiss();
  const created = create(() => leaveGlobal(KEY, undefined));
  leaveGlobal(KEY, created);
  return created;
}

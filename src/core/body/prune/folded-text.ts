import { foldTraditional } from "../../text/fold-traditional.ts";
import { visibleText } from "./visible-text.ts";

/** What a control says that unfolds the rest of a story, alone on it: 展开全文, 閱讀全文 ▼, Read more. */
const UNFOLD =
  /^[\s.…\-—–]*(?:(?:点击|点此)?(?:展开|查看|阅读|显示|继续阅读)(?:全文|余下全文|剩余内容|更多|全部|完整内容)?|余下全文|read more|show more|continue reading|续きを读む|もっと见る|더보기)[\s.…>»▼↓∨\-—–]*(?:\d+%?)?$/iu;

/** Longer text than this is no label of a control. */
const MAX_LABEL = 20;

/** True for a hidden part of the page that a control among its siblings unfolds: its text is there, a click away. */
export function isFolded(element: Element): boolean {
  return hasControlOf(element) || hasControlBeside(element);
}

function hasControlOf(element: Element): boolean {
  if (!element.id) return false;
  const control = element.ownerDocument.querySelector(`[aria-controls="${quoted(element.id)}"]`);
  return control !== null && saysUnfold(control);
}

/** As the value of an attribute in a selector. */
function quoted(id: string): string {
  return id.replace(/["\\]/gu, "\\$&");
}

function hasControlBeside(element: Element): boolean {
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (saysUnfold(before)) return true;
  }
  for (let after = element.nextElementSibling; after; after = after.nextElementSibling) {
    if (saysUnfold(after)) return true;
  }
  return false;
}

function saysUnfold(control: Element): boolean {
  const isShort = (control.textContent?.length ?? 0) <= MAX_LABEL * 4;
  const label = isShort ? visibleText(control) : "";
  return label.length <= MAX_LABEL && UNFOLD.test(foldTraditional(label));
}

import { visibleText } from "./visible-text.ts";

/** What a control says that unfolds the rest of a story, alone on it: 展开全文, 閱讀全文 ▼, Read more. */
const UNFOLD =
  /^[\s.…]*(?:(?:点击|點擊|点此|點此)?(?:展开|展開|查看|阅读|閱讀|显示|顯示|继续阅读|繼續閱讀)(?:全文|余下全文|餘下全文|剩余[内內]容|更多|全部|完整[内內]容)?|[余餘]下全文|read more|show more|continue reading|続きを読む|もっと見る|더보기)[\s.…>»▼↓∨]*$/iu;

/** Longer text than this is no label of a control. */
const MAX_LABEL = 20;

/** Siblings on either side among which the control is looked for. */
const REACH = 2;

/** True for a hidden part of the page that a control beside it unfolds: its text is there, a click away. */
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
  let before = element.previousElementSibling;
  let after = element.nextElementSibling;
  for (let step = 0; step < REACH; step++) {
    if ((before && saysUnfold(before)) || (after && saysUnfold(after))) return true;
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}

function saysUnfold(control: Element): boolean {
  const isShort = (control.textContent?.length ?? 0) <= MAX_LABEL * 4;
  const label = isShort ? visibleText(control) : "";
  return label.length <= MAX_LABEL && UNFOLD.test(label);
}

import { isElement, isText, tagOf } from "../../page/dom.ts";
import { bareText } from "../../text/bare-text.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import { oneLine } from "../../text/one-line.ts";
import { controlsOf } from "../prune/control-words.ts";
import type { RebuiltBody } from "../rebuild/rebuilding.ts";
import { PLAY_SIGN } from "../rebuild/safe-media.ts";
import { isCredit, MAX_CAPTION_LENGTH, readsAsCaption } from "./caption-words.ts";
import { judgeLine } from "./judge-line.ts";

/** Share of the body's text from which captions are no asides but what a picture story says: of one, of several together. */
const STORY_SHARE = { one: 0.35, several: 0.2 };

/** A caption that tells something is a sentence, or as long as one. */
const TELLS = /[。！？.!?]|.{30}/u;

/** A line that is set in the middle, or small, without any other sign of a caption may have this many. */
const MAX_STYLED = { centred: 60, small: 40 };

/**
 * Ties captions to their images as `<figure><figcaption>`: the line right after an image (or, marked ▼, right before
 * it) that is built or worded like a caption. Changes `body`.
 */
export function tieCaptions(rebuilt: RebuiltBody): void {
  const { body } = rebuilt;
  for (const list of body.querySelectorAll("dl")) figureOf(list);
  takeInto(rebuilt);
  const bare = [...body.querySelectorAll("figure")].filter((figure) => {
    const caption = figure.querySelector("figcaption");
    return caption ? oneLine(caption.textContent).startsWith(PLAY_SIGN) : figure.querySelector("img");
  });
  const captions = new Map<Element, Element>();
  for (const figure of bare) {
    const line = captionOf(figure, rebuilt);
    if (line) captions.set(line, figure);
  }
  const told = new Set(
    [...captions.keys()].map(({ textContent }) => oneLine(textContent)).filter((text) => TELLS.test(text)),
  );
  const share = told.size > 1 ? STORY_SHARE.several : STORY_SHARE.one;
  const isPictureStory = [...told].join("").length > (body.textContent ?? "").length * share;
  for (const [line, figure] of captions) {
    if (isPictureStory && told.has(oneLine(line.textContent))) continue;
    moveInto(figure, line);
    // 新华社发（某某摄） in a line of its own below.
    const credit = lineBeside(figure, "nextElementSibling", body);
    if (credit && isCredit(oneLine(credit.textContent))) moveInto(figure, credit);
  }
  dropLabels(body);
  dropRepeated(rebuilt);
}

/** What captions are announced by to those who hear them, folded. */
const LABEL = /^\s*(?:图像加注文字|图像来源|图片来源|图片说明|image (?:caption|source))[，,]\s*/iu;

/** Takes the labels out of captions that are there to be heard: 图像加注文字，青石大桥. */
function dropLabels(body: Element): void {
  for (const caption of body.querySelectorAll("figcaption")) {
    const nodes = [...caption.childNodes].flatMap((node) =>
      isElement(node) ? [...node.childNodes] : [node],
    );
    for (const node of nodes.filter(isText)) {
      const label = LABEL.exec(foldTraditional(node.data))?.[0] ?? "";
      node.data = node.data.slice(label.length);
      if (label && !node.data && node.nextSibling && isBreak(node.nextSibling)) node.nextSibling.remove();
    }
  }
}

function isBreak(node: Node): boolean {
  return isElement(node) && tagOf(node) === "br";
}

/** A list of definitions that is a picture and its caption: `<dl><dt><img><dd>caption`. */
function figureOf(list: Element): void {
  const [term, caption] = [...list.children];
  const picture = term?.querySelector("img");
  if (list.children.length !== 2 || !term || !caption || !picture || oneLine(term.textContent) !== "") return;
  if (tagOf(caption) !== "dd" || oneLine(caption.textContent).length > MAX_CAPTION_LENGTH) return;
  const figure = list.ownerDocument.createElement("figure");
  list.replaceWith(figure);
  figure.append(picture);
  moveInto(figure, caption);
}

/** Lines inside a figure, which are its captions. */
function takeInto({ body }: RebuiltBody): void {
  for (const line of body.querySelectorAll("figure p")) {
    const figure = line.closest("figcaption") ? null : line.closest("figure");
    if (figure?.querySelector("img") && oneLine(line.textContent).length <= MAX_CAPTION_LENGTH)
      moveInto(figure, line);
  }
}

/** The same caption again, beside the picture's second print or outside of any figure. A paragraph of the story stays. */
function dropRepeated({ body, captions: built }: RebuiltBody): void {
  const captions = new Set(
    [...body.querySelectorAll("figure figcaption")].map(({ textContent }) => oneLine(textContent)),
  );
  const bare = [...body.querySelectorAll("figure")].filter((figure) => !figure.querySelector("figcaption"));
  const beside = bare.map((figure) => lineBeside(figure, "nextElementSibling", body));
  const strays = [...built].filter((line) => body.contains(line) && !line.closest("figure"));
  for (const line of [...beside, ...strays])
    if (line && captions.has(oneLine(line.textContent))) line.remove();
}

function captionOf(figure: Element, rebuilt: RebuiltBody): Element | null {
  const { body } = rebuilt;
  let after = lineBeside(figure, "nextElementSibling", body);
  // 放大图片: a button stands between the picture and what is said of it.
  if (after && controlsOf(oneLine(after.textContent))) after = lineBeside(after, "nextElementSibling", body);
  if (after && (isCaption(after, rebuilt) || isAlternative(after, figure))) return after;
  const before = lineBeside(figure, "previousElementSibling", body);
  return before && /^[▼▽]/u.test(oneLine(before.textContent)) ? before : null;
}

function isCaption(line: Element, { captions, looks }: RebuiltBody): boolean {
  const text = oneLine(line.textContent);
  if (!text || text.length > MAX_CAPTION_LENGTH) return false;
  if (captions.has(line) || readsAsCaption(text)) return true;
  const most = looks.isCentred(line) ? MAX_STYLED.centred : looks.isSmall(line) ? MAX_STYLED.small : 0;
  const isBold = line.querySelector("b, strong")?.textContent?.trim() === text;
  return text.length <= most && !isBold && judgeLine(text, "tail") === null;
}

/** A line that a picture says again for those who don't see it. */
function isAlternative(line: Element, figure: Element): boolean {
  const text = bareText(oneLine(line.textContent));
  return text !== "" && bareText(figure.querySelector("img")?.getAttribute("alt") ?? "") === text;
}

/** Headings that are set for their size. */
const SMALL_HEADING = /^h[4-6]$/u;

/** The paragraph next to a figure, looked for through wrappers that hold nothing but the one of them. */
function lineBeside(
  figure: Element,
  direction: "nextElementSibling" | "previousElementSibling",
  body: Element,
): Element | null {
  let at: Element = figure;
  while (!at[direction] && at.parentElement && at.parentElement !== body) at = at.parentElement;
  let found = at[direction];
  while (isElement(found) && tagOf(found) === "div") {
    found = direction === "nextElementSibling" ? found.firstElementChild : found.lastElementChild;
  }
  const isLine =
    found &&
    (tagOf(found) === "p" ||
      (SMALL_HEADING.test(tagOf(found)) && readsAsCaption(oneLine(found.textContent))));
  return isLine ? found : null;
}

function moveInto(figure: Element, line: Element): void {
  const known = figure.querySelector("figcaption");
  const caption = known ?? figure.ownerDocument.createElement("figcaption");
  if (known) caption.append(figure.ownerDocument.createElement("br"));
  caption.append(...line.childNodes);
  figure.append(caption);
  let emptied: Element | null = line;
  while (emptied && !emptied.hasChildNodes()) {
    const parent: Element | null = emptied.parentElement;
    emptied.remove();
    emptied = parent;
  }
}

/** Letters of a chunk that is kept on a line: a longer one might not fit into a narrow window. */
const LONGEST = 8;

/** Letters that single characters make with the word after them: most words of news have at most four. */
const LONGEST_GUESS = 4;

const HAN = /\p{Script=Han}/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
const OPENED = /^[\p{Ps}\p{Pi}]+/u;
const SPACE = /^\s+$/u;
/** They lean on the word before them. */
const LEANING = /^[的地得了着著過过们們吗嗎呢吧之]$/u;
/** They lean on the word after them: what leads to a number or a noun; prefixes; adverbs; auxiliaries. */
const LEADING =
  /^[第约約近逾超在将將把被对對向从從与與和及为為以由每各该該此跨多非反副总總不未没沒无無已曾正仍还還再又也都就才更最只需须須可能会會要应應]$/u;

/**
 * Keeps the words of a Chinese title or heading on one line each: elements of class `word` around them, which the style
 * sheet forbids to break. The text stays as it is. Browsers differ in what they take for a word; here that decides a line
 * break and nothing else.
 */
export function breakByWords(heading: Element, lang: string): void {
  for (const node of textsIn(heading)) {
    if (!HAN.test(node.data)) continue;
    const pieces = node.ownerDocument.createDocumentFragment();
    for (const chunk of wordChunks(node.data, lang)) {
      if (!HAN.test(chunk) || chunk.length < 2 || chunk.length > LONGEST) pieces.append(chunk);
      else pieces.append(wordElement(chunk, node.ownerDocument));
    }
    node.replaceWith(pieces);
  }
}

/**
 * A text in chunks between which a line may end: a word each, with its punctuation, its particle or its number. A
 * segmenter cuts a word that it doesn't know into characters: those stay together.
 *
 * @param lang  BCP 47 tag; empty where it is not known
 */
export function wordChunks(text: string, lang: string): string[] {
  const chunks: string[] = [];
  let last: Piece | null = null;
  for (const piece of piecesOf(text, lang)) {
    const chunk = chunks.at(-1) ?? "";
    if (last && staysWith(last, piece, chunk)) chunks[chunks.length - 1] = chunk + piece.text;
    else chunks.push(piece.text);
    last = piece;
  }
  return chunks;
}

/** What the segmenter gives. `lone`: single characters in a row, which may be a word or several. */
interface Piece {
  readonly text: string;
  readonly kind: "word" | "lone" | "sign";
}

function piecesOf(text: string, lang: string): Piece[] {
  const pieces: Piece[] = [];
  const segmenter = new Intl.Segmenter(lang || "zh", { granularity: "word" });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const isLone = HAN.test(segment) && segment.length === 1 && !LEANING.test(segment);
    const last = pieces.at(-1);
    if (isLone && last?.kind === "lone") pieces[pieces.length - 1] = { ...last, text: last.text + segment };
    else pieces.push({ text: segment, kind: isLone ? "lone" : isWordLike ? "word" : "sign" });
  }
  return pieces;
}

function staysWith(last: Piece, next: Piece, chunk: string): boolean {
  if (SPACE.test(last.text) || SPACE.test(next.text)) return false;
  if (OPENING.test(last.text)) return true;
  if (next.kind === "sign") return !OPENING.test(next.text);
  if (LEANING.test(next.text) || /\d$/u.test(last.text)) return true;
  if (LEADING.test(last.text)) return true;
  if (next.kind === "lone" && next.text.length === 1) return !LEADING.test(next.text);
  const { length } = last.text;
  return (
    last.kind === "lone" &&
    chunk.replace(OPENED, "") === last.text &&
    length + next.text.length <= LONGEST_GUESS
  );
}

function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function wordElement(word: string, page: Document): HTMLElement {
  const made = page.createElementNS("http://www.w3.org/1999/xhtml", "span") as HTMLElement;
  made.className = "word";
  made.textContent = word;
  return made;
}

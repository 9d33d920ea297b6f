const SHOW_TEXT = 4;

/**
 * Joins text nodes that stand side by side into one. `normalize()` does it too, in Chromium in time that grows with the
 * square of their number.
 */
export function joinTexts(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text); // by SHOW_TEXT
  let run: Text[] = [];
  for (const text of texts) {
    if (text.previousSibling === run.at(-1)) run.push(text);
    else {
      joinRun(run);
      run = [text];
    }
  }
  joinRun(run);
}

function joinRun([first, ...others]: readonly Text[]): void {
  if (!first || others.length === 0) return;
  first.data = [first, ...others].map((text) => text.data).join("");
  for (const text of others) text.remove();
}

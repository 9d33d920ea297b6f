/** What holds no text of the page: emptied, it need not travel. Structured data in scripts is read. */
const SILENT = "script:not([type='application/ld+json']), svg, canvas";

/** What must not come: an empty style meets the policy of the engine's page, and text in the head begins the body. */
const UNWANTED = "style, track, head noscript";

/** What Firefox warns of wherever it is parsed; an article has no use for it. */
const LINKED_MATH = "math[href], math [href]";

/** What a parser does not leave inside a `p`. */
const CLOSING =
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section ul";

/** Empties what holds no text of the page. (Of `noscript`, a live page has the source as text, which stays.) */
export function emptySilentParts(root: Element): void {
  for (const element of root.querySelectorAll(UNWANTED)) element.remove();
  for (const element of root.querySelectorAll(SILENT)) element.replaceChildren();
  for (const element of root.querySelectorAll(LINKED_MATH)) element.removeAttribute("href");
  for (const player of root.querySelectorAll("video, audio")) stopPlayer(player);
}

/** Browsers choose among the sources of a player even where nothing is shown: it comes with the first one's address alone. */
function stopPlayer(player: Element): void {
  const [first, ...others] = player.querySelectorAll("source");
  const address = first?.getAttribute("src");
  if (address && !player.hasAttribute("data-src")) player.setAttribute("data-src", address);
  for (const source of [first, ...others]) source?.remove();
}

/** Scripts make paragraphs that hold blocks. Read again, those would end before the block: they become `div`. */
export function keepParagraphs(root: Element, mode: string): void {
  const names = CLOSING.split(" ").concat(mode === "CSS1Compat" ? "table" : []);
  for (const block of root.querySelectorAll(`p :is(${names.join()})`)) {
    for (let at = block.closest("p"); at; at = at.parentElement?.closest("p") ?? null) {
      if (at === block) continue;
      const box = at.ownerDocument.createElement("div");
      for (const { name, value } of at.attributes) setSafely(box, name, value);
      box.append(...at.childNodes);
      at.replaceWith(box);
      at = box as HTMLParagraphElement;
    }
  }
}

/** Parsers take names of attributes that `setAttribute` refuses. */
function setSafely(element: Element, name: string, value: string): void {
  if (/^[a-z_][\w.-]*$/i.test(name)) element.setAttribute(name, value);
}

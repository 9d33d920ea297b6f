// @ts-check

/** @typedef {import("../platform/protocol.ts").ArticleFacts} ArticleFacts */
/** @typedef {import("../core/article.ts").Section} Section */

/**
 * Prints title, gist, outline, key figures, people and text of an article to the terminal.
 *
 * @param {ArticleFacts} article
 * @param {string} text  as it is copied
 */
export function printArticle(article, text) {
  const { title, byline, siteName, publishedTime, gist, outline, figures, people } = article;
  const key = figures.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  console.log(title);
  console.log([siteName, byline, publishedTime].filter(Boolean).join(" · "));
  printList(
    "Gist",
    gist.map((sentence) => sentence.text),
  );
  printList("Outline", outlineLines(outline.sections));
  printList("Key figures", key.map(figureLine));
  printList(
    "People",
    people.map(({ name, titles }) => [name, ...titles].join(" · ")),
  );
  console.log(`\n${text}`);
}

/**
 * @param {string} heading
 * @param {readonly string[]} lines
 */
function printList(heading, lines) {
  console.log(`\n${heading}`);
  for (const line of lines.length > 0 ? lines : ["–"]) console.log(`  ${line}`);
}

/**
 * @param {readonly Section[]} sections
 * @param {string} indent
 * @returns {string[]}
 */
function outlineLines(sections, indent = "") {
  return sections.flatMap(({ heading, sections: inner }) => [
    indent + heading,
    ...outlineLines(inner, `${indent}  `),
  ]);
}

/** @param {import("../core/article.ts").Figure} figure */
function figureLine({ text, statement, period, change, basis }) {
  const arrow = { up: "↑", down: "↓" };
  return [text, statement, period, change && arrow[change], basis].filter(Boolean).join(" · ");
}

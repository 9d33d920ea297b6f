import type { Article } from "../article.ts";
import { articleToHtml, escapeHtml } from "./html.ts";
import { inlineAddress, type Pictures } from "./pictures.ts";
import { pageStyle } from "./reading-style.ts";

/** Nothing runs in a saved page, and nothing but pictures is loaded. */
const POLICY = "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'";

/** How an article is to be saved. */
export interface SavedForm {
  /** Those that go into the file; of any other its address stays. */
  readonly pictures: Pictures;
  /** Whether lines run from top to bottom. */
  readonly vertical: boolean;
}

/** The article as a page of HTML that stands alone. `body`: its sanitised tree. */
export function articleToHtmlPage(
  article: Article,
  body: Element,
  { pictures, vertical }: SavedForm,
): string {
  const lang = article.lang ? ` lang="${escapeHtml(article.lang)}"` : "";
  return `<!doctype html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title)}</title>
<link rel="canonical" href="${escapeHtml(article.url)}">
<style>
${pageStyle(vertical)}</style>
</head>
<body>
${articleToHtml(article, withPictures(body, pictures))}</body>
</html>
`;
}

/** A copy whose pictures are in it, as far as there are any. */
function withPictures(body: Element, pictures: Pictures): Element {
  if (pictures.size === 0) return body;
  // The DOM's types forget that a clone is what it was cloned from.
  const copy = body.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll("img")) {
    const bytes = pictures.get(image.getAttribute("src") ?? "");
    const address = bytes && inlineAddress(bytes);
    if (address) image.setAttribute("src", address);
  }
  return copy;
}

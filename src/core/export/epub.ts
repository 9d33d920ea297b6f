import type { Article, Section } from "../article.ts";
import { bookBody } from "./book-body.ts";
import { bookPictures } from "./book-pictures.ts";
import { citationOf, outletOf } from "./citation.ts";
import type { SavedForm } from "./html-page.ts";
import { bookStyle } from "./reading-style.ts";
import { withSectionHeadings } from "./section-headings.ts";
import { contentXhtml, escapeXml, uriOf } from "./xhtml.ts";
import { type ArchivedFile, zipFiles } from "./zip.ts";

/** How an article is to become a book. */
export interface BookForm extends SavedForm {
  /** BCP 47 tag of the text; empty where it is not known. */
  readonly lang: string;
  /** When the book is made. */
  readonly time: Date;
}

/** BCP 47 for a language that nobody told. */
const UNDETERMINED = "und";

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What the package says of one of the book's files. */
interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  readonly data: string | Uint8Array;
}

/** The article as a book of EPUB 3.3, the bytes of its file. `body`: its sanitised tree. */
export function articleToEpub(article: Article, body: Element, form: BookForm): Uint8Array {
  return zipFiles(epubFiles(article, body, form), form.time);
}

/** The files of the book in order; `mimetype` comes first and is stored (EPUB 3.3, "OCF ZIP container"). */
function epubFiles(article: Article, body: Element, form: BookForm): ArchivedFile[] {
  const lang = form.lang || UNDETERMINED;
  const pictures = bookPictures(body, form.pictures);
  const places = new Set(sectionIds(article.outline.sections));
  const content = bookBody(withSectionHeadings(body, article.outline), {
    places,
    pictureOf: pictures.pathOf,
  });
  const items: Item[] = [
    {
      id: "nav",
      href: "nav.xhtml",
      type: XHTML,
      properties: "nav",
      data: contentsPage(article, content, lang),
    },
    {
      id: "article",
      href: "article.xhtml",
      type: XHTML,
      ...(content.querySelector("math") && { properties: "mathml" }),
      data: articlePage(article, content, lang),
    },
    { id: "style", href: "style.css", type: "text/css", data: bookStyle(form.vertical) },
    ...pictures.items,
  ];
  return [
    { path: "mimetype", data: "application/epub+zip", stored: true },
    { path: "META-INF/container.xml", data: CONTAINER },
    { path: "book/package.opf", data: packageDocument(article, items, { ...form, lang }) },
    ...items.map(({ href, data }) => ({
      path: `book/${href}`,
      data,
      stored: typeof data !== "string",
    })),
  ];
}

const XHTML = "application/xhtml+xml";

function packageDocument(
  article: Article,
  items: readonly Item[],
  { lang, time, vertical }: BookForm,
): string {
  const { reporters } = article.credits;
  const creators = reporters.length > 0 ? reporters : [article.byline];
  const [date] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(article.publishedTime ?? "") ?? [];
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ["title", titleOf(article)],
    ["language", lang],
    ...creators.map((name) => ["creator", name] as const),
    ["publisher", outletOf(article)],
    ["date", date ?? null],
    ["source", article.url],
  ];
  const manifest = items.map(({ id, href, type, properties }) => {
    const more = properties ? ` properties="${properties}"` : "";
    return `<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(article.url)}</dc:identifier>
${facts.flatMap(([name, value]) => (value?.trim() ? [`<dc:${name}>${escapeXml(value)}</dc:${name}>`] : [])).join("\n")}
<meta property="dcterms:modified">${time.toISOString().replace(/\.\d+/, "")}</meta>
</metadata>
<manifest>
${manifest.join("\n")}
</manifest>
<spine${vertical ? ' page-progression-direction="rtl"' : ""}><itemref idref="article"/></spine>
</package>
`;
}

function articlePage(article: Article, content: Element, lang: string): string {
  const { details, url } = citationOf(article);
  const uri = uriOf(url);
  const address = uri ? `<a href="${escapeXml(uri)}">${escapeXml(url)}</a>` : escapeXml(url);
  return page(article, lang, [
    `<h1>${escapeXml(titleOf(article))}</h1>`,
    `<p class="source">${[...details.map(escapeXml), address].join(" · ")}</p>`,
    contentXhtml(content),
  ]);
}

/** The contents: the title, and under it the sections that stand in the book. Key sentences are no headings. */
function contentsPage(article: Article, content: Element, lang: string): string {
  const { kind, sections } = article.outline;
  const list = kind === "lead-sentences" ? "" : sectionList(sections, content);
  const title = escapeXml(titleOf(article));
  return page(article, lang, [
    `<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc"><ol><li><a href="article.xhtml">${title}</a>${list}</li></ol></nav>`,
  ]);
}

function sectionList(sections: readonly Section[], content: Element): string {
  const items = sections.flatMap(({ id, heading, sections: inner }) => {
    const deeper = sectionList(inner, content);
    if (!content.querySelector(`[id="${id}"]`) || !heading.trim())
      return deeper ? [`<li><span>${escapeXml(heading)}</span>${deeper}</li>`] : [];
    return [`<li><a href="article.xhtml#${id}">${escapeXml(heading)}</a>${deeper}</li>`];
  });
  return items.length > 0 ? `<ol>${items.join("")}</ol>` : "";
}

function page(article: Article, lang: string, parts: readonly string[]): string {
  const tag = escapeXml(lang);
  const dir = article.dir ? ` dir="${article.dir}"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${tag}" xml:lang="${tag}"${dir}>
<head>
<title>${escapeXml(titleOf(article))}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

/** A book has a title. */
function titleOf({ title, url }: Article): string {
  return title.trim() || url;
}

function sectionIds(sections: readonly Section[]): string[] {
  return sections.flatMap(({ id, sections: inner }) => [id, ...sectionIds(inner)]);
}

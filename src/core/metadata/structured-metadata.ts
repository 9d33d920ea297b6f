import { oneLine } from "../text/one-line.ts";
/** What a page says of itself to machines: JSON-LD and meta tags. */
export interface StructuredMetadata {
  readonly headline: string | null;
  readonly siteName: string | null;
  /** Person or outlet, as written. */
  readonly authors: readonly string[];
  /** Outlet that the text was taken over from. */
  readonly source: string | null;
  readonly editor: string | null;
  /** As written, surest first. */
  readonly dates: readonly string[];
  readonly description: string | null;
  /** The page that this is said of. */
  readonly address: string | null;
}

/** Kinds of JSON-LD that describe an article. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage)$/;

/** Names, properties and itemprops of meta tags in lower case, surest first. */
const META = {
  headline: ["og:title", "twitter:title", "headline", "title", "dc.title"],
  siteName: ["og:site_name", "application-name", "apple-mobile-web-app-title"],
  author: ["author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"],
  source: ["mediaid", "source", "article:source", "contentsource", "og:article:source"],
  editor: ["editor", "responsibleeditor"],
  date: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "pubtime",
    "_pubtime",
    "weibo:article:create_at",
    "weibo:webpage:create_at",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "date",
  ],
  address: ["og:url"],
  description: ["og:description", "description", "twitter:description"],
} as const;

/** Deeper or longer lists than this are no description of one article. */
const MAX_NODES = 200;

/** Reads JSON-LD and meta tags; broken JSON is passed over, as search engines do. */
export function readStructuredMetadata(page: Document): StructuredMetadata {
  const metas = readMetas(page);
  const linked = linkedArticles(page);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const fromLinked = (field: string): string[] => linked.flatMap((item) => namesIn(item[field]));
  return {
    headline: fromLinked("headline")[0] ?? first(META.headline),
    siteName: first(META.siteName) ?? fromLinked("publisher")[0] ?? null,
    authors: [...fromLinked("author"), ...META.author.map((name) => metas.get(name))].filter(isText),
    source: first(META.source),
    editor: fromLinked("editor")[0] ?? first(META.editor),
    dates: [...fromLinked("datePublished"), ...META.date.map((name) => metas.get(name))].filter(isText),
    description: first(META.description),
    address: fromLinked("url")[0] ?? fromLinked("mainEntityOfPage")[0] ?? first(META.address),
  };
}

function isText(value: string | null | undefined): value is string {
  return Boolean(value);
}

function readMetas(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = oneLine(meta.getAttribute("content"));
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

type LinkedItem = Readonly<Record<string, unknown>>;

function linkedArticles(page: Document): LinkedItem[] {
  const articles: LinkedItem[] = [];
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const open: unknown[] = [parse(script.textContent ?? "")];
    for (let i = 0; i < open.length && i < MAX_NODES; i++) {
      const item = open[i];
      if (Array.isArray(item)) open.push(...item.slice(0, MAX_NODES));
      else if (isItem(item)) {
        open.push(item["@graph"], item.mainEntity);
        if (namesIn(item["@type"]).some((type) => ARTICLE_TYPE.test(type))) articles.push(item);
      }
    }
  }
  // A page's own entry stands before its article's, and says less.
  return articles.sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
}

function isPage(item: LinkedItem): boolean {
  return namesIn(item["@type"]).every((type) => type.endsWith("WebPage"));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, " "));
  } catch {
    return null;
  }
}

function isItem(value: unknown): value is LinkedItem {
  return typeof value === "object" && value !== null;
}

/** The texts of a value: itself, the `name` of an object, or those of a list. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [oneLine(value)] : [];
  if (Array.isArray(value))
    return value.slice(0, MAX_NODES).flatMap((item) => (Array.isArray(item) ? [] : namesIn(item)));
  if (!isItem(value)) return [];
  return [value.name, value["@id"]]
    .filter((name) => typeof name === "string")
    .slice(0, 1)
    .flatMap(namesIn);
}

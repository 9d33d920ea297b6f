import { Readability } from "@mozilla/readability";

/** What Readability says of the page beside its body. */
export interface IsolatedMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly dir: string | null;
  readonly lang: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

export interface IsolatedBody {
  readonly root: Element;
  readonly metadata: IsolatedMetadata;
}

/** The element that holds the body, by Mozilla's Readability. Consumes the document it is given. */
export function isolateBody(document: Document): IsolatedBody | null {
  const parsed = new Readability<Element>(document, { serializer: (element) => element as Element }).parse();
  if (!parsed?.content) return null;
  const { title, byline, dir, lang, excerpt, siteName, publishedTime } = parsed;
  return {
    root: parsed.content,
    metadata: {
      title: title ?? null,
      byline: byline ?? null,
      dir: dir ?? null,
      lang: lang ?? null,
      excerpt: excerpt ?? null,
      siteName: siteName ?? null,
      publishedTime: publishedTime ?? null,
    },
  };
}

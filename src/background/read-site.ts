import type { PageVerdict } from "../core/article.ts";
import { isArticleKind } from "../core/detect/detect-page.ts";

/**
 * Opens the reader on an article of a site where its reader wants that without a click.
 *
 * @param sites  origins: https://news.example
 * @param open  opens the reader; a page that the browser forbids is no error to it
 */
export async function readIfRemembered(
  { kind }: PageVerdict,
  address: string,
  sites: readonly string[],
  open: () => Promise<unknown>,
): Promise<void> {
  if (!isArticleKind(kind) || !URL.canParse(address) || !sites.includes(new URL(address).origin)) return;
  await open();
}

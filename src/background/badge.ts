import type { PageVerdict } from "../core/article.ts";
import { isArticleKind } from "../core/detect/detect-page.ts";
import type { MessageKey } from "../platform/i18n.ts";

/** The part of `action` that shows a verdict. Firefox for Android has no pictures on its menu item. */
export interface ButtonApi {
  setTitle(details: { tabId: number; title: string }): Promise<void>;
  setIcon?(details: { tabId: number; path: Record<string, string> }): Promise<void>;
}

/** From the root: Chrome reads a relative path from its service worker's place, Firefox from the page's. */
const ICONS = {
  article: { "16": "/icons/jingdu-16.png", "32": "/icons/jingdu-32.png" },
  quiet: { "16": "/icons/quiet-16.png", "32": "/icons/quiet-32.png" },
} as const;

/** Shows on a tab's toolbar button whether its page is an article, to eyes and to screen readers. */
export async function showVerdict(
  action: ButtonApi,
  tabId: number,
  { kind }: PageVerdict,
  text: (key: MessageKey) => string,
): Promise<void> {
  const isArticle = isArticleKind(kind);
  await showButton(
    action,
    tabId,
    isArticle ? "article" : "quiet",
    text(isArticle ? "actionTitleArticle" : "actionTitle"),
  );
}

/** Says on a tab's toolbar button that there was nothing to read, where a shortcut asked for it. */
export async function showNothingToRead(
  action: ButtonApi,
  tabId: number,
  text: (key: MessageKey) => string,
): Promise<void> {
  await showButton(action, tabId, "quiet", text("actionTitleNothing"));
}

async function showButton(
  action: ButtonApi,
  tabId: number,
  icon: keyof typeof ICONS,
  title: string,
): Promise<void> {
  try {
    await action.setTitle({ tabId, title });
    // Of a tab that is gone, Chrome logs an error for its picture by itself, whoever hears of it.
    await action.setIcon?.({ tabId, path: { ...ICONS[icon] } });
  } catch {
    // The tab was closed meanwhile: there is no button to show anything on.
  }
}

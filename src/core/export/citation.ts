import type { Article } from "../article.ts";

/** What a copy of an article says of where it comes from. */
export interface Citation {
  readonly title: string;
  /** Source, reporters and date, those that are known: ["新华社", "张三 李四", "2018-06-06 09:12"]. */
  readonly details: readonly string[];
  readonly url: string;
}

/** Where an article comes from, without labels, so that it needs no translation. */
export function citationOf(article: Article): Citation {
  const { reporters } = article.credits;
  const details = [
    outletOf(article),
    reporters.length > 0 ? reporters.join(" ") : article.byline,
    article.publishedTime && wallTime(article.publishedTime),
  ];
  return {
    title: article.title,
    details: details.filter((detail): detail is string => Boolean(detail)),
    url: article.url,
  };
}

/** The outlet that the text comes from, or the site that shows it; `null` where neither is known. */
export function outletOf({ credits, siteName }: Article): string | null {
  return credits.source ?? siteName;
}

/** 2018-06-06T09:12:30+08:00 → 2018-06-06 09:12: the page's own clock, as its readers know it. */
export function wallTime(publishedTime: string): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(publishedTime) ?? [];
  if (!date) return publishedTime;
  return time ? `${date} ${time}` : date;
}

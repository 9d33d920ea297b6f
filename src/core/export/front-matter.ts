import type { Article } from "../article.ts";
import { outletOf } from "./citation.ts";

/** What double quotes of YAML can't hold as it is, and JSON's can: C1 controls, line breaks of Unicode, marks of direction. */
const UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * What is known of an article as YAML between its two lines of dashes: title, source, author, date, address, variant; what
 * is not known is left out. Every value stands in double quotes, so that none is read as anything else.
 *
 * @param variant  BCP 47 tag of the text; empty where it is not known
 */
export function frontMatter(article: Article, variant: string): string {
  const { reporters } = article.credits;
  const authors = reporters.length > 0 ? reporters : [article.byline].filter((name) => name !== null);
  const rows: readonly (readonly [name: string, value: string | readonly string[] | null])[] = [
    ["title", article.title],
    ["source", outletOf(article)],
    ["author", authors],
    ["date", article.publishedTime],
    ["address", article.url],
    ["variant", variant],
  ];
  const known = rows.filter(([, value]) => value !== null && value.length > 0);
  return `---\n${known.map(([name, value]) => `${name}: ${yaml(value ?? "")}\n`).join("")}---\n`;
}

/** YAML 1.2 reads JSON's strings and lists as they are. */
function yaml(value: string | readonly string[]): string {
  if (typeof value !== "string") return `[${value.map(yaml).join(", ")}]`;
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

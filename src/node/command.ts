import { parseArgs } from "node:util";
import type { ChineseVariant, PageVerdict } from "../core/article.ts";
import { articleToEpub } from "../core/export/epub.ts";
import { articleToHtmlPage } from "../core/export/html-page.ts";
import { articleToMarkdown } from "../core/export/markdown.ts";
import { articleToOutline } from "../core/export/outline-text.ts";
import { articleToPlainText } from "../core/export/plain-text.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import { decodePage, isHtml } from "./decode-page.ts";
import { explainPage } from "./explain-page.ts";
import { readSource, withPage } from "./read-source.ts";

/** An article in one of the formats. */
export type Output = string | Uint8Array;

/** What the command reads and writes; the program gives the process's own. */
export interface CommandSurroundings {
  /** Bytes of a file, or of standard input for `-`. Throws where they can't be had. */
  read(path: string): Uint8Array;
  /** Address of a file, for a page whose own is not given. */
  addressOf(path: string): string;
  /** Text, or the bytes of a book. */
  print(output: Output): void;
  complain(text: string): void;
}

/** 0: done. 1: the page is no article. 2: the command was not understood, or its file can't be read as a page. */
export type ExitCode = 0 | 1 | 2;

const USAGE = `Usage: npm run --silent clean -- PAGE.html [options]
  PAGE.html            a saved page; - reads standard input; several pages and folders of pages need --out or jsonl
  --url URL            the page's address, of one page
  --to VARIANT         zh-Hans, zh-Hant-TW or zh-Hant-HK
  --format FORMAT      txt (default), md, html, epub, json, jsonl or outline
  --out FOLDER         a file a page, instead of standard output
  --explain            of one page, each line: kept or removed, by which step, by which rule
`;

/** Endings of the files that --out writes, where they are not the format's name. */
const ENDINGS: Readonly<Record<string, string>> = { text: "txt", markdown: "md", outline: "txt" };

const VARIANTS: readonly ChineseVariant[] = ["zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK"];

type Writer = (finished: FinishedArticle) => Output;

const text: Writer = ({ article }) => articleToPlainText(article);
const markdown: Writer = ({ article, body }) => articleToMarkdown(article, body);

/** Nothing is fetched: pictures keep their addresses. */
const AS_SAVED = { pictures: new Map(), vertical: false };

const FORMATS: Readonly<Record<string, Writer>> = {
  text,
  txt: text,
  markdown,
  md: markdown,
  html: ({ article, body }) => articleToHtmlPage(article, body, AS_SAVED),
  epub: ({ article, body }) =>
    articleToEpub(article, body, { ...AS_SAVED, lang: article.lang ?? "", time: new Date() }),
  json: ({ article }) => `${JSON.stringify(article, null, 2)}\n`,
  jsonl: ({ article }) => `${JSON.stringify(article)}\n`,
  outline: ({ article }) => articleToOutline(article),
};

/** Why a page has no article, by its verdict. */
const REASONS: Readonly<Record<PageVerdict["kind"], string>> = {
  article: "its text can't be told from what stands around it",
  "short-article": "its text can't be told from what stands around it",
  articles: "its text can't be told from what stands around it",
  list: "it is a list of articles",
  media: "it is a video or a gallery",
  embedded: "its article stands in a frame or a shadow root of its own",
  "nothing-yet": "it has next to no text; a script may have to fill it first",
  other: "it has no run of text that reads like one",
};

interface Wish {
  readonly path: string;
  readonly url: string | null;
  readonly variant: ChineseVariant | undefined;
  readonly isExplained: boolean;
  readonly write: Writer;
}

/** Many pages: what each is to become, and where it goes. */
export interface ManyPages {
  readonly paths: readonly string[];
  /** Arguments for every page. */
  readonly options: readonly string[];
  readonly out: { readonly folder: string; readonly ending: string } | null;
}

/**
 * What is asked for where it is more than one page on standard output: several pages, a folder, or --out. `null` for
 * one page, and for what was not understood, which {@link runCommand} tells.
 */
export function readManyPages(
  args: readonly string[],
  isFolder: (path: string) => boolean,
): ManyPages | string | null {
  const parsed = parse(args);
  if (typeof parsed === "string") return null;
  const { positionals, values } = parsed;
  const isOne = positionals.length < 2 && !values.out && !positionals.some(isFolder);
  if (isOne || positionals.length === 0) return null;
  const { out, format, to, url } = values;
  if (url !== undefined) return usage("--url is the address of one page.");
  if (values.explain) return usage("--explain is about one page.");
  if (!out && format !== "jsonl") return usage("Several pages need --out FOLDER or --format jsonl.");
  const options = ["--format", format, ...(to ? ["--to", to] : [])];
  const wrong = readWish(["page.html", ...options]);
  if (typeof wrong === "string") return usage(wrong);
  return {
    paths: positionals,
    options,
    out: out ? { folder: out, ending: ENDINGS[format] ?? format } : null,
  };
}

const usage = (complaint: string): string => `${complaint}\n${USAGE}`;

/** Cleans one page, as the arguments say. Never throws. */
export function runCommand(args: readonly string[], surroundings: CommandSurroundings): ExitCode {
  const wish = readWish(args);
  if (typeof wish === "string") {
    surroundings.complain(usage(wish));
    return 2;
  }
  const html = readHtml(wish.path, surroundings);
  if (html === null) return 2;
  const url = wish.url ?? surroundings.addressOf(wish.path);
  if (wish.isExplained) {
    surroundings.print(withPage(html, url, (page) => explainPage(page, url)));
    return 0;
  }
  const { verdict, finished } = readSource(html, { url, variant: wish.variant, force: false });
  if (!finished) {
    surroundings.complain(`Not an article: ${REASONS[verdict.kind]}.\n`);
    return 1;
  }
  surroundings.print(wish.write(finished));
  return 0;
}

/** What is asked for, or what is wrong with it. */
function readWish(args: readonly string[]): Wish | string {
  const parsed = parse(args);
  if (typeof parsed === "string") return parsed;
  const { positionals, values } = parsed;
  const [path] = positionals;
  const variant = VARIANTS.find((tag) => tag === values.to);
  const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!path || positionals.length > 1) return "One page, please.";
  if (values.url && !/^(?:https?|file):/.test(URL.canParse(values.url) ? new URL(values.url).protocol : "")) {
    return `No address: ${values.url}`;
  }
  if (values.to && !variant) return `No variant ${values.to}.`;
  if (!write) return `No format ${values.format}.`;
  return { path, url: values.url ?? null, variant, isExplained: values.explain, write };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: "string" },
        to: { type: "string" },
        format: { type: "string", default: "text" },
        out: { type: "string" },
        explain: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `null`, and a line on why, for what can't be read or is no page. */
function readHtml(path: string, surroundings: CommandSurroundings): string | null {
  try {
    const bytes = surroundings.read(path);
    const html = decodePage(bytes);
    if (isHtml(bytes, html)) return html;
    surroundings.complain(`Not HTML: ${path}\n`);
  } catch (error) {
    surroundings.complain(`Can't read ${path}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return null;
}

import type { Article } from "../article.ts";
import { fileName } from "./file-name.ts";

/** Longer addresses are cut by what hands them from the browser to the app: Windows takes some 32,000 characters. */
const LONGEST_ADDRESS = 30_000;

/** What Obsidian does not take in a note's name, beyond what file systems don't: they are signs of its links. */
const LINK_SIGNS = /[#^[\]|]/g;

/** Halves of characters, which no address can hold. */
const HALVES = /\p{Cs}/gu;

/** How a note comes into Obsidian. */
export interface ObsidianNote {
  readonly address: string;
  /** The note is too long for the address: it is taken from the clipboard, where it has to be put before. */
  readonly fromClipboard: boolean;
}

/** The address that makes a note of an article in Obsidian (help.obsidian.md, "Obsidian URI": `new`). */
export function obsidianNote(article: Article, markdown: string): ObsidianNote {
  const ending = "md";
  const file = fileName(article.title.replace(LINK_SIGNS, " "), ending, "article").slice(
    0,
    -ending.length - 1,
  );
  const start = `obsidian://new?file=${encodeURIComponent(file)}`;
  const address = `${start}&content=${encodeURIComponent(markdown.replace(HALVES, ""))}`;
  return address.length <= LONGEST_ADDRESS
    ? { address, fromClipboard: false }
    : { address: `${start}&clipboard=true`, fromClipboard: true };
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { PersonDraft } from "./gather-drafts.ts";

/** One place where a person is named: offsets into one of the texts. */
export interface Mention {
  /** Index of the text. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where each person is named, by the key of the draft: the full name, the last part of a foreign name, and
 * surname with post (盛副局长) where it can mean nobody else.
 */
export function findMentions(
  folded: readonly string[],
  drafts: readonly PersonDraft[],
  lexicon: Lexicon,
): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const keyOfForm = formsOf(drafts, lexicon);
  const forms = byFirstCharacter([...keyOfForm.keys()]);
  folded.forEach((text, index) => {
    for (let at = 0; at < text.length; at++) {
      const form = forms.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      const key = form === undefined ? undefined : keyOfForm.get(form);
      if (form === undefined || key === undefined) continue;
      const places = mentions.get(key) ?? [];
      places.push({ text: index, start: at, end: at + form.length });
      mentions.set(key, places);
      at += form.length - 1;
    }
  });
  return mentions;
}

/** What each person is called, to the key of the person. A form that could mean two persons is left out. */
function formsOf(drafts: readonly PersonDraft[], lexicon: Lexicon): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const draft of drafts) {
    for (const form of shortForms(draft, lexicon))
      owners.set(form, (owners.get(form) ?? new Set()).add(draft.key));
  }
  const forms = new Map<string, string>();
  for (const [form, keys] of owners) {
    const [key] = keys;
    if (key && keys.size === 1) forms.set(form, key);
  }
  for (const { key } of drafts) forms.set(key, key);
  return forms;
}

/** Forms by their first character, the longest first. */
function byFirstCharacter(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length))
    groups.set(form.charAt(0), [...(groups.get(form.charAt(0)) ?? []), form]);
  return groups;
}

const HONORIFICS = ["先生", "女士"];

function shortForms({ key, titles, parts = [] }: PersonDraft, lexicon: Lexicon): string[] {
  const last = familyName(key, lexicon);
  if (last) return [last, ...parts];
  const surname = isSurname(key.slice(0, 2)) ? key.slice(0, 2) : key.charAt(0);
  if (!isSurname(surname) || key.length <= surname.length) return [];
  return [...HONORIFICS, ...titles.flatMap((title) => barePosts(title, lexicon))].map(
    (post) => surname + post,
  );
}

/** What no part of a name stands for by itself. */
const THINGS = bitsOf("place", "organisation", "noun", "verb", "function");

/** Last part of a name of several, if it can stand alone; else `null`. */
function familyName(key: string, lexicon: Lexicon): string | null {
  const parts = key.split(/[·\s]/u);
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? "") : "";
  return last.length >= 2 && (lexicon.kindsOf(last) & THINGS) === 0 ? last : null;
}

/** What of a name of several parts can stand alone: its last part, and its first. */
export function partsAlone(key: string, lexicon: Lexicon): readonly string[] {
  const last = familyName(key, lexicon);
  const first = key.split("·")[0] ?? "";
  if (last === null) return [];
  const isWhole = first.length >= 2 && first !== key && (lexicon.kindsOf(first) & THINGS) === 0;
  return isWhole ? [last, first] : [last];
}

/** The posts of a title without their organisation, each also without 副. */
function barePosts(title: string, lexicon: Lexicon): string[] {
  const posts = title.split("、").map((part) => {
    const words = lexicon.segment(part);
    return words[words.length - 1]?.text ?? "";
  });
  return posts.filter(Boolean).flatMap((post) => [post, post.replace(/^副/u, ""), `副${post}`]);
}

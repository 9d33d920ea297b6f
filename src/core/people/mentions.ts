import { NOT_PERSONS } from "./foreign-names.ts";
import { surnameAt } from "./name-counts.ts";
import { foldNames } from "./name-text.ts";
import type { PersonDraft } from "./people.ts";
import { OFFICES } from "./posts.ts";
import { tableOf } from "./word-table.ts";

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
): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  if (drafts.length === 0) return mentions;
  const keyOfForm = formsOf(drafts);
  const forms = tableOf(() => [...keyOfForm.keys()]);
  folded.forEach((text, index) => {
    for (let at = 0; at < text.length; at++) {
      const form = forms.startingAt(text, at);
      const key = form === null ? undefined : keyOfForm.get(form);
      if (form === null || key === undefined) continue;
      const places = mentions.get(key) ?? [];
      places.push({ text: index, start: at, end: at + form.length });
      mentions.set(key, places);
      at += form.length - 1;
    }
  });
  return mentions;
}

/** What each person is called, to the key of the person. A form that could mean two persons is left out. */
function formsOf(drafts: readonly PersonDraft[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const draft of drafts) {
    for (const form of shortForms(draft)) owners.set(form, (owners.get(form) ?? new Set()).add(draft.key));
  }
  const forms = new Map<string, string>();
  for (const [form, keys] of owners) {
    const [key] = keys;
    if (key && keys.size === 1) forms.set(form, key);
  }
  for (const { key } of drafts) forms.set(key, key);
  return forms;
}

const HONORIFICS = ["先生", "女士"];

function shortForms({ key, titles, parts = [] }: PersonDraft): string[] {
  const last = familyName(key);
  if (last) return [last, ...parts];
  const surname = surnameAt(key, 0);
  if (!surname || key.length < surname.length + 1) return [];
  return [...HONORIFICS, ...titles.flatMap(barePosts)].map((post) => surname + post);
}

/** Last part of a dotted name, if it can stand alone; else `null`. */
function familyName(key: string): string | null {
  const parts = key.split(/[·\-－–]/u);
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? "") : "";
  return last.length >= 2 && !NOT_PERSONS.has(last) ? last : null;
}

/** What of a dotted name can stand alone: its last part, and its first. */
export function partsAlone(key: string): readonly string[] {
  const last = familyName(key);
  const first = key.split("·")[0] ?? "";
  return last === null
    ? []
    : first.length >= 2 && first !== key && !NOT_PERSONS.has(first)
      ? [last, first]
      : [last];
}

/** The posts of a title without their organisation, each also without 副. */
function barePosts(title: string): string[] {
  const posts = foldNames(title)
    .split("、")
    .map((part) => OFFICES.endingAt(part, part.length) ?? "");
  return posts.filter(Boolean).flatMap((post) => [post, post.replace(/^副/u, ""), `副${post}`]);
}

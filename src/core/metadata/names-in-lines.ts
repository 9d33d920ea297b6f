import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { isKnownName, readNames, readPenName } from "./author-names.ts";
import { CREDIT_RULES, type NamedRole, PHOTO_AFTER, ROLE_BEHIND } from "./credit-rules.ts";
import { outletOf } from "./outlets.ts";

/** What a group of a pattern for folded text holds, as the text has it. */
export function groupOf(pattern: RegExp, text: string, group: number): string | null {
  const match = pattern.exec(foldTraditional(text));
  const found = match?.[group];
  if (!match || !found) return null;
  const start = match.index + match[0].indexOf(found);
  return text.slice(start, start + found.length);
}

/** Names behind the labels of a role; `inProse`: in a paragraph of the story, where brackets have to say so. */
export function namesIn(lines: readonly string[], role: NamedRole, inProse: boolean): string[] {
  const rules = CREDIT_RULES.filter((rule) => rule.role === role && (!inProse || rule.inProse));
  return lines.flatMap((line) => {
    const folded = foldTraditional(line);
    return rules.flatMap(({ label, isPlain }) =>
      findAll(everywhere(label), folded).flatMap((match) => {
        const end = match.index + match[0].length;
        if (PHOTO_AFTER.test(folded.slice(end)) && role !== "photographers") return [];
        const names = withoutOutlet(readNames(line.slice(end)), match[0]).filter((name) => !outletOf(name));
        // 记者从会上获悉 looks like a name too: a colon, a surname, or in a paragraph brackets tell.
        if (inProse && !isBracketed(folded, match.index)) return [];
        const penName = isPlain && names.length === 0 ? readPenName(line.slice(end)) : null;
        if (penName) return [penName];
        const isSure = isPlain || SURE.test(match[0]) || REPORT.test(folded);
        return isSure ? names : knownFirst(names);
      }),
    );
  });
}

/** A label that ends in a sign. */
const SURE = /[:：︰/／╱丨｜|]\s*$/u;

/** 本报记者 定远 北京报道: a line of nothing else, in which a rare surname is one. */
const REPORT = /^(?:本报|本刊|本网|特约|实习)(?:实习|见习|首席)?记者\s[㐀-鿿\s、]{2,20}报[导道]$/u;

/** Names whose first, or any other, begins with a surname: one of a list may have a rare one. */
function knownFirst(names: readonly string[]): readonly string[] {
  return names.some(isKnownName) ? names : [];
}

/** 文｜岚新 余聪: the outlet before the name; behind other labels than 文 it has the form of one. */
function withoutOutlet(names: readonly string[], label: string): readonly string[] {
  const [first = "", ...others] = names;
  const isOutlet = outletOf(first) !== null || (/文/u.test(label) && !isKnownName(first));
  return isOutlet && others.some(isKnownName) ? others : names;
}

/** The labels as patterns that find every place, made once. */
const EVERYWHERE = new Map<RegExp, RegExp>();

function everywhere(label: RegExp): RegExp {
  const made = EVERYWHERE.get(label) ?? new RegExp(label, "gu");
  EVERYWHERE.set(label, made);
  return made;
}

function isBracketed(line: string, index: number): boolean {
  return /[（(【[〔][^）)】\]〕]{0,24}$/u.test(line.slice(0, index));
}

/** Names before their labels: 某某某/编辑. */
export function namesBefore(line: string, role: NamedRole): string[] {
  return findAll(ROLE_BEHIND, foldTraditional(line)).flatMap(
    ({ index, 0: all, 1: name = "", 2: label = "" }) => {
      const start = index + all.indexOf(name);
      const written = line.slice(start, start + name.length);
      return ROLES_BEHIND[label] === role && isKnownName(written) ? [written] : [];
    },
  );
}

const ROLES_BEHIND: Readonly<Record<string, NamedRole>> = {
  记者: "reporters",
  撰文: "reporters",
  编译: "reporters",
  编辑: "editors",
  责编: "editors",
  摄影: "photographers",
  翻译: "translators",
};

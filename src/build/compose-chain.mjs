// @ts-check
// Makes one dictionary out of a chain of them, so that one pass over a text does what several did.
import { createStagedConverter } from "./convert-in-stages.mjs";

/** @typedef {ReadonlyMap<string, string>} Entries */

/**
 * What a chain of two stages makes of a text, as one dictionary. The chain's first dictionary cuts the text at its
 * phrases: those are phrases here too, with what the whole chain makes of them. Of the phrases that stages find in
 * between, most touch no other, and stand here likewise. The rest are `deferred`: from one of them on, the stages
 * themselves have to go over the text, up to the next phrase that cuts it. (No dictionary can do without:
 * 參天|天才|才名|名著|著於 overlap without end.)
 *
 * @param {import("./convert-in-stages.mjs").StagedChain} chain
 * @returns {{ entries: Map<string, string>, deferred: Set<string> }}
 */
export function composeChain(chain) {
  const { segment, stages, decided = new Map() } = chain;
  const convert = createStagedConverter(chain);
  const cutting = [...decided.keys(), ...(segment ?? new Map()).keys()].filter(isPhrase);
  const before = sourcesOf(stages.slice(0, -1));
  const spelled = [...(stages.at(-1)?.keys() ?? [])].flatMap((key) => spellings(key, before));
  const earlier = stages.slice(0, -1).flatMap((stage) => [...stage.keys()]);
  const single = [...decided.keys(), ...spelled, ...earlier].filter(
    (key) => !isPhrase(key) && convert(key) !== key,
  );
  const entries = new Map([...single, ...cutting].map((key) => [key, convert(key)]));

  const begins = new Set(cutting);
  const phrases = [...new Set([...spelled, ...earlier])]
    .filter(isPhrase)
    .filter((phrase) => !prefixesOf(phrase).some((prefix) => begins.has(prefix)));
  const touching = indexByFirst([...cutting, ...spelled].filter(isPhrase));
  const later = new Set(spelled);
  const deferred = new Set(phrases.filter((phrase) => later.has(phrase) || touches(phrase, touching)));
  for (const phrase of phrases) entries.set(phrase, convert(phrase));
  dropIdle(entries, { cutting: begins, idle: phrases.filter((phrase) => !later.has(phrase)) });
  return { entries, deferred };
}

/**
 * Takes phrases away that say what their characters say and keep no other from being found: none begins inside them, or
 * is their beginning. Those that cut the text don't count: where one begins, the chain would not have found the phrase.
 * @param {Map<string, string>} entries
 * @param {{ cutting: ReadonlySet<string>, idle: readonly string[] }} phrases what stays, and what may go
 */
function dropIdle(entries, { cutting, idle }) {
  const saysNothing = (/** @type {string} */ phrase) =>
    entries.get(phrase) === [...phrase].map((character) => entries.get(character) ?? character).join("");
  let rest = idle.filter(saysNothing);
  for (let before = rest.length + 1; rest.length < before; ) {
    before = rest.length;
    const others = [...entries.keys()].filter((key) => isPhrase(key) && !cutting.has(key));
    const inside = indexByFirst(others);
    const known = new Set(others);
    const isNeeded = (/** @type {string} */ phrase) =>
      touches(phrase, inside) || prefixesOf(phrase).some((prefix) => prefix !== phrase && known.has(prefix));
    for (const phrase of rest) if (!isNeeded(phrase)) entries.delete(phrase);
    rest = rest.filter((phrase) => entries.has(phrase));
  }
}

/** @param {string} key */
function isPhrase(key) {
  return [...key].length > 1;
}

/** A phrase from its first unit on, up to the whole. @param {string} phrase */
function prefixesOf(phrase) {
  return Array.from(phrase, (_, index) => phrase.slice(0, index + 1));
}

/** Characters that become a character in some stage, by it, and it. @param {readonly Entries[]} stages @returns {ReadonlyMap<string, ReadonlySet<string>>} */
function sourcesOf(stages) {
  /** @type {Map<string, Set<string>>} */
  const sources = new Map();
  for (const [key, value] of stages.flatMap((stage) => [...stage])) {
    const from = [...key];
    const to = [...value];
    if (from.length !== to.length) throw new Error(`a phrase that changes its length: ${key} ${value}`);
    to.forEach((character, at) => {
      sources.set(character, (sources.get(character) ?? new Set([character])).add(from[at] ?? ""));
    });
  }
  return sources;
}

/** What a text may have where a later stage sees a key: 裡面 for 裏面. @param {string} key @param {ReadonlyMap<string, ReadonlySet<string>>} sources */
function spellings(key, sources) {
  return [...key].reduce(
    (begun, character) =>
      begun.flatMap((text) => [...(sources.get(character) ?? [character])].map((source) => text + source)),
    [""],
  );
}

/** @param {readonly string[]} phrases @returns {ReadonlyMap<string, readonly string[]>} */
function indexByFirst(phrases) {
  /** @type {Map<string, string[]>} */
  const index = new Map();
  for (const phrase of phrases) {
    const first = phrase.charAt(0);
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** Whether one of other phrases can begin inside a phrase, behind its first unit. @param {string} phrase @param {ReadonlyMap<string, readonly string[]>} others */
function touches(phrase, others) {
  return prefixesOf(phrase).some((prefix) => {
    const end = phrase.slice(prefix.length);
    const beginning = others.get(end.charAt(0)) ?? [];
    return end !== "" && beginning.some((other) => other.startsWith(end) || end.startsWith(other));
  });
}

import type { MessageKey } from "../platform/i18n.ts";

/** What a rule looked at, in plain words; patterns on the rule's name, the first that fits. */
const RULES: readonly (readonly [name: RegExp, words: MessageKey])[] = [
  [/^name: /, "ruleName"],
  [/^(?:tag|role): /, "ruleTag"],
  [/^hidden$/, "ruleHidden"],
  [/^outside-the-dense-text$/, "ruleSparse"],
  [/-again$/, "ruleAgain"],
  [/^another-story$/, "ruleOtherStory"],
  [/^(?:link-line|labelled-link)$/, "ruleLinks"],
  [/^(?:section-heading|below-clutter)$/, "ruleHeading"],
  [/^controls$/, "ruleControls"],
];

/** Why a rule took something out; the rest of the rules go by the wording of a line. */
export function ruleWords(rule: string): MessageKey {
  return RULES.find(([name]) => name.test(rule))?.[1] ?? "ruleLine";
}

import { expect, test } from "vitest";
import { ruleWords } from "../../../src/ui/rule-words.ts";

test.each([
  ["name: share", "ruleName"],
  ["tag: nav", "ruleTag"],
  ["role: navigation", "ruleTag"],
  ["hidden", "ruleHidden"],
  ["outside-the-dense-text", "ruleSparse"],
  ["title-again", "ruleAgain"],
  ["another-story", "ruleOtherStory"],
  ["link-line", "ruleLinks"],
  ["below-clutter", "ruleHeading"],
  ["controls", "ruleControls"],
  ["editor-line", "ruleLine"],
  ["name: share + editor-line", "ruleName"],
])("%s", (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});

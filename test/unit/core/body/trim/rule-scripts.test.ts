import { expect, test } from "vitest";
import { LINE_RULES } from "../../../../../src/core/body/trim/line-rules.ts";
import { NOTICE_RULES } from "../../../../../src/core/body/trim/notice-rules.ts";
import { PROMOTION_RULES } from "../../../../../src/core/body/trim/promotion-rules.ts";
import { SECTION_RULES } from "../../../../../src/core/body/trim/section-rules.ts";
import { foldTraditional } from "../../../../../src/core/text/fold-traditional.ts";

const RULES = [...LINE_RULES, ...NOTICE_RULES, ...PROMOTION_RULES];

test.each(RULES.map((rule) => [rule.name, rule.pattern.source]))(
  "the rule %s is written in Simplified alone, and so serves both scripts",
  (_name, source) => {
    expect(source).toBe(foldTraditional(source));
  },
);

test.each(SECTION_RULES.map((rule) => [rule.reason, rule.pattern.source]))(
  "so is the table of headings for %s",
  (_reason, source) => {
    expect(source).toBe(foldTraditional(source));
  },
);

test("each rule has a name of its own", () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});

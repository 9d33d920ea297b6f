import { expect, test } from "vitest";
import { listNames } from "../../../src/ui/list-names.ts";

test.each([
  ["en", ["沈青禾"], "沈青禾"],
  ["en", ["沈青禾", "Ann Hill"], "沈青禾 and Ann Hill"],
  ["en", ["沈青禾", "方宏", "Ann Hill"], "沈青禾, 方宏, and Ann Hill"],
  ["zh-Hans", ["沈青禾", "方宏"], "沈青禾和方宏"],
  ["zh-Hans", ["沈青禾", "方宏", "周晓岚"], "沈青禾、方宏和周晓岚"],
  ["zh-Hant-TW", ["沈青禾", "方宏", "周曉嵐"], "沈青禾、方宏和周曉嵐"],
  ["zh-Hant-TW", [], ""],
])("names in %s, of %j, are joined as that language does", (language, names, phrase) => {
  expect(listNames(names, language)).toBe(phrase);
});

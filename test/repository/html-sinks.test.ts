import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

/** What turns a string into living markup. */
const sinks =
  /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\beval\(|\bnew Function\b/;

/** The one file where text becomes DOM and DOM becomes text. */
const gateway = "src/core/page/dom.ts";

test("no source but core/page/dom.ts names an HTML sink", () => {
  const withSink = filesBelow("src", ".ts")
    .filter((path) => path !== gateway && !path.startsWith("src/build/"))
    .filter((path) => sinks.test(readFileSync(path, "utf8")));
  expect(withSink).toEqual([]);
});

test("what is built assigns no HTML, not even in Readability", () => {
  const assigned = /\.(?:inner|outer)HTML\s*=(?!=)|\.insertAdjacentHTML\(|document\.write\(/;
  const built = ["chrome", "firefox"].flatMap((target) => filesBelow(`dist/${target}`, ".js"));
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter((path) => assigned.test(readFileSync(path, "utf8")))).toEqual([]);
});

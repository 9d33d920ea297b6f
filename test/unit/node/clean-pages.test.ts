import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cleanPages } from "../../../src/node/clean-pages.ts";
import { pageFiles } from "../../../src/node/page-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jingdu-pages-"));
  mkdirSync(join(folder, "in", "deep"), { recursive: true });
  for (const name of ["b.html", "a.htm", "deep/c.HTML"])
    writeFileSync(join(folder, "in", name), pageOf(name));
  writeFileSync(join(folder, "in", "list.html"), "<p>甲</p>");
  writeFileSync(join(folder, "in", "notes.txt"), "no page");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sentence = "新桥昨日上午正式通车，首日车流量超过三万辆，市民纷纷前来参观，交警部门提醒司机减速慢行。";
const pageOf = (name: string): string =>
  `<title>${name} 新桥通车</title><article><h1>${name} 新桥通车</h1>${`<p>${sentence}</p>`.repeat(5)}</article>`;

const program = pathToFileURL(resolve("dist/node/cli.js"));

async function clean(format: string, out: { folder: string; ending: string } | null) {
  let printed = "";
  const complaints: string[] = [];
  const code = await cleanPages(program, pageFiles([join(folder, "in")]), {
    options: ["--format", format],
    out,
    print: (text) => {
      printed += text;
    },
    complain: (text) => complaints.push(text),
  });
  return { code, printed, complaints };
}

test("the pages below a folder come by name, and nothing else that lies there", () => {
  expect(pageFiles([join(folder, "in")]).map(({ name }) => name)).toEqual([
    "a.htm",
    "b.html",
    join("deep", "c.HTML"),
    "list.html",
  ]);
});

test("each page becomes a file, and the one that is no article is told of", async () => {
  const out = join(folder, "out");
  const { code, complaints } = await clean("markdown", { folder: out, ending: "md" });
  expect(readdirSync(out, { recursive: true }).sort()).toEqual([
    "a.md",
    "b.md",
    "deep",
    join("deep", "c.md"),
  ]);
  expect(readFileSync(join(out, "b.md"), "utf8")).toContain("新桥通车");
  expect(complaints.join("")).toContain("list.html: Not an article");
  expect(complaints.join("")).toContain("4 of 4");
  expect(code).toBe(1);
});

test("lines come in the order of the pages", async () => {
  const { printed } = await clean("jsonl", null);
  const titles = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).url.replace(/^.*\//, ""));
  expect(titles).toEqual(["a.htm", "b.html", "c.HTML"]);
});

import { expect, test, vi } from "vitest";
import { readManyPages, runCommand } from "../../../src/node/command.ts";

vi.mock("../../../src/node/shipped-lexicon.ts", async () => {
  const { lexicon } = await import("../core/lexicon/compiled-lexicon.ts");
  return { lexicon: () => lexicon };
});

vi.mock("../../../src/node/conversion.ts", () => ({
  conversion: { convertTexts: ({ texts }: { texts: readonly string[] }) => texts },
}));

const sentence =
  "新桥昨日上午正式通车，首日车流量超过三万辆，市民纷纷前来参观，交警部门提醒司机减速慢行，注意安全。";
const page = `<title>江城新桥正式通车_江城网</title><h1>江城新桥正式通车</h1>
  <h2>一、车流</h2>${`<p>${sentence}</p>`.repeat(4)}<h2>二、提醒</h2>${`<p>${sentence}<a href="/b">详情</a></p>`.repeat(4)}`;

function run(args: readonly string[], source = page) {
  let printed = "";
  let complaint = "";
  const code = runCommand(args, {
    read(path) {
      if (path === "missing.html") throw new Error("ENOENT");
      return Buffer.from(source);
    },
    addressOf: (path) => (path === "-" ? "about:blank" : `file:///pages/${path}`),
    print: (output) => {
      printed += typeof output === "string" ? output : new TextDecoder("latin1").decode(output);
    },
    complain: (text) => {
      complaint += text;
    },
  });
  return { code, printed, complaint };
}

test.each([
  ["text", "江城新桥正式通车\n\n"],
  ["txt", "江城新桥正式通车\n\n"],
  ["markdown", "# 江城新桥正式通车\n\n"],
  ["md", "# 江城新桥正式通车\n\n"],
  ["html", "<!doctype html>\n<html"],
  ["epub", "PK\u0003\u0004"],
  ["json", '{\n  "title": "江城新桥正式通车"'],
  ["outline", "江城新桥正式通车\n- 一、车流\n- 二、提醒\n"],
])("writes %s", (format, start) => {
  const { code, printed, complaint } = run(["a.html", "--format", format]);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  expect(printed.slice(0, start.length)).toBe(start);
});

test("explains one page, an article or not", () => {
  expect(run(["a.html", "--explain"])).toMatchObject({ code: 0, complaint: "" });
  expect(run(["a.html", "--explain"]).printed).toMatch(/^verdict {2}article: .*\n(?:.*\n)*kept /);
  expect(run(["a.html", "--explain"], "<p>首页</p>").code).toBe(0);
});

test("a line of JSON", () => {
  const { printed } = run(["a.html", "--format", "jsonl"]);
  expect(printed.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(printed).title).toBe("江城新桥正式通车");
});

const isFolder = (path: string): boolean => path === "pages";

test.each([[["a.html"]], [["-", "--format", "markdown"]], [[]], [["--colour"]]])(
  "one page, or none that is understood: %j",
  (args) => {
    expect(readManyPages(args, isFolder)).toBeNull();
  },
);

test("several pages and folders go to a folder, a file each", () => {
  expect(
    readManyPages(["a.html", "pages", "--out", "clean", "--format", "markdown", "--to", "zh-Hans"], isFolder),
  ).toEqual({
    paths: ["a.html", "pages"],
    options: ["--format", "markdown", "--to", "zh-Hans"],
    out: { folder: "clean", ending: "md" },
  });
});

test("or to standard output, a line each", () => {
  expect(readManyPages(["pages", "--format", "jsonl"], isFolder)).toMatchObject({ out: null });
});

test.each([
  ["text of several pages runs together", ["a.html", "b.html"]],
  ["one address for several pages", ["pages", "--out", "clean", "--url", "https://news.example/"]],
  ["an unknown format", ["pages", "--out", "clean", "--format", "toString"]],
  ["an unknown variant", ["pages", "--out", "clean", "--to", "zh-TW"]],
  ["explaining several pages", ["pages", "--out", "clean", "--explain"]],
])("is refused: %s", (_name, args) => {
  expect(readManyPages(args, isFolder)).toContain("Usage: ");
});

test("links are made absolute by the address given", () => {
  expect(run(["a.html", "--url", "https://news.example/x/", "--format", "html"]).printed).toContain(
    "https://news.example/b",
  );
});

test("standard input is read without an address", () => {
  expect(run(["-"]).code).toBe(0);
});

test.each([
  ["a list", `<ul>${'<li><a href="/a">江城新桥今日通车首日车流超三万</a></li>'.repeat(40)}</ul>`, "list"],
  ["an empty page", "", "script"],
  ["a frameset", "<frameset><frame src=a.html></frameset>", "script"],
])("%s is no article: code 1 and the reason", (_name, source, reason) => {
  const { code, printed, complaint } = run(["a.html"], source);
  expect({ code, printed }).toEqual({ code: 1, printed: "" });
  expect(complaint).toContain(reason);
});

test.each([
  ["no page", []],
  ["two pages", ["a.html", "b.html"]],
  ["an unknown option", ["a.html", "--colour"]],
  ["an unknown format", ["a.html", "--format", "pdf"]],
  ["a format that every object has", ["a.html", "--format", "toString"]],
  ["an unknown variant", ["a.html", "--to", "zh-TW"]],
  ["an address that is none", ["a.html", "--url", "news"]],
  ["an address of a script", ["a.html", "--url", "javascript:alert(1)"]],
  ["a file that is not there", ["missing.html"]],
])("%s is bad use: code 2", (_name, args) => {
  const { code, printed, complaint } = run(args);
  expect({ code, printed }).toEqual({ code: 2, printed: "" });
  expect(complaint).not.toBe("");
});

test("a file that is no page is bad use", () => {
  expect(run(["a.html"], "%PDF-1.7").code).toBe(2);
});

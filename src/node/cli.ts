import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";
import { cleanPages, type PageOutcome, type PageTask } from "./clean-pages.ts";
import { type Output, readManyPages, runCommand } from "./command.ts";
import { isFolder, pageFiles } from "./page-files.ts";

const STANDARD_INPUT = 0;
const STANDARD_ERROR = 2;

const complain = (text: string): void => void writeSync(STANDARD_ERROR, text);
const print = (output: Output): void => void process.stdout.write(output);

const files = {
  read: (path: string) => readFileSync(path === "-" ? STANDARD_INPUT : path),
  addressOf: (path: string) => (path === "-" ? "about:blank" : pathToFileURL(path).href),
};

if (isMainThread) process.exitCode = await runMain(process.argv.slice(2));
else parentPort?.on("message", ({ args }: PageTask) => parentPort?.postMessage(runPage(args)));

async function runMain(args: readonly string[]) {
  const many = readManyPages(args, isFolder);
  if (many === null) return runCommand(args, { ...files, print, complain });
  if (typeof many === "string") {
    complain(many);
    return 2;
  }
  const { paths, options, out } = many;
  return await cleanPages(new URL(import.meta.url), pageFiles(paths), { options, out, print, complain });
}

/** One page of many, in a worker: what it prints goes back to the main thread. */
function runPage(args: readonly string[]): PageOutcome {
  let printed: Output = "";
  let complaint = "";
  const code = runCommand(args, {
    ...files,
    print: (output) => {
      printed = output;
    },
    complain: (text) => {
      complaint += text;
    },
  });
  return { code, printed, complaint };
}

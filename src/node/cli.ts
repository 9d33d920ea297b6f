import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runCommand } from "./command.ts";

const STANDARD_INPUT = 0;
const STANDARD_ERROR = 2;

process.exitCode = runCommand(process.argv.slice(2), {
  read: (path) => readFileSync(path === "-" ? STANDARD_INPUT : path),
  addressOf: (path) => (path === "-" ? "about:blank" : pathToFileURL(path).href),
  print: (text) => process.stdout.write(text),
  complain: (text) => writeSync(STANDARD_ERROR, text),
});

import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExitCode, Output } from "./command.ts";
import type { PageFile } from "./page-files.ts";

/** A page for a worker: the arguments of the command for it alone. */
export interface PageTask {
  readonly args: readonly string[];
}

/** What the command said of one page. */
export interface PageOutcome {
  readonly code: ExitCode;
  readonly printed: Output;
  readonly complaint: string;
}

/** Where the articles go, and who is told. */
export interface PagesWish {
  /** Arguments for every page: format, variant. */
  readonly options: readonly string[];
  /** Folder for a file a page, with this ending; `null`: all go to `print`, in the order of the pages. */
  readonly out: { readonly folder: string; readonly ending: string } | null;
  print(output: Output): void;
  complain(text: string): void;
}

/**
 * Cleans many pages in worker threads, one a processor. A page that is no article or can't be read is told of, and the
 * others go on.
 *
 * @param program  module that answers {@link PageTask} with {@link PageOutcome} in a worker
 * @returns 0, or 1 where a page had no article, or 2 where one could not be read
 */
export async function cleanPages(
  program: URL,
  files: readonly PageFile[],
  wish: PagesWish,
): Promise<ExitCode> {
  let next = 0;
  const outcomes = collectOutcomes(files, wish);
  const work = async (): Promise<void> => {
    const worker = new Worker(program);
    try {
      for (let index = next++; index < files.length; index = next++) {
        const file = files[index];
        if (file) outcomes.take(index, file, await ask(worker, { args: [file.path, ...wish.options] }));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work));
  wish.complain("\n");
  return outcomes.worst();
}

/** Writes or prints what becomes of each page, and remembers the worst. */
function collectOutcomes(files: readonly PageFile[], wish: PagesWish) {
  let done = 0;
  let worst: ExitCode = 0;
  const waiting = new Map<number, Output>();
  let told = 0;
  const printInTurn = (index: number, printed: Output): void => {
    // Answers come as they are ready, and are printed as they were asked for.
    waiting.set(index, printed);
    for (let text = waiting.get(told); text !== undefined; text = waiting.get(told)) {
      waiting.delete(told++);
      wish.print(text);
    }
  };
  return {
    worst: (): ExitCode => worst,
    take(index: number, { path, name }: PageFile, { code, printed, complaint }: PageOutcome): void {
      if (code > worst) worst = code;
      if (complaint) wish.complain(`${path}: ${complaint.trimEnd()}\n`);
      if (!wish.out) printInTurn(index, printed);
      else if (printed.length > 0) {
        writeInto(join(wish.out.folder, `${withoutEnding(name)}.${wish.out.ending}`), printed);
      }
      wish.complain(`${++done} of ${files.length}\r`);
    },
  };
}

/** A worker answers one task at a time; one that ends without an answer ends the command. */
function ask(worker: Worker, task: PageTask): Promise<PageOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", answered);
      worker.off("error", failed);
      end();
    };
    const answered = (outcome: PageOutcome) => settle(() => resolve(outcome));
    const failed = (error: Error) => settle(() => reject(error));
    worker.on("message", answered);
    worker.on("error", failed);
    worker.postMessage(task);
  });
}

function writeInto(path: string, output: Output): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, output);
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w+$/u, "");
}

import type { PageVerdict } from "../core/article.ts";
import { isolateBody } from "../core/body/isolate/isolate-body.ts";
import { type PrunedPage, pruneClutter } from "../core/body/prune/prune-clutter.ts";
import type { Judgement } from "../core/body/removal-log.ts";
import { findArticle } from "../core/find-article.ts";
import type { SurveyLine } from "../core/page/survey-lines.ts";

/** What became of a line of a page, by which step of the pipeline, and by which of its rules. */
interface Fate {
  readonly fate: "kept" | "removed" | "left out";
  readonly step: "prune" | "isolate" | "rebuild" | "trim";
  readonly rule: string;
}

/** UTF-16 units of a line's text that are shown. */
const MOST_SHOWN = 60;

/**
 * Says of every line of a page's text, in the page's order, whether it is in the body, by which step and which rule: a line
 * each, in columns. Two lines of the same text, of which one is in the body, look as if both were.
 */
export function explainPage(page: Document, url: string): string {
  const pruned = pruneClutter(page, { url });
  const isolated = isolateBody(pruned);
  const { verdict, found } = findArticle(page, { url, force: true });
  const body = new Set(found?.blocks.map(({ text }) => bare(text)));
  const removals = new Map(
    found?.facts.removed.flatMap(({ text, ...judgement }) =>
      text.split("\n").map((line): [string, Judgement] => [bare(line), judgement]),
    ),
  );
  const fateOf = ({ owner, text }: SurveyLine): Fate => {
    const pruning = clutterAround(owner, pruned);
    if (pruning) return { fate: "removed", step: "prune", rule: named(pruning) };
    const isChosen = isolated?.kept.has(owner) ?? false;
    const step = isChosen ? "trim" : "rebuild";
    if (body.has(bare(text))) {
      return isChosen
        ? { fate: "kept", step: "isolate", rule: "chosen" }
        : { fate: "kept", step: "rebuild", rule: "story-amid-the-chosen" };
    }
    const removal = removals.get(bare(text));
    if (removal) return { fate: "removed", step, rule: named(removal) };
    return isolated?.root.contains(owner)
      ? { fate: "left out", step, rule: "no-block-of-its-own" }
      : { fate: "left out", step: "isolate", rule: "outside-the-body" };
  };
  const lines = pruned.survey.lines.map((line) => inColumns(fateOf(line), line.text));
  return [...headLines(verdict, pruned, isolated?.root ?? null), ...lines, ""].join("\n");
}

function headLines(verdict: PageVerdict, { home }: PrunedPage, root: Element | null): string[] {
  const { kind, evidence } = verdict;
  const share = `${Math.round(evidence.linkDensity * 100)} % in links`;
  return [
    `verdict  ${kind}: ${evidence.proseLength} letters of prose in ${evidence.proseBlocks} blocks, ${share}`,
    `marked   ${home ? tagAndNames(home) : "no one element as the article"}`,
    `body     ${root ? tagAndNames(root) : "none"}`,
    "",
  ];
}

function inColumns({ fate, step, rule }: Fate, text: string): string {
  const plain = text.trim().replace(/\s+/gu, " ");
  const shown = plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
  return `${fate.padEnd(8)} ${step.padEnd(7)} ${rule.padEnd(32)} ${shown}`;
}

/** `editor-line (editor)` */
const named = ({ rule, reason }: Judgement): string => `${rule} (${reason})`;

/** `div#story.text.wide`, as in a selector. */
function tagAndNames(element: Element): string {
  const id = element.id ? `#${element.id}` : "";
  return `${element.localName}${id}${[...element.classList].map((name) => `.${name}`).join("")}`;
}

function clutterAround(element: Element, { clutter }: PrunedPage): Judgement | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const judgement = clutter.get(at);
    if (judgement) return judgement;
  }
  return null;
}

const bare = (text: string): string => text.replace(/\s+/gu, "");

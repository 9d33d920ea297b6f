import type { Word } from "../lexicon/lexicon.ts";

const NEGATIONS: ReadonlySet<string> = new Set(
  "不 未 没 没有 并非 非 无 否认 不会 不能 不再 从未 尚未 并未 并无 not no never".split(" "),
);
const CONDITIONS: ReadonlySet<string> = new Set(
  "如果 若 假如 倘若 要是 一旦 除非 如 假设 假定 万一 只要 若是 倘 if unless should".split(" "),
);
/** What is planned, hoped, demanded or guessed is no fact. */
const PLANS: ReadonlySet<string> = new Set(
  `计划 计画 规划 拟 拟定 拟议 拟将 将 将会 将要 即将 目标 希望 期望 期待 盼 盼望 愿 愿意 预计 预期 预估 预测 预料 估计 估 预算 预定 料 料将 力争 争取 力求 有望 可望
  可能 或 或将 或许 也许 恐 恐将 打算 准备 考虑 建议 提议 倡议 呼吁 要求 应 应当 应该 须 需 需要 必须 要 欲 想 想要 试图 旨在 承诺 誓言 可 可以 能 能够 会 能否 是否 会否 可否
  plan plans planned aim aims aimed hope hopes hoped expect expects expected forecast may might could would will target targets propose proposed`.split(
    /\s+/,
  ),
);
const DONE: ReadonlySet<string> = new Set(["已", "已经"]);
/** To whom or against what: without them the one who gives is taken for the one who gets. */
const TOWARDS: ReadonlySet<string> = new Set("对 对于 向 给 被 让 令 使 把 替".split(" "));

/** A word that says on what condition the rest of its clause holds. */
export function isCondition(text: string): boolean {
  return CONDITIONS.has(text.toLowerCase());
}

/** A word for what is planned, hoped, demanded, guessed or supposed. */
export function isPlan(text: string): boolean {
  return PLANS.has(text.toLowerCase()) || isCondition(text);
}

/** A word with which a clause tells what is so. */
export function isDone(text: string): boolean {
  return DONE.has(text);
}

/**
 * Whether words begin with what somebody will do: what the clauses behind tell is to be so, too (山东将打造70处牧场，
 * 收入达到3000亿元). 将股价封死 plans nothing.
 */
export function isGoal([planned, next]: readonly Word[]): boolean {
  return GOALS.has(planned?.text ?? "") && next?.is("verb") === true;
}

const GOALS: ReadonlySet<string> = new Set("将 将会 将要 力争 争取 拟".split(" "));

/** Words without which the rest of a clause says something else: the contrary, what is only meant to be, or of another. */
export function governs(text: string): boolean {
  return isPlan(text) || NEGATIONS.has(text.toLowerCase()) || TOWARDS.has(text);
}

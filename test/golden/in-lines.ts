import type { Article, Figure, Section } from "../../src/core/article.ts";

/** What an article says at a glance, a line each, so that a page of many cases can be read and compared by eye. */
export function inLines({
  gist,
  figures,
  people,
  outline,
  dates,
  credits,
}: Article): Record<string, unknown> {
  return {
    figureLines: figures.map(figureLine),
    valueLines: figures.map(valueLine),
    changeLines: figures.map(changeLine),
    keyLines: figures
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => Number(a.rank) - Number(b.rank))
      .map(({ rank, text, statement }) => `${rank}. ${statement} [${text}]`),
    peopleLines: people.map(
      ({ name, titles, mentions, quotations }) =>
        `${name}${titles.length > 0 ? `, ${titles.join(" / ")}` : ""} × ${mentions}${quotations.map(({ text }) => ` “${text}”`).join("")}`,
    ),
    gistLines: gist.map(({ text }) => text),
    headingLines: [outline.kind, ...outline.sections.flatMap((section) => headingLines(section, ""))],
    dateLines: dates.map(({ text, date }) => `${text} = ${date}`),
    creditLines: Object.entries(credits).flatMap(([role, names]) =>
      names === null || names.length === 0 ? [] : [`${role}: ${[names].flat().join("、")}`],
    ),
  };
}

/** 3.2亿元 = 320000000 元 | 出口额 | up 同比 | 一季度 | check title */
function figureLine(figure: Figure): string {
  const { metric, change, basis, period, doubt } = figure;
  const moved = [change, basis].filter(Boolean).join(" ");
  return [valueLine(figure), metric, moved, period, doubt && `check ${doubt}`].filter(Boolean).join(" | ");
}

/** 12% | up | 较年初 | 1至4月, for pages of verbs and times alone. */
function changeLine({ text, change, basis, period }: Figure): string {
  return [text, change ?? "level", basis, period].filter(Boolean).join(" | ");
}

/** 3.2亿元 = 320000000 元, for pages of numbers and units alone. */
function valueLine({ text, value, unit }: Figure): string {
  return `${text} = ${[value].flat().join("–")} ${unit}`.trimEnd();
}

function headingLines({ heading, sections }: Section, indent: string): string[] {
  return [indent + heading, ...sections.flatMap((section) => headingLines(section, `${indent}  `))];
}

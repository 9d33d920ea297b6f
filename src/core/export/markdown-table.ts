import { tagOf } from "../page/dom.ts";
import { inlineMarkdown } from "./markdown-inline.ts";

/**
 * A table as GitHub's Markdown has it. Merged cells are written once, with empty cells after or under them; a caption
 * goes before. `blocksOf` writes what no row of the table holds.
 */
export function tableMarkdown(table: Element, blocksOf: (element: Element) => readonly string[]): string[] {
  const rows = gridOf(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const captions = [...table.children].filter((child) => tagOf(child) === "caption").flatMap(blocksOf);
  const [head, ...others] = rows;
  if (!head || width === 0) return captions;
  const rule = `| ${Array<string>(width).fill("---").join(" | ")} |`;
  return [...captions, [line(head, width), rule, ...others.map((row) => line(row, width))].join("\n")];
}

function line(row: readonly string[], width: number): string {
  return `| ${Array.from({ length: width }, (_, i) => row[i] ?? "").join(" | ")} |`;
}

/** Texts of the cells by row and column, those of merged cells at their first place. */
function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  /** Rows that a cell above still fills, a column each. */
  const filled: number[] = [];
  for (const row of rowsOf(table)) {
    const cells: string[] = [];
    const take = (text: string, height: number): void => {
      filled[cells.length] = height;
      cells.push(text);
    };
    const skip = (): void => {
      for (let left = filled[cells.length] ?? 0; left > 0; left = filled[cells.length] ?? 0)
        take("", left - 1);
    };
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(tagOf(cell))) continue;
      skip();
      const height = span(cell, "rowspan") - 1;
      take(cellText(cell), height);
      for (let i = 1; i < span(cell, "colspan"); i++) take("", height);
    }
    skip();
    grid.push(cells);
  }
  return grid;
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (tagOf(child) === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(tagOf(child))
      ? [...child.children].filter((row) => tagOf(row) === "tr")
      : [];
  });
}

/** A cell holds one line in Markdown: breaks and paragraphs become `<br>`. */
function cellText(cell: Element): string {
  return inlineMarkdown([...cell.childNodes])
    .replace(/\\?\n/g, "<br>")
    .replace(/\|/g, "\\|");
}

function span(cell: Element, name: "rowspan" | "colspan"): number {
  return Math.min(1000, Math.max(1, Number(cell.getAttribute(name)) || 1));
}

import type { Figure } from "../../../../src/core/article.ts";
import { type FoundFigures, findFigures } from "../../../../src/core/figures/figures.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";

/** What the core finds in a text of one or more lines. */
export function findIn(text: string, title = ""): FoundFigures {
  return findFigures(blocksOfText(text), { title, publishedTime: "2024-05-06", lexicon }, []);
}

/** Figures as "text = value unit", a range as "low–high". */
export function figuresOf(text: string): string[] {
  return findIn(text).figures.map((figure) =>
    `${figure.text} = ${writtenValue(figure)} ${figure.unit}`.trimEnd(),
  );
}

/** The only figure of a text. */
export function onlyFigure(text: string): Figure {
  const [figure, ...others] = findIn(text).figures;
  if (!figure || others.length > 0) throw new Error(`not one figure: ${figuresOf(text).join(", ")}`);
  return figure;
}

function writtenValue({ value }: Figure): string {
  return typeof value === "number" ? String(value) : value.join("–");
}

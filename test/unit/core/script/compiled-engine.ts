import {
  type ConversionEngine,
  createConversionEngine,
} from "../../../../src/core/script/conversion-engine.ts";
import type { ConversionStyle } from "../../../../src/core/script/convert.ts";
import { compiledFile } from "../compiled-files.ts";

/** An engine over dictionaries compiled for this test run. */
export const engine: ConversionEngine = createConversionEngine(compiledFile);

/** One text, converted by the plain chain of dictionaries unless told otherwise. */
export function convert(
  text: string,
  style: Partial<ConversionStyle> & Pick<ConversionStyle, "from" | "to">,
): string {
  const plain = { quotes: "keep", vocabulary: false, mendFake: false, improvements: false } as const;
  return engine.convertTexts({ ...plain, ...style, texts: [text] })[0] ?? "";
}

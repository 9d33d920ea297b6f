import { compileDictionaries } from "../../../../src/build/dictionaries.mjs";
import {
  type ConversionEngine,
  createConversionEngine,
} from "../../../../src/core/script/conversion-engine.ts";
import type { ConversionStyle } from "../../../../src/core/script/convert.ts";

const files = compileDictionaries();

/** Bytes of a dictionary as the build writes them. Throws where there is none of that name. */
export function bytesOf(name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no dictionary ${name}`);
  return bytes;
}

/** An engine over dictionaries compiled for this test run. */
export const engine: ConversionEngine = createConversionEngine(bytesOf);

/** One text, converted by the plain chain of dictionaries unless told otherwise. */
export function convert(
  text: string,
  style: Partial<ConversionStyle> & Pick<ConversionStyle, "from" | "to">,
): string {
  const plain = { quotes: "keep", vocabulary: false, mendFake: false, improvements: false } as const;
  return engine.convertTexts({ ...plain, ...style, texts: [text] })[0] ?? "";
}

import { readFileSync } from "node:fs";
import { createConversionEngine } from "../core/script/conversion-engine.ts";

/** Conversion from the compiled dictionaries that the build puts beside the library. */
export const conversion = createConversionEngine((name) =>
  readFileSync(new URL(`dictionaries/${name}.bin`, import.meta.url)),
);

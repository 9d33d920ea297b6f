import { type ConversionService, createConversionService } from "../core/script/conversion-service.ts";
import { browser } from "../platform/browser.ts";

/**
 * The one converter of this browser, for all tabs. A dictionary is read from the extension's own files when it is first
 * needed, and given back when the browser puts the background to sleep.
 */
export function startConversion(): ConversionService {
  return createConversionService(async (name) => {
    const response = await fetch(browser.runtime.getURL(`dictionaries/${name}.bin`));
    if (!response.ok) throw new Error(`dictionary ${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

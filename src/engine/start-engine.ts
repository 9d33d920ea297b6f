import { browser } from "../platform/browser.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { createEngine } from "./engine.ts";

/** The engine in a document of the extension. Its files are read when they are first needed. */
export function startEngine(): Handlers<EngineRequests, unknown> {
  return createEngine({
    parse: (html) => new DOMParser().parseFromString(html, "text/html"),
    async load(name) {
      const response = await fetch(browser.runtime.getURL(`dictionaries/${name}.bin`));
      if (!response.ok) throw new Error(`dictionary ${name}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  });
}

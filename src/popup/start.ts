import { ensureEngine } from "../platform/engine-document.ts";
import { askTabEarly } from "./ask-tab.ts";

// Before the style sheet: the page is asked while the popup is being drawn.
askTabEarly();
ensureEngine().catch(() => undefined);

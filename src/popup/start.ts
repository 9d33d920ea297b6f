import { askTabEarly } from "./ask-tab.ts";
import { isSample } from "./is-sample.ts";

// Before the style sheet: the page is asked, and the engine started, while the popup is being drawn.
if (!isSample) askTabEarly();

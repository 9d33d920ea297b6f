import { askTabEarly } from "./ask-tab.ts";

// Before the style sheet: the page is asked, and the engine started, while the popup is being drawn.
askTabEarly();

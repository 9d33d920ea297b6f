/** Path data of a button that copies, 24 by 24, drawn with a line of 1.75. */
export const COPY_DRAWING = "M9 9h10v11H9zM5 15V4h10";

// A button that copies Markdown, the same way.
const MARKDOWN_DRAWING = "M3 6h18v12H3zM6.5 15V9.5l2.5 3 2.5-3V15M16.5 9v5.5M14.5 12.6l2 2.2 2-2.2";

/** Path data of a button that saves, the same way. */
export const SAVE_DRAWING = "M12 4v10M8 10.5l4 4 4-4M5 15v5h14v-5";

/** Path data of the pages' drawings by their names, the same way. */
export const DRAWINGS = {
  copy: COPY_DRAWING,
  markdown: MARKDOWN_DRAWING,
  save: SAVE_DRAWING,
  read: "M12 7c-2-1.6-5-2-8-2v13c3 0 6 .4 8 2 2-1.6 5-2 8-2V5c-3 0-6 .4-8 2zM12 7v13",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  arrow: "M5 12h14M13 6l6 6-6 6",
  puzzle: "M4 8h4.5a2 2 0 1 1 3.8 0H16v4.2a2 2 0 1 1 0 3.6V20H4z",
  keys: "M3 7h18v11H3zM7 11h.5M12 11h.5M16.5 11h.5M8 14.5h8",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
} as const;

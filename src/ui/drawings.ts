/** Path data of the buttons' drawings, 24 by 24, drawn with a line of 1.75. */
export const DRAWINGS = {
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM5 15V4h10",
  markdown: "M3 6h18v12H3zM6.5 15V9.5l2.5 3 2.5-3V15M16.5 9v5.5M14.5 12.6l2 2.2 2-2.2",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  letters: "M3 18l4.5-12L12 18M4.6 14h5.8M14 18l3-8 3 8M15 15.5h4",
  terms: "M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4",
  read: "M12 7c-2-1.6-5-2-8-2v13c3 0 6 .4 8 2 2-1.6 5-2 8-2V5c-3 0-6 .4-8 2zM12 7v13",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  contents: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  removed: "M4 8h16M9 8V5h6v3M6 8l1 12h10l1-12",
  keys: "M3 7h18v11H3zM7 11h.5M12 11h.5M16.5 11h.5M8 14.5h8",
  aloud: "M4 10v4h4l5 4V6L8 10zM16 9c1.5 1.5 1.5 4.5 0 6M18.5 6.5c3 3 3 8 0 11",
  pause: "M8 5v14M16 5v14",
  next: "M6 5l9 7-9 7zM18 5v14",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
} as const;

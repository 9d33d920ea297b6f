// Path data of the reader's own buttons, 24 by 24, drawn with a line of 1.75.

export const CLOSE_DRAWING = "M6 6l12 12M18 6L6 18";
export const PRINT_DRAWING = "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z";
export const LETTERS_DRAWING = "M3 18l4.5-12L12 18M4.6 14h5.8M14 18l3-8 3 8M15 15.5h4";
export const TERMS_DRAWING = "M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4";
export const CONTENTS_DRAWING = "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1";
export const REMOVED_DRAWING = "M4 8h16M9 8V5h6v3M6 8l1 12h10l1-12";
export const KEYS_DRAWING = "M3 7h18v11H3zM7 11h.5M12 11h.5M16.5 11h.5M8 14.5h8";
export const ALOUD_DRAWING = "M4 10v4h4l5 4V6L8 10zM16 9c1.5 1.5 1.5 4.5 0 6M18.5 6.5c3 3 3 8 0 11";
export const PAUSE_DRAWING = "M8 5v14M16 5v14";
export const NEXT_DRAWING = "M6 5l9 7-9 7zM18 5v14";

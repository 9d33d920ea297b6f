/** How a saved article looks, in a browser and in a book. */
const COMMON = `h1, h2, h3, h4, h5, h6 { line-height: 1.4; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption, .caption, .source { font-size: .85em; opacity: .8; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .25em .5em; text-align: start; }
pre { white-space: pre-wrap; }
a { overflow-wrap: anywhere; }
rt { font-size: .5em; }
`;

/** Lines that run from top to bottom, the first at the right. */
const UPRIGHT = `html { -epub-writing-mode: vertical-rl; -webkit-writing-mode: vertical-rl; writing-mode: vertical-rl; }
`;

/** Style sheet of a book: size, fonts and margins are the reading system's. */
export function bookStyle(vertical: boolean): string {
  return `${vertical ? UPRIGHT : ""}body { line-height: 1.8; }\n${COMMON}`;
}

/** Style sheet of a page that stands alone. */
export function pageStyle(vertical: boolean): string {
  const page = `:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 2em 1.25em; font: 1.125rem/1.8 system-ui, sans-serif; }
article { ${vertical ? "height: calc(100vh - 4em)" : "max-width: 38em; margin: 0 auto"}; }
`;
  return `${vertical ? UPRIGHT : ""}${page}${COMMON}`;
}

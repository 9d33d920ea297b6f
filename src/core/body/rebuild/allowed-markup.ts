/**
 * What an article may be made of. Whatever is in none of these tables is unwrapped: its text stays, it goes.
 * Nothing here can run, load a document, take input, be named by a script or change how the rest is parsed.
 */

/** Elements that are kept, each with the attributes that it may have beside `lang` and `dir`. */
export const ALLOWED_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  div: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  blockquote: [],
  pre: [],
  ul: [],
  ol: ["start", "reversed", "type"],
  li: ["value"],
  dl: [],
  dt: [],
  dd: [],
  figure: [],
  figcaption: [],
  details: [],
  summary: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ["colspan", "rowspan", "scope", "abbr"],
  td: ["colspan", "rowspan"],
  a: [],
  b: [],
  strong: [],
  i: [],
  em: [],
  u: [],
  s: [],
  del: ["datetime"],
  ins: ["datetime"],
  mark: [],
  small: [],
  sub: [],
  sup: [],
  q: [],
  cite: [],
  dfn: [],
  abbr: ["title"],
  time: ["datetime"],
  code: [],
  kbd: [],
  samp: [],
  var: [],
  bdi: [],
  bdo: [],
  ruby: [],
  rb: [],
  rt: [],
  rp: [],
  br: [],
};

/** Values that an attribute may take; another value drops the attribute. */
export const ALLOWED_VALUES: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,6}$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  reversed: /^(?:|reversed|true)$/i,
  type: /^[1aAiI]$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,4}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  abbr: /^[^<>]{1,100}$/,
  title: /^[^<>]{1,300}$/,
  datetime: /^[\w :.+-]{1,40}$/,
};

/** Elements that are kept under another name. */
export const RENAMED_ELEMENTS: Readonly<Record<string, string>> = {
  address: "div",
  article: "div",
  aside: "div",
  body: "div",
  center: "div",
  dialog: "div",
  fieldset: "div",
  footer: "div",
  form: "div",
  header: "div",
  hgroup: "div",
  legend: "div",
  main: "div",
  nav: "div",
  search: "div",
  section: "div",
  acronym: "abbr",
  dir: "ul",
  menu: "ul",
  strike: "s",
  tt: "code",
};

/** Elements that go with all that they hold: code, controls, other documents, other namespaces. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "applet area base basefont bgsound button canvas col colgroup command datalist embed frame frameset head input keygen link " +
    "listing map meta meter noembed noframes object optgroup option output param plaintext portal progress script " +
    "select source style svg template textarea title track xmp"
  ).split(" "),
);

/** MathML Core's presentation elements without those that hold HTML, links or other encodings. */
export const MATH_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub " +
    "msubsup msup mtable mtd mtext mtr munder munderover none"
  ).split(" "),
);

/** Attributes of MathML that draw, and nothing else. */
export const MATH_VALUES: Readonly<Record<string, RegExp>> = {
  display: /^(?:block|inline)$/,
  displaystyle: /^(?:true|false)$/,
  mathvariant: /^[a-z-]{1,24}$/,
  stretchy: /^(?:true|false)$/,
  accent: /^(?:true|false)$/,
  accentunder: /^(?:true|false)$/,
  fence: /^(?:true|false)$/,
  linethickness: /^[\w.%]{1,12}$/,
  width: /^-?[\w.%]{1,12}$/,
  columnspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  alttext: /^[^<>]{1,500}$/,
};

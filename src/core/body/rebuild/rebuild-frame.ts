import { tagOf } from "../../page/dom.ts";
import type { LineWriter } from "./line-writer.ts";
import type { PagePlaces } from "./page-places.ts";
import { type LookNotes, PLAIN_LOOK, type TextLook } from "./text-looks.ts";

export interface SanitizeOptions {
  /** Address of the page, absolute. */
  readonly url: string;
  /** Address that links and images are resolved against, where a `<base>` makes it another than `url`. */
  readonly base?: string | undefined;
}

/** What holds for the text inside of an element of the page. */
export interface Frame {
  /** Takes the children. */
  target: Element;
  targetTag: string;
  /** The copy of this very element, if it has one. */
  created: Element | null;
  /** Nearest block of the copy. */
  block: Element;
  readonly look: TextLook;
  inStrong: boolean;
  inLink: boolean;
  inHeading: boolean;
  inPre: boolean;
  readonly inLayoutTable: boolean;
  /** A block without a copy, since it stands too deep: its borders become line breaks. */
  flattened: boolean;
  /** Something to see stands inside. */
  filled: boolean;
}

/** What one rebuilding shares from its first node to its last. */
export interface Rebuilding {
  readonly document: Document;
  /** Addresses are resolved against it. */
  readonly base: string;
  readonly options: SanitizeOptions;
  readonly writer: LineWriter;
  readonly notes: LookNotes;
  readonly places: PagePlaces | null;
  /** Addresses of the images so far: a `noscript` repeats the image before it. */
  readonly images: Set<string>;
  /** The border of a flattened block was passed since the last text. */
  breakDue: boolean;
}

/** The frame around the whole body. */
export function firstFrame(body: Element): Frame {
  return {
    target: body,
    targetTag: tagOf(body),
    created: null,
    block: body,
    look: PLAIN_LOOK,
    inStrong: false,
    inLink: false,
    inHeading: false,
    inPre: false,
    inLayoutTable: false,
    flattened: false,
    filled: false,
  };
}

import type { LookOf } from "../../page/look.ts";
import type { RemovalLog } from "../removal-log.ts";
import type { PartsJudge } from "./dropped-parts.ts";
import type { LineWriter } from "./line-writer.ts";
import type { PagePlaces } from "./page-places.ts";
import type { StyledBold } from "./styled-bold.ts";
import type { LookNotes, TextLook } from "./text-looks.ts";

/** What is to be written anew, and what of it is left out. */
export interface RebuildPlan extends PartsJudge {
  /** Address of the page, absolute. */
  readonly url: string;
  /** Address that links and images are resolved against, where a `<base>` makes it another than `url`. */
  readonly base: string;
  /** Remembers what is left out, with a mark in its place; `null`: nobody is told of it. */
  readonly removals: RemovalLog | null;
  readonly lookOf?: LookOf | undefined;
  isLink(element: Element): boolean;
  /** Pictures above the body that belong to it, with their captions. */
  readonly heroes: readonly Element[];
}

/** A body written anew, before clutter is trimmed and its markup made regular. */
export interface RebuiltBody {
  readonly body: HTMLElement;
  /** Lines that their place or name makes captions, whatever they say. */
  readonly captions: ReadonlySet<Element>;
  readonly looks: LookNotes;
  readonly bold: StyledBold;
}

/** An inline element that stands open: each line that it runs over gets a copy, once there is something to write in it. */
export interface OpenInline {
  readonly name: string;
  readonly source: Element;
  /** A `strong` that stands for a look. */
  readonly isStyled: boolean;
  copy: Element | null;
}

/** What holds inside an element of the page. */
export interface Frame {
  /** How many boxes and inline elements stood open outside of it. */
  readonly boxes: number;
  readonly inlines: number;
  /** The paragraph of the page that this is, or stands in. */
  readonly paragraph: Element | null;
  readonly look: TextLook;
  readonly isCaption: boolean;
  readonly inLayoutTable: boolean;
  readonly inStrong: boolean;
  /** The link that this is, or stands in. */
  readonly link: Element | null;
  readonly inHeading: boolean;
}

/** What one rebuilding shares from its first node to its last. */
export interface Rebuilding {
  readonly document: Document;
  readonly plan: RebuildPlan;
  readonly root: Node;
  readonly spaces: LineWriter;
  readonly looks: LookNotes;
  readonly bold: StyledBold;
  readonly places: PagePlaces | null;
  readonly captions: Set<Element>;
  /** Boxes that stand open in the copy, the body first. */
  readonly boxes: Element[];
  readonly frames: Frame[];
  readonly inlines: OpenInline[];
  /** Takes the text that comes next; `null` where the next text begins a line. */
  line: Element | null;
  /** A line ended in a box that holds its lines itself: the next one is parted from it. */
  breakDue: boolean;
  /** The last image and the names of its prints, as long as no text follows it. */
  picture: { readonly image: Element; readonly names: ReadonlySet<string> } | null;
  /** Addresses of all images so far, without sizes. */
  readonly images: Set<string>;
}

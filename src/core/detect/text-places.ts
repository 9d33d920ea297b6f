import { askOf, SHOW_ELEMENT } from "../page/dom.ts";

/** Elements whose text stands in lines of its own; those of {@link SKIPPED} have none. */
const BLOCKS =
  /^(address|article|blockquote|body|center|d[dt]|div|fig.+|form|h\d|header|li|main|p|pre|section|table|t[dh])$/;
/** Elements whose text is not the page's. */
const SKIPPED = "aside,button,footer,iframe,nav,noscript,script,select,style,svg,textarea,[hidden]";

/** What holds a tree: an element, or a shadow root. */
export type Root = Node & ParentNode;

/** Where a text stands. */
export interface Place {
  /** Nearest element of {@link BLOCKS}. */
  readonly block: Node;
  readonly linked: boolean;
  readonly skipped: boolean;
  /** Outermost `article`. */
  readonly article: Node | null;
}

/** Visits the nodes of a kind, in order. */
export function walkerOf(root: Root, shown: number): TreeWalker {
  const page = root.ownerDocument as Document;
  return askOf(page, "createTreeWalker").call(page, root, shown);
}

/** Tells where a text of a tree stands. Parents are asked of the browser: a form may answer with a control of that name. */
export function placesIn(root: Root): (text: Node) => Place {
  const places = new Map<Node, Place>([
    [root, { block: root, linked: false, skipped: false, article: null }],
  ]);
  const skipped = new Set<Node>(root.querySelectorAll(SKIPPED));
  const parents = walkerOf(root, SHOW_ELEMENT);
  return (text) => {
    const passed: Node[] = [];
    let at = text;
    let place: Place | undefined;
    while (!place) {
      parents.currentNode = at;
      at = parents.parentNode() ?? root;
      passed.push(at);
      place = places.get(at);
    }
    for (const inner of passed.reverse()) {
      place = places.get(inner) ?? placeIn(place, inner as Element, skipped.has(inner));
      places.set(inner, place);
    }
    return place;
  };
}

function placeIn(outer: Place, element: Element, isSkipped: boolean): Place {
  const tag = askOf(element, "localName");
  const isBlock = BLOCKS.test(tag);
  if (!isBlock && !isSkipped && tag !== "a") return outer;
  return {
    block: isBlock ? element : outer.block,
    // What leads to a place of its own page is no headline of another: the entries of a live report.
    linked: outer.linked || (tag === "a" && !element.matches("[href^='#']")),
    skipped: outer.skipped || isSkipped,
    article: outer.article ?? (tag === "article" ? element : null),
  };
}

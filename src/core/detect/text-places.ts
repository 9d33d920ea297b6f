import { askOf, SHOW_ELEMENT } from "../page/dom.ts";

/** Elements whose text stands in lines of its own: no expression, which would be compiled for the one look at a page. */
const BLOCKS =
  " address article blockquote body center dd dt div figcaption figure form h1 h2 h3 h4 h5 h6 header li main p pre section table td th ";
/** Elements whose text is not the page's. */
const SKIPPED = " aside button footer iframe nav noscript script select style svg textarea ";

/** What holds a tree: an element, or a shadow root. */
export type Root = Node & ParentNode;

/** Where a text stands. */
export interface Place {
  /** Nearest element of {@link BLOCKS}. */
  readonly block: Node;
  readonly linked?: boolean;
  readonly skipped?: boolean;
  /** Outermost `article`. */
  readonly article?: Node | false | undefined;
}

/** Visits the nodes of a kind, in order. */
export function walkerOf(root: Root, shown: number): TreeWalker {
  const page = root.ownerDocument as Document;
  return askOf(page, "createTreeWalker").call(page, root, shown);
}

/** Tells where a text of a tree stands. Parents are asked of the browser: a form may answer with a control of that name. */
export function placesIn(root: Root): (text: Node) => Place {
  const places = new Map<Node, Place>([[root, { block: root }]]);
  const hidden = new Set<Node>(root.querySelectorAll("[hidden]"));
  const parents = walkerOf(root, SHOW_ELEMENT);
  return (text) => {
    const passed: Node[] = [];
    let at = text;
    let place: Place | undefined;
    while (!place) {
      parents.currentNode = at;
      at = parents.parentNode() ?? root;
      place = places.get(at);
      if (!place) passed.push(at);
    }
    for (const inner of passed.reverse()) {
      place = placeIn(place, inner as Element, hidden.has(inner));
      places.set(inner, place);
    }
    return place;
  };
}

function placeIn(outer: Place, element: Element, isHidden: boolean): Place {
  const tag = askOf(element, "localName");
  const isBlock = BLOCKS.includes(` ${tag} `);
  const isSkipped = isHidden || SKIPPED.includes(` ${tag} `);
  if (!isBlock && !isSkipped && tag !== "a") return outer;
  return {
    block: isBlock ? element : outer.block,
    // What leads to a place of its own page is no headline of another: the entries of a live report.
    linked: outer.linked || (tag === "a" && !element.matches("[href^='#']")),
    skipped: outer.skipped || isSkipped,
    article: outer.article || (tag === "article" && element),
  };
}

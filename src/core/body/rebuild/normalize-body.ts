import type { LookOf } from "../../page/look.ts";
import type { IsolatedBody } from "../isolate/isolate-body.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import type { RemovalLog } from "../removal-log.ts";
import { tieCaptions } from "../trim/captions.ts";
import { composeBody } from "./compose.ts";
import { judgeParts } from "./dropped-parts.ts";
import { findHeroes } from "./heroes.ts";

/** The body as a tree of its own, in regular structure, with captions tied to their images. */
export function normalizeBody(
  pruned: PrunedPage,
  isolated: IsolatedBody,
  removals: RemovalLog,
  lookOf?: LookOf,
): Element {
  const body = composeBody(isolated.root, {
    baseUrl: pruned.page.baseURI,
    removals,
    lookOf,
    isLink: pruned.survey.isLink,
    heroes: findHeroes(pruned, isolated.root),
    ...judgeParts(pruned, isolated),
  });
  tieCaptions(body);
  return body;
}

import { createInertDocument } from "../../page/dom.ts";
import type { LookOf } from "../../page/look.ts";
import type { IsolatedBody } from "../isolate/isolate-body.ts";
import type { PrunedPage } from "../prune/prune-clutter.ts";
import type { RemovalLog } from "../removal-log.ts";
import { tieCaptions } from "../trim/captions.ts";
import { judgeParts } from "./dropped-parts.ts";
import { findHeroes } from "./heroes.ts";
import { baseOf } from "./page-plan.ts";
import { rebuildBody } from "./rebuild-body.ts";
import type { RebuiltBody } from "./rebuilding.ts";

/** The body as a tree of its own, in an inert document, with captions tied to their images. */
export function normalizeBody(
  pruned: PrunedPage,
  isolated: IsolatedBody,
  removals: RemovalLog,
  options: { readonly url: string; readonly lookOf?: LookOf },
): RebuiltBody {
  const rebuilt = rebuildBody(isolated.root, createInertDocument(pruned.page), {
    url: options.url,
    base: baseOf(pruned.page, options.url),
    removals,
    lookOf: options.lookOf,
    isLink: pruned.survey.isLink,
    heroes: findHeroes(pruned, isolated.root),
    ...judgeParts(pruned, isolated),
  });
  tieCaptions(rebuilt);
  return rebuilt;
}

import { JSDOM } from "jsdom";
import { isolateBody } from "../../../../src/core/body/isolate/isolate-body.ts";
import { pageTitles } from "../../../../src/core/body/page-titles.ts";
import { pruneClutter } from "../../../../src/core/body/prune/prune-clutter.ts";
import { normalizeBody } from "../../../../src/core/body/rebuild/normalize-body.ts";
import { startRemovalLog } from "../../../../src/core/body/removal-log.ts";
import { trimClutter } from "../../../../src/core/body/trim/trim-clutter.ts";
import { readBlocks } from "../../../../src/core/page/blocks.ts";
import { contentHtml } from "../../../../src/core/page/dom.ts";

/** One window for all pages: each takes as long to make as a page to clean. */
const { DOMParser } = new JSDOM("", { url: "https://news.example/2024/a.html" }).window;

export interface CleanedPage {
  /** A line a block. */
  readonly lines: readonly string[];
  readonly html: string;
  /** `reason: text`, in order; line breaks as ` / `. */
  readonly removed: readonly string[];
}

/** The body of a page's source, as the steps of this folder make it, before it is sanitised. */
export function cleanPage(html: string, contentType: DOMParserSupportedType = "text/html"): CleanedPage {
  const page = new DOMParser().parseFromString(html, contentType);
  const removals = startRemovalLog();
  const pruned = pruneClutter(page, { url: page.URL });
  const isolated = isolateBody(pruned);
  if (!isolated) return { lines: [], html: "", removed: [] };
  const { body } = normalizeBody(pruned, isolated, removals, { url: page.URL });
  trimClutter(body, readBlocks(body), {
    removals,
    titles: pageTitles(page, pruned.survey, null, isolated.root),
  });
  return {
    lines: readBlocks(body).map((block) => block.text),
    html: contentHtml(body),
    removed: removals.entries.map(({ reason, text }) => `${reason}: ${text.replaceAll("\n", " / ")}`),
  };
}

/** Paragraphs of a story, all different. */
export const STORY: readonly string[] = [
  "江城新桥昨日正式通车。上午九时，第一批车辆驶过桥面，桥上的观景平台同时向行人开放。",
  "市交通局介绍，新桥全长三公里，设双向六车道，建设用时四年，两岸车程由半小时缩短到十分钟。",
  "家住东岸的市民李女士说，以前每天要绕行老桥，遇到雨天常常堵上一个小时，现在终于方便了。",
  "交警部门提醒，通车初期车流较大，请驾驶员减速慢行，遵守桥面标志，不要在观景平台附近停车。",
];

export const STORY_HTML = STORY.map((text) => `<p>${text}</p>`).join("");

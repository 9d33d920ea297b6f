import { tagOf } from "../../page/dom.ts";
import type { PageSurvey } from "../../page/survey.ts";
import type { LineRange } from "../../page/survey-lines.ts";
import { foldTraditional } from "../../text/fold-traditional.ts";
import type { Judgement } from "../removal-log.ts";

/** Something to use rather than to read, and what the box around it is for. */
interface Device {
  /** Its tag; `null` for any that holds text. */
  readonly tag: string | null;
  /** Which elements of that tag are one; all where it is left out. */
  readonly isOne?: (element: Element) => boolean;
  /** What it says, folded; any where it is left out. */
  readonly says?: RegExp;
  readonly judgement: Judgement;
  /** Letters that such a box holds at most: an invitation, the labels of a player. */
  readonly maxLetters: number;
  /** Share of the page's prose in it at most, 0 to 1. */
  readonly maxProse: number;
  /**
   * Where it is one: above the story alone (within it, a recording is what the story tells of), or below its first
   * paragraphs alone (above them stand the writer's name and the deck).
   */
  readonly place: "anywhere" | "above" | "below";
  /** Letters of the box's first line at most: the writer's name. Such a box has a picture, a portrait. */
  readonly maxOpening?: number;
}

const DEVICES: readonly Device[] = [
  {
    tag: "input",
    isOne: (input) =>
      input.matches(
        "[type=email], [type=password], [name*=mail i]:not([type=hidden]), [placeholder*=mail i], [placeholder*=邮], [placeholder*=郵], [placeholder*=信箱]",
      ),
    judgement: { reason: "promotion", rule: "sign-up-form" },
    maxLetters: 200,
    maxProse: 0.25,
    place: "anywhere",
  },
  {
    tag: "input",
    isOne: (input) => input.matches("[type=radio]"),
    judgement: { reason: "vote", rule: "questionnaire" },
    maxLetters: 120,
    maxProse: 0.1,
    place: "anywhere",
  },
  {
    tag: "audio",
    judgement: { reason: "embed", rule: "audio-player" },
    maxLetters: 40,
    maxProse: 0,
    place: "above",
  },
  // Who wrote it, and a button to follow them.
  {
    tag: null,
    isOne: (element) =>
      tagOf(element) === "button" ||
      /follow|btn/iu.test(element.getAttribute("class") ?? "") ||
      element.getAttribute("role") === "button",
    says: /^[+＋]?\s*(?:关注(?:作者|我)?|追踪(?:作者)?|订阅作者|follow)$/iu,
    judgement: { reason: "byline", rule: "follow-button" },
    maxLetters: 150,
    maxProse: 0.25,
    place: "below",
    maxOpening: 14,
  },
];

/** Share of the page's prose that a lead above a player holds at most. */
const MAX_LEAD = 0.2;

/** Letters of prose that stand above a box below the story's first paragraphs. */
const MIN_STORY_ABOVE = 60;

/** No box of a device holds one of these, nor a picture but for a portrait. */
const STORY_PARTS = "h1, article, figure";

/** A box with one of these is a part of the story, or a list. */
const SECTION_HEADINGS = "h2, h3, h4, h5, h6";

/** Devices looked at of one kind. */
const MOST_DEVICES = 20;

/** The largest boxes around what a reader types into or listens to that hold nothing of the story, with what they are. */
export function findDeviceBoxes(page: Document, survey: PageSurvey): Map<Element, Judgement> {
  const boxes = new Map<Element, Judgement>();
  for (const device of DEVICES) {
    for (const element of devicesOf(page, survey, device)) {
      const box = boxAround(element, device, survey);
      if (box) boxes.set(box, device.judgement);
    }
  }
  return boxes;
}

function devicesOf(page: Document, survey: PageSurvey, { tag, isOne, says }: Device): Element[] {
  const all = tag ? [...page.querySelectorAll(tag)] : survey.elements.map(({ element }) => element);
  const found = isOne ? all.filter(isOne) : all;
  const said = says ? found.filter(({ textContent }) => says.test(labelOf(textContent ?? ""))) : found;
  return said.slice(0, MOST_DEVICES);
}

/** Longer texts are no label. */
const MAX_LABEL = 40;

function labelOf(text: string): string {
  return text.length > MAX_LABEL ? "" : foldTraditional(text.trim());
}

function boxAround(element: Element, device: Device, survey: PageSurvey): Element | null {
  const { sums } = survey;
  const whole = sums.prose({ first: 0, end: survey.lines.length });
  let box: Element | null = null;
  for (let at = element.parentElement; at && tagOf(at) !== "body"; at = at.parentElement) {
    const range = survey.rangeOf(at);
    if (!range || holdsStory(at) || !isSmall(range)) break;
    if (sums.letters(range) > 0 && hasOpening(at, range)) box = at;
  }
  return box;

  function holdsStory(at: Element): boolean {
    return at.querySelector(`${STORY_PARTS}, ${device.maxOpening ? SECTION_HEADINGS : "img"}`) !== null;
  }

  function isSmall(range: LineRange): boolean {
    const above = sums.prose({ first: 0, end: range.first });
    if (device.place === "above" && above > whole * MAX_LEAD) return false;
    if (device.place === "below" && above < MIN_STORY_ABOVE) return false;
    return sums.letters(range) <= device.maxLetters && sums.prose(range) <= whole * device.maxProse;
  }

  function hasOpening(at: Element, { first }: LineRange): boolean {
    const { maxOpening = 0 } = device;
    return (
      !maxOpening || ((survey.lines[first]?.letters ?? 0) <= maxOpening && at.querySelector("img") !== null)
    );
  }
}

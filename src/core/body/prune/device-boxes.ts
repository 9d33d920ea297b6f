import { tagOf } from "../../page/dom.ts";
import { type LineSums, type PageSurvey, sumLines } from "../../page/survey.ts";
import type { Judgement } from "../removal-log.ts";

/** Something to use rather than to read, and what the box around it is for. */
interface Device {
  readonly selector: string;
  readonly judgement: Judgement;
  /** Letters that such a box holds at most: an invitation, the labels of a player. */
  readonly maxLetters: number;
  /** Share of the page's prose in it at most, 0 to 1. */
  readonly maxProse: number;
  /** Above the story alone: within it, a recording is what the story tells of. */
  readonly isAboveStory: boolean;
}

const DEVICES: readonly Device[] = [
  {
    selector:
      "input[type=email], input[type=password], input[name*=mail i]:not([type=hidden]), input[placeholder*=mail i], input[placeholder*=邮], input[placeholder*=郵], input[placeholder*=信箱]",
    judgement: { reason: "promotion", rule: "sign-up-form" },
    maxLetters: 200,
    maxProse: 0.25,
    isAboveStory: false,
  },
  {
    selector: "input[type=radio]",
    judgement: { reason: "vote", rule: "questionnaire" },
    maxLetters: 120,
    maxProse: 0.1,
    isAboveStory: false,
  },
  {
    selector: "audio",
    judgement: { reason: "embed", rule: "audio-player" },
    maxLetters: 40,
    maxProse: 0,
    isAboveStory: true,
  },
];

/** Share of the page's prose that a lead above a player holds at most. */
const MAX_LEAD = 0.2;

/** No box of a device holds one of these. */
const STORY_PARTS = "h1, article, figure, img";

/** Devices looked at of one kind. */
const MOST_DEVICES = 20;

/** The largest boxes around what a reader types into or listens to that hold nothing of the story, with what they are. */
export function findDeviceBoxes(page: Document, survey: PageSurvey): Map<Element, Judgement> {
  const sums = sumLines(survey.lines, () => true);
  const boxes = new Map<Element, Judgement>();
  for (const device of DEVICES) {
    for (const element of [...page.querySelectorAll(device.selector)].slice(0, MOST_DEVICES)) {
      const box = boxAround(element, device, survey, sums);
      if (box) boxes.set(box, device.judgement);
    }
  }
  return boxes;
}

function boxAround(element: Element, device: Device, survey: PageSurvey, sums: LineSums): Element | null {
  const whole = sums.prose({ first: 0, end: survey.lines.length });
  let box: Element | null = null;
  for (let at = element.parentElement; at && tagOf(at) !== "body"; at = at.parentElement) {
    const range = survey.rangeOf(at);
    const isTooLarge =
      !range ||
      sums.letters(range) > device.maxLetters ||
      sums.prose(range) > whole * device.maxProse ||
      (device.isAboveStory && sums.prose({ first: 0, end: range.first }) > whole * MAX_LEAD) ||
      at.querySelector(STORY_PARTS) !== null;
    if (isTooLarge) break;
    if (sums.letters(range) > 0) box = at;
  }
  return box;
}

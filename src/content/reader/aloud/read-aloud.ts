import { type Block, readBlocks } from "../../../core/page/blocks.ts";
import { splitSentences } from "../../../core/text/sentences.ts";
import type { Span } from "../../../core/text/span.ts";
import type { Settings } from "../../../platform/settings.ts";
import { markSpan, unmarkSentence } from "./mark-sentence.ts";
import { pickVoice } from "./pick-voice.ts";
import { createPlayer } from "./player.ts";

/** Reads the article aloud, a sentence at a time, with a voice of this machine. */
export interface Aloud {
  /** Its buttons; hidden while nothing is read. */
  readonly player: HTMLElement;
  /** Begins at the first sentence that ends in sight, or stops. */
  toggle(): void;
  stop(): void;
  /** The same article in another form or speed: goes on at the same sentence. */
  refresh(lang: string, settings: Settings): void;
}

/** A sentence of the shown body. */
interface Sentence {
  readonly block: Block;
  /** In the block's text. */
  readonly span: Span;
}

/**
 * The player, not yet in a document. Pausing cancels, and going on says the sentence again: browsers differ in what
 * their own pause does.
 */
export function createAloud(
  page: HTMLElement,
  isPast: (line: Element) => boolean,
  choose: (chosen: Partial<Settings>) => void,
): Aloud {
  const { player, speed, showVoice, showPaused } = createPlayer(
    { pause: () => (speaking ? hush() : say()), next: () => goOn(), stop: () => stop() },
    choose,
  );
  let lang = "";
  let rate = 1;
  let at = 0;
  let speaking: SpeechSynthesisUtterance | null = null;

  const bodyOf = (): HTMLElement | null => page.querySelector<HTMLElement>(".body");
  const hush = (): void => {
    speaking = null;
    speechSynthesis.cancel();
    showPaused(true);
  };
  const stop = (): void => {
    hush();
    const body = bodyOf();
    if (body) unmarkSentence(body);
    player.hidden = true;
  };
  const say = (): void => {
    const body = bodyOf();
    const sentence = body && sentencesOf(body)[at];
    if (!sentence) {
      stop();
      return;
    }
    const voice = pickVoice(speechSynthesis.getVoices(), lang);
    showVoice(voice !== null);
    if (!voice) return;
    unmarkSentence(body);
    show(markSpan(body, sentence.block, sentence.span));
    speechSynthesis.cancel();
    showPaused(false);
    speaking = utteranceOf(sentence, voice, rate, (said) => {
      if (said === speaking) goOn();
    });
    speechSynthesis.speak(speaking);
  };
  const goOn = (): void => {
    at++;
    say();
  };
  return {
    player,
    toggle() {
      if (!player.hidden) {
        stop();
        return;
      }
      const body = bodyOf();
      player.hidden = false;
      at = Math.max(0, body ? sentencesOf(body).findIndex(({ block }) => !isPast(block.element)) : 0);
      say();
      // Chromium learns of its voices late.
      if (!speaking) speechSynthesis.addEventListener("voiceschanged", () => player.hidden || say(), ONCE);
    },
    stop,
    refresh(shownLang, settings) {
      lang = shownLang;
      rate = settings.voiceSpeed;
      speed.show(settings);
      if (speaking) say();
    },
  };
}

const ONCE = { once: true };

/** One utterance a sentence: voices tell of the words in Chinese at the wrong places, or not at all. */
function utteranceOf(
  { block, span }: Sentence,
  voice: SpeechSynthesisVoice,
  rate: number,
  ended: (utterance: SpeechSynthesisUtterance) => void,
): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(block.text.slice(span.start, span.end));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.addEventListener("end", () => ended(utterance));
  return utterance;
}

function sentencesOf(body: HTMLElement): Sentence[] {
  return readBlocks(body).flatMap((block) => splitSentences(block.text).map((span) => ({ block, span })));
}

function show(pieces: readonly HTMLElement[]): void {
  for (const piece of pieces) piece.classList.add("spoken");
  pieces[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

import { datelineLength } from "../text/dateline.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { hasLooseQuote, opensQuote } from "../text/open-quote.ts";
import { plainDigits } from "../text/plain-digits.ts";
import { isDense } from "../text/prose.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { JUDGES, SPEAKS } from "../text/speech-verbs.ts";
import type { TextBlock } from "../text/text-block.ts";
import { heardLength, turnLength } from "./attribution.ts";
import { toldLength } from "./main-clause.ts";
import { widthOf, withoutSpaces } from "./text-width.ts";

/** A sentence that may stand for what is around it. */
export interface KeySentence {
  /** Verbatim, without its dateline, 记者获悉, a turn (但是，) and what it asks at its end. */
  readonly text: string;
  /** Simplified, in lower case, with plain digits and no space beside a Chinese character: what rules are matched on. */
  readonly folded: string;
  /** In `textContent`. */
  readonly span: Span;
  /** Place of its paragraph among those of prose, from 0. */
  readonly paragraph: number;
  /** Offset of its paragraph in `textContent`. */
  readonly block: number;
  readonly isFirst: boolean;
  /** The reporter found it out: 记者获悉 stood before it. */
  readonly isHeard: boolean;
  /** Width in Chinese characters: three Latin letters count for one. */
  readonly width: number;
  /** Why it says little without what stands before it, or is none of the story's sentences; `null` for a good one. */
  readonly flaw: Flaw | null;
}

/** `clutter` is never shown, a `line` that is no sentence, and the others, where nothing better is left. */
export type Flaw = "clutter" | "line" | "dependent" | "incomplete" | "question";

/** Paragraphs of running text: no headings, cells, code, links, captions. */
export function proseOf(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.filter(
    ({ kind, linked, text }) =>
      kind !== "cell" && kind !== "code" && kind !== "heading" && !linked && isProse(text),
  );
}

/** The sentences of paragraphs, in text order. */
export function readSentences(prose: readonly TextBlock[]): KeySentence[] {
  return prose.flatMap((block, paragraph) =>
    wholeSentences(block.text).map(({ start, end }, at) => {
      const head = start + turnLength(block.text.slice(start, end));
      const filed = at === 0 ? datelineLength(plainDigits(block.text.slice(head, end))) : 0;
      const heard = heardLength(block.text.slice(head + filed, end));
      const from = head + filed + heard;
      const whole = block.text.slice(from, end);
      const text = whole.slice(0, toldLength(whole));
      const folded = withoutSpaces(plainDigits(foldTraditional(text))).toLowerCase();
      return {
        text,
        folded,
        span: { start: block.start + from, end: block.start + from + text.length },
        paragraph,
        block: block.start,
        isFirst: at === 0,
        isHeard: heard > 0,
        width: widthOf(text),
        flaw: flawOf(text === whole ? folded : `${folded}。`),
      };
    }),
  );
}

/** UTF-16 units up to which sentences are joined: a longer quotation is a speech. */
const LONGEST_JOINED = 240;

/** Who says it, behind a quotation of a sentence of its own: “……。”某某说。 */
const SPEAKER = new RegExp(
  `^[^“「。]{2,60}(?:${`${SPEAKS} ${JUDGES} 介绍`.replaceAll(" ", "|")})[。.]?$`,
  "u",
);

/** Sentences with the quotations in them whole, and a quotation with its speaker. */
function wholeSentences(text: string): Span[] {
  const joined: Span[] = [];
  for (const span of splitSentences(text)) {
    const last = joined.at(-1);
    const sentence = text.slice(span.start, span.end);
    const before = last ? text.slice(last.start, last.end) : "";
    const belongs =
      opensQuote(before) || (/^[“「].*[”」]$/u.test(before) && SPEAKER.test(foldTraditional(sentence)));
    if (last && belongs && span.end - last.start <= LONGEST_JOINED)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function isProse(text: string): boolean {
  return widthOf(text) >= SHORTEST_PROSE && /[。！？!?.”"」』]/u.test(text);
}

const SHORTEST_PROSE = 14;

/** A sentence of fewer characters says too little. */
const SHORTEST_SENTENCE = 9;

/** What a sentence may not be, folded to Simplified and in lower case; the first row that matches says what it is. */
const FLAWS: readonly { readonly flaw: Flaw; readonly pattern: RegExp; readonly isLatin?: true }[] = [
  // Captions: an arrow or a square before them, a label, who took the picture at the end.
  {
    flaw: "clutter",
    pattern:
      /^(?:[▲△▼▽■◆●►▶↑↓←→◎]|[（(]?图(?:[一-龥]{0,3}[:：/／]|[为\d一二三四五])|(?:资料|档案|示意|配|组|题|上|下|左|右|截)图|(?:图片|照片|视频|影片|制图|来源|文字)[^，。]{0,6}[:：/／])|(?:[\s/／]|记者|社发|供)(?:摄影?|图|提供)\s?[)）]?[。.]?$|[（(][左右中前后](?:[一二三四]|起|排|者)?[)）]|[（(][^）)]{0,16}(?:摄|提供|配图|资料图|翻摄[^）)]*)[)）][。.]?$/,
  },
  // Who wrote it, edited it, and what the outlet says of itself.
  {
    flaw: "clutter",
    pattern:
      /^(?:[（(【[]?(?:作者|编辑|责编|责任编辑|记者|撰文|校对|审核|来源|原标题|原文|译者|编译|本文(?:系|为|由|来自|作者|转|首发|源)|注|声明|免责|版权|附|题)(?:[:：/／]|\s[一-龥]))|^作者[一-龥·]{0,6}(?:系|为|是|现|曾)|^[一-龥·]{2,6}[，,：:]?[^。]{2,40}(?:教授|研究员|院士|作家|记者|撰稿人|专栏作者|学者|博士)[，,][^。]{0,40}(?:著有|著作有|代表作|出版有|研究方向)|^《[^》]{1,30}》(?:的?作者|记者|特约)|^[（(【[][^）)】\]]*[)）\]】]$/,
  },
  // Who the author is.
  {
    flaw: "clutter",
    isLatin: true,
    pattern:
      /^(?:the (?:author|writer)|(?:dr\. |prof\. )?[a-z.'’-]+(?: [a-z.'’-]+){1,3}) (?:is|was) (?:an? |the )(?:[a-z'’-]+ ){0,4}?(?:professor|lecturer|fellow|columnist|reporter|writer|author|editor|contributor|journalist|correspondent|blogger)\b[^.]{0,90}\b(?:at|for|of|with|who writes|covering|based in)\b/,
  },
  // Where and when it was printed.
  {
    flaw: "clutter",
    isLatin: true,
    pattern:
      /^(?:this article|a version(?: of this (?:article|story))?) (?:was |first )*(?:appeared|published|printed)\b/,
  },
  // A caption: what is seen, on Tuesday, Nov. 19, 2019, in Lanport.
  {
    flaw: "clutter",
    isLatin: true,
    pattern:
      /^[^.]{3,90}, (?:left|right|center|centre)(?:, | and )|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day, [a-z]{3,9}\.? \d{1,2}, \d{4}(?:, (?:in|at) [^.]{3,40})?\.?$/,
  },
  // It asks the reader for something.
  {
    flaw: "clutter",
    pattern:
      /感谢您?(?:的)?(?:订阅|阅读|关注|收看|收听|支持)|通过文章目录|快速跳转|^希望(?:能|可以|这篇[^，。]{0,8}|本文[^，。]{0,4})?(?:帮|对[你您])|扫码|扫描[^，。]{0,6}二维码|点击|戳(?:这|此|链接)|订阅|(?:请|欢迎|记得|快来?|立即|马上)[^，。]{0,8}(?:关注|下载|加入|追踪|分享|留言|转发|收藏|登录|联系|投稿|爆料|点赞|收看|锁定)|^(?:关注|下载|加入|追踪|更多)|粉丝(?:团|专页)|line@|^(?:click|subscribe|follow us|sign up|read more|download)/,
  },
  // It goes on from the sentence before, or speaks of someone that it does not name.
  {
    flaw: "dependent",
    pattern:
      /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．](?!\d)|[—―─–]|(?:与此)?同时|此外|另外|除此之外|另(?![一外])|而(?!立|今)|但|不过|然而|因此|因而|所以|于是|接着|随后|随即|之后|其后|后来|尔后|此后|此前|其(?!乐)|再者|再说|最后|首先|第[一二三四五六七八九十][，,]|[一二三四五六七八九十]是|对[此于]|与[之此]|在[这此该那](?!曲)|为此|据此|由此|这|此(?!间)|该|他(?!乡|国|山)|她|它|那(?!曲|不勒)|也(?!门|许)|并|又|则|还(?!原)|或|例如|比如|譬如|换[句言]|事实上|实际上|当然|如果|若|假如|只[有要]|即[使便]|尽管|虽然|当[天日时晚]|届时|目前来看|可见|总之|综上|就[是这]|反之|否则|甚至|更|结果|原来|再后来|值得(?:一提|注意|关注)|需要(?:注意|指出)|的确|期[间内]|我们?然后|至于|从而|以[此及]|上述|前述|前者|后者|双方|两人|三人|二人|大家|据(?:悉|了解|介绍|透露)?[，,]|(?:下一步|目前|今后)[，,](?:他|她|该|其|这)|要(?!闻|求|员|塞|害|素|点|不)|必须|应当|应该|(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|or|so|yet|then|also|however|meanwhile|moreover|furthermore|besides|instead|still|for example|for instance|in addition|additionally|as a result|therefore|thus|nevertheless|similarly|likewise|after that|since then|such)\b)/,
  },
  {
    flaw: "question",
    pattern: /[？?][”"」』）)]?$|^(?:为什么|怎么|如何|what|why|how|who|when|where)(?:\b|[^，。]*[？?])/,
  },
  // A quotation alone is nobody's word; 做出上述表示 points to what stands before.
  {
    flaw: "dependent",
    pattern:
      /^[“"「『][^”"」』]*[”"」』]?$|(?:做出|作出|发表)了?(?:如上|上述|这番|以上)[^，。]{0,6}。$|[如此这][是此样]?(?:说道?|表示|写道)。$|^[^“「：]*(?:说道?|表示|写道)。$|^i(?:’|'|\s+a)m an?\b/,
  },
];

function flawOf(folded: string): Flaw | null {
  const isLatin = !isDense(folded.charAt(0));
  const found = FLAWS.find((row) => (!row.isLatin || isLatin) && row.pattern.test(folded));
  if (found) return found.flaw;
  if (!ENDS.test(folded)) return "line";
  return hasLooseQuote(folded) || widthOf(folded) < SHORTEST_SENTENCE ? "incomplete" : null;
}

const ENDS = /[。！？!?.…][”"’」』）)]*$/u;

import type { Span } from "../text/span.ts";

/** 岚城日报12月15日讯（记者张三）, 本报北京3月5日电 特约通讯员李四, 【…】, 〔记者张三／岚城报导〕: where a story comes from. */
const DATELINE =
  /^[\s　]*(?:[（(][^（）()]{2,40}[电讯][^（）()]{0,24}[）)]|【[^】]{1,30}】|〔[^〕]{1,40}〕|［[^］]{1,40}］)?(?:(?:[^，。；：]{0,24}?[0-9]{1,2}日?|[㐀-鿿]{1,6}[报社网])(?:电|讯|消息)\s?)?(?:[（(][^（）()]{0,6}(?:记者|通讯员|作者|编辑)[^（）()]{0,50}[）)]\s?)?/u;

/** A sentence without the dateline that it begins with. */
export function withoutDateline(plain: string, { start, end }: Span): Span {
  const length =
    start > 40 ? 0 : (DATELINE.exec(plain.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0);
  return { start: start + length, end };
}

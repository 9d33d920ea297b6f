import type { Credits } from "../article.ts";
import { bareText } from "../text/bare-text.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { oneLine } from "../text/one-line.ts";
import { isKnownName } from "./author-names.ts";
import type { StructuredMetadata } from "./structured-metadata.ts";

/** A byline is a name or a few; longer text is a mistake of the markup. */
const MAX_LENGTH = 80;

/** What the page shows of its author without a label. */
export interface ShownAuthors {
  /** Lines between title and story. */
  readonly head: readonly string[];
  /** Names among them that their markup tells. */
  readonly marked: readonly string[];
}

/**
 * Who wrote it, in one line: the reporters, else the author that the page names to machines; `null` if unknown.
 * `outlets`: whatever names the site or the source. An outlet that is its own author says nothing.
 */
export function chooseByline(
  credits: Pick<Credits, "reporters">,
  structured: StructuredMetadata,
  outlets: readonly (string | null)[],
  { head, marked }: ShownAuthors,
): string | null {
  const { reporters } = credits;
  if (reporters.length > 0) return reporters.join(/^[A-Z]/u.test(reporters[0] ?? "") ? ", " : " ");
  const named = (text: string): string[] => {
    const author = oneLine(text).replace(/^By\s|\s?[（(][^（）()]*[)）]$/giu, "");
    return isAuthor(author) && !isPartOf(author, outlets) ? [author] : [];
  };
  // A list of people stands in JSON-LD one by one; meta tags repeat them.
  const [author] = structured.authors.filter((text) => !/[,，]/u.test(text)).flatMap(named);
  return author ?? writtenBy(head) ?? surest(marked.flatMap(named));
}

/** A person before a column or a desk. */
function surest(names: readonly string[]): string | null {
  return names.find(isKnownName) ?? names[0] ?? null;
}

/** Whether one of the names of outlets has the author's in it. */
export function isPartOf(author: string, outlets: readonly (string | null)[]): boolean {
  return outlets.some((outlet) => bareText(outlet ?? "").includes(bareText(author)));
}

/** By Ann Miller, under the title. */
const WRITTEN_BY =
  /^(?:By|BY|by)[:\s]\s*([A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’-]+(?:\s[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’-]*){1,3}(?:\s(?:and|&)\s[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣.'’ -]+)?)(?:,\s.{2,32})?$/u;

function writtenBy(head: readonly string[]): string | null {
  for (const line of head) {
    const name = line.length <= MAX_LENGTH ? WRITTEN_BY.exec(line)?.[1] : null;
    if (name) return name;
  }
  return null;
}

/** Last words of outlets, folded, and those that have more behind them: 江城日报海外版. */
const OUTLET = /.(?:网|报|社|新闻|电视台?|\bnews|\btimes|\bagency)$|.(?:日报|晚报|时报|新闻网|通讯社)/iu;

/** What a button says, not a name; folded. */
const BUTTON =
  /^[我你您]|授权|登录|登入|关注|追踪|点击|^(?:查?看|更多|所有|全部|阅读)|^(?:admin(?:istrator)?|editor|管理员|小编|社论|社评)$/iu;

/** Not an outlet, a label, an address, a number or an account. */
function isAuthor(text: string): boolean {
  return (
    !OUTLET.test(foldTraditional(text)) &&
    !BUTTON.test(foldTraditional(text)) &&
    /\p{L}\s?\p{L}/u.test(text) &&
    !/^https?:|@|\w\.(?:com|cn|net|org|tw|hk)\b|^\d+$|[_|。:：]|\d{4}|^\W?该?作者/u.test(text) &&
    text.length <= MAX_LENGTH
  );
}

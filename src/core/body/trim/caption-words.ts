import { foldTraditional } from "../../text/fold-traditional.ts";

/** Characters that a caption has at most. A paragraph under an image is longer. */
export const MAX_CAPTION_LENGTH = 120;

/** Sentences of a caption at most; more is a paragraph that happens to end with 图. */
const MAX_CAPTION_SENTENCES = 2;

/** Begins what is said of one of several pictures in a print, which may be a sentence each. */
const PLACE = /[上下左右中]{1,2}图[：:为是]/gu;

/** What captions say of themselves: who took the picture, where it comes from, where to look. */
const CAPTION_SIGNS: readonly RegExp[] = [
  // 新华社记者 某某 摄 · （记者某某摄）· （圖／記者某某攝）
  /(?:[ 　/／|︱）)：:·]|记者|社|网|报)[^。，！？]{0,12}(?:摄影?|供图|[/／]图)[)）】\]]?\s*。?$/u,
  // 何晓禾在桥头。受访者供图: behind a sentence, a name alone
  /[。！？][㐀-鿿々〇·]{2,8}(?:摄|供图)$/u,
  // （图片来源：摄图网）· （圖取自Google地圖）· （图/视觉中国）· 圖片來源：某某
  /^[（(【［[]?\s*(?:本文|文中|以上)?(?:题图|配图|图片?|照片|资料图片?|资料照片?|示意图|截图|图源)\s*(?:来源|来自|取自|提供|授权|为)?\s*[：:︱｜|／/]/u,
  /[（(][^（）()]{0,20}(?:图片?|照片|资料图|资料照|示意图|截图)(?:[／/：:︱｜|]|来源|取自|源自|提供|翻摄)[^（）()]{0,60}[）)]\s*。?$/u,
  /[（(](?:资料图片?|资料照片?|示意图|档案图片|视频截图|影片截图|网络图片|网路图片|翻摄[^（）()]{0,30}|[^（）()]{0,30}摄|[^（）()]{0,30}提供)[）)]\s*。?$/u,
  // 老街的施工现场。（江城通讯社）
  /[。！？][（(][^（）()。]{2,14}(?:社|网|图库|图片)[)）]$/u,
  // 水务署公布时程。 图：翻摄自水务署网站
  /[。！？）)\s](?:图片?|照片|摄影)\s*[：:／/︱｜][^。，]{2,24}$/u,
  // 老街逢雨必浸。資料圖片
  /[。！？\s](?:资料|网上|网络|网路|档案|示意|视频|影片)(?:图片?|照片?|截图)$/u,
  // ▲剛卸任的橋工隊長何曉禾。
  /^[▲▼△▽◀▶◤◥]/u,
  // 资料图：某某 · 图为某某 · 圖為某某 · 图1：某某
  /^[◎●■]?\s*(?:图说(?=[：:])|资料图片?|资料照片?|图[一二三四五六七八九十\d]*(?=[：:／/])|图[一二三四五六七八九十\d]+|[上下左右]?图[为是]|[上下左右]{1,2}图)[：:，, ]?/u,
  /^(?:photo|image|picture|pictured|file photo)\b\s*[:：by]/iu,
  /\/\s*(?:AFP|Reuters|AP|Getty Images|EPA|Xinhua|Shutterstock)\s*[)）]?$/u,
  /^(?:写真|사진)\s*[=＝:：／/]|(?:撮影|提供)[)）]$|\/\s*사진\s*[=:]/u,
];

/** True for a line that says of itself that it belongs to a picture, wherever it stands. */
export function readsAsCaption(text: string): boolean {
  if (text.length > MAX_CAPTION_LENGTH) return false;
  const folded = foldTraditional(text);
  const sentences = text.match(/[。！？]/gu)?.length ?? 0;
  const pictures = folded.match(PLACE)?.length ?? 0;
  return (
    sentences <= Math.max(MAX_CAPTION_SENTENCES, pictures) && CAPTION_SIGNS.some((sign) => sign.test(folded))
  );
}

/** Longer than this a line says more than who took the picture. */
const MAX_CREDIT = 24;

/** True for a line that says who took the picture. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_CREDIT && readsAsCaption(text);
}

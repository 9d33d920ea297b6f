/** What a line of credits says, and where in a match its names or outlet begin. */
export interface CreditRule {
  readonly credit: "source" | "reporters" | "editors" | "photographers";
  /** What is to be read follows the match. */
  readonly label: RegExp;
  /** In a paragraph of the story too, not only in a line of its own. */
  readonly inProse?: boolean;
}

/** Each row with what taught it; labels are in both scripts. */
export const CREDIT_RULES: readonly CreditRule[] = [
  // 来源：经济参考报 / 本文来源于每日经济新闻 / 稿源: … / 来源出处：… ; a picture's source is not the text's.
  {
    credit: "source",
    label:
      /(?<!图片|圖片|资料|資料|数据|數據|图|圖|照片|视频|視頻)(?:本文)?(?:文章|信息|新闻|新聞|稿件)?(?:来源|來源|稿源|出处|出處){1,2}(?:于|於)?\s*[:：]?\s*/u,
  },
  // 转载自《…》, 原载于…, 摘自…
  {
    credit: "source",
    label: /(?:本文)?(?:转载自|轉載自|转自|轉自|摘自|原载于|原載於|原载|原載|首发于|首發於)\s*[:：]?\s*/u,
  },
  // 责任编辑：陈永乐 / (责编：冯粒、袁勃) / 每经编辑 陈旭 / 核稿編輯：…
  {
    credit: "editors",
    label:
      /(?:本文)?(?:责任|責任|值班|本期|执行|執行|每经|核稿|新媒体|新媒體)?(?<![总總])(?:编辑|編輯|责编|責編|编审|編審|校对|校對|审校|審校)\s*[:：︰/／]?\s*(?=[㐀-鿿々〇]{2})/u,
    inProse: true,
  },
  // (记者 柳德新 通讯员 彭娟) / 記者／曹斯 / 每经实习记者 李可愚 / 本报记者 …
  {
    credit: "reporters",
    label: /(?:记者|記者|特派员|特派員|通讯员|通訊員)\s*[:：︰/／╱]?\s*(?=[㐀-鿿々〇]{2})/u,
    inProse: true,
  },
  // 作者：刘晓翠 / 【作者：… / 文／林小姐 / 撰文：… / 编译：…
  {
    credit: "reporters",
    label:
      /(?:作者|撰文|撰稿|采写|採寫|采访|採訪|编译|編譯|翻译|翻譯)\s*[:：︰/／╱]\s*|(?<!图|圖|原|正|本|全|下|图片)文\s*[:：︰/／╱|｜丨]\s*/u,
  },
  // 摄影：李大为 / 攝影／林曉梅 / 摄影记者 陈旭
  {
    credit: "photographers",
    label: /(?<!文字|文|综合)(?:摄影记者|攝影記者|摄影|攝影)\s*[:：︰/／]?\s*(?=[㐀-鿿]{2})/u,
  },
];

/** 李大为 摄, 記者林曉梅攝: who took the pictures, at the end of a line. */
export const PHOTOGRAPHER =
  /(?:^|[\s(（/／|]|记者|記者|图片由|圖片由)([㐀-鿿]{2,4})\s?[/／]?\s?(?:摄影?|攝影?|供图|供圖)\s?[)）]?$/u;

/** 中新社北京1月12日电 (张晓宁) / 中国网1月17日讯（王文举）: the one in brackets wrote it. */
export const DATELINE =
  /^.{2,20}?(?:电|電|讯|訊|消息)\s*[（(]\s*(?:记者|記者)?\s*[/／:：]?\s*(?=[㐀-鿿々〇]{2,4}\s*[)）、 ])/u;

/** （金良） / (文/图 刘玺东 易赛楠) / （陳奕華報導）: who signs at the end of a paragraph. */
export const SIGNATURE =
  /[（(]\s*(?:文\s*[/／]?\s*[图圖]?\s*[:：]?|记者|記者|作者\s*[:：]?|中廣記者)?\s*([㐀-鿿々〇]{2,4}(?:[\s、][㐀-鿿々〇]{2,4}){0,3}?)\s*(?:報導|报道|報道)?\s*[)）]\s*$/u;

/** 邱俐穎／台北報導, 記者丁彥伶／台北報導, 陳奕華 報導. */
export const REPORT_LINE =
  /(?:^|[\s╱／/|]|記者|记者)([㐀-鿿々〇]{2,4}(?:[、\s][㐀-鿿々〇]{2,4}){0,3})\s*[／/╱]\s*[㐀-鿿々〇]{0,6}?(?:報導|报导|报道|報道|電|电|特稿|專訪|专访|編譯|编译|整理|綜合)/u;

/** 新华社北京6月6日电: the agency, where nothing else is named. */
export const AGENCY =
  /^[（(【]?(?:据|據)?([㐀-鿿々〇]{2,8}(?:社|报|報|网|網))[㐀-鿿々〇]{0,6}\d{1,2}月\d{1,2}日(?:电|電|讯|訊|消息)/u;

/** （中央社記者洪學文嵐城6日電）: agency, then who filed from where; the place keeps two characters at least. */
export const WIRE =
  /^[（(【]?([㐀-鿿々〇]{2,8}(?:社|报|報|网|網))(?:记者|記者)([㐀-鿿々〇]{2,3})(?=[㐀-鿿々〇]{2,6}(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊|报道|報導))/u;

/** Who took the picture did not write the text. */
export const PHOTO_AFTER = /^[㐀-鿿々〇\s、·]{2,20}?\s*(?:摄|攝|图|圖|／攝|\/摄)/u;

/** An outlet by its last word. */
export const OUTLET =
  /^[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣0-9０-９·《》（）()-]{1,16}?(?:报|報|网|網|社|台|臺|电台|電台|周刊|週刊|杂志|雜誌|新闻|新聞|财经|財經|在线|在線|線上|传媒|傳媒|公司|电视|電視|广播|廣播|客户端|客戶端|快讯|快訊|观察|觀察|频道|頻道|汽车|科技|体育|娱乐|见闻|見聞|新闻中心|基地|出版社|TV|APP|\.com)(?:微博)?$/u;

/** 本报 names no outlet, and a channel of the site is none. */
export const OWN_OUTLET =
  /^(?:本|该|該|我|各)|^(?:日|晚|时|時|新|手机|手機|相关|相關)(?:报|報|网|網|闻|聞)|频道$|頻道$/u;

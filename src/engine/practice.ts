import type { EngineRequests, Handlers } from "../platform/protocol.ts";

/** An article in small: figures, people who say something, dates, headings, and words of both scripts. */
const PAGE = `<!doctype html><html lang="zh"><head><title>前五个月公交客运量增长8.5%</title></head><body><nav><a href="/a">
首页</a></nav><article><h1>前五个月公交客运量增长8.5%</h1><p>本报讯 （记者林一舟）6月3日，市交通局局长周明远在发布会上表示，
今年前五个月全市公交客运量达1.2亿人次，同比增长8.5%。</p><p>“新增的32条线路覆盖了九成以上的小区。”周明远说，去年同期只有19条。</p><p>
據統計，該公司第三季營收為新台幣3,200萬元，較去年減少4.1%，執行長陳立群指出：「訂單已經回溫。」</p><h2>一、线网怎么调整</h2><p>
新线路把城东的三个小区同车站连了起来，早晚高峰每八分钟一班，末班车开到夜里十一点半。</p><h2>二、资金从哪里来</h2><p>专家认为，
随着地铁三号线于2027年底通车，日均客流将超过150万人次，投资约86.4亿元。</p></article><footer>版权所有</footer></body></html>`;

const ADDRESS = "https://practice.invalid/";

/** Reads a small article that nobody sees: the first that a reader waits for then runs code and expressions that are compiled. */
export async function practise(engine: Handlers<EngineRequests, unknown>): Promise<void> {
  await engine.readArticle(
    {
      tabId: -1,
      address: ADDRESS,
      keep: false,
      snapshot: {
        address: ADDRESS,
        base: ADDRESS,
        html: PAGE,
        pageVariant: null,
        isChosen: false,
        hasSelection: false,
        readerRemoved: false,
      },
      parts: null,
      variant: "original",
      style: { quotes: "region", vocabulary: false },
      state: { forced: true, unrepaired: false, putBack: [] },
      judge: false,
    },
    null,
  );
}

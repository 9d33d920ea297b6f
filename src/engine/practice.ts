import type { EngineRequests, Handlers } from "../platform/protocol.ts";

/**
 * An article in small, laid out as pages of today are: figures, people who say something, dates, headings, words of both
 * scripts; and around them what a page says of itself, links, buttons, pictures and other stories.
 */
const PAGE = `<!doctype html><html lang="zh"><head><title>前五个月公交客运量增长8.5%_示例网</title>
<meta property="og:title" content="前五个月公交客运量增长8.5%"><meta name="description" content="本报讯 今年前五个月全市公交客运量达1.2亿人次">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"前五个月公交客运量增长8.5%","datePublished":"2026-06-03T09:00:00+08:00"}</script>
</head><body class="page news-detail"><header class="top-bar" id="header">
<ul class="nav-list"><li><a href="/a">首页</a></li></ul></header>
<div class="main-wrap"><div class="article-content" id="content"><h1 class="title">前五个月公交客运量增长8.5%</h1><div class="info"><span class="time">2026-06-03 09:00</span>
来源：<a href="https://paper.invalid/">示例日报</a> <span class="author-name">作者：林一舟</span> <div class="share-bar"><button>分享</button></div></div>
<p><img src="/p.jpg" alt="公交车" width="600"></p><p style="text-indent:2em">本报讯 （记者林一舟）6月3日，<strong>市交通局</strong>局长周明远在发布会上表示，
今年前五个月全市公交客运量达1.2亿人次，同比增长8.5%。</p><p>“新增的32条线路覆盖了九成以上的小区。”周明远说，去年同期只有19条。</p><div class="ad-box"><a href="/x">广告</a></div><p>
據統計，該公司第三季營收為新台幣3,200萬元，較去年減少4.1%，執行長陳立群指出：「訂單已經回溫。」</p><h2>一、线网怎么调整</h2><p>
新线路把城东的三个小区同车站连了起来，早晚高峰每八分钟一班，末班车开到夜里十一点半。</p><h2>二、资金从哪里来</h2><p>专家认为，
随着地铁三号线于2027年底通车，日均客流将超过150万人次，投资约86.4亿元。</p>
<table><tr><td>线路</td><td>班次</td></tr></table><p>（责任编辑：周成）</p></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1.html">城东车站昨日启用，首日客流超过三万人</a> <span>2026-06-02</span></li></ul></div>
<input name="mail"></div><footer>版权所有</footer></body></html>`;

const ADDRESS = "https://practice.invalid/";

/**
 * Times that the article is read: the first compiles code and expressions, those after it have the browser make machine
 * code of what runs often. Of eight pages, the one read first after ten rounds took .57 of the CPU time that it took after one
 * round of a page of a third of this size.
 */
const ROUNDS = 6;

const WISH: Parameters<Handlers<EngineRequests, unknown>["readArticle"]>[0] = {
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
};

/** Reads a small article that nobody sees: the first that a reader waits for then runs code and expressions that are compiled. */
export async function practise(engine: Handlers<EngineRequests, unknown>): Promise<void> {
  // Whoever asks meanwhile is answered between two rounds.
  for (let round = 0; round < ROUNDS; round++) await engine.readArticle(WISH, null);
}

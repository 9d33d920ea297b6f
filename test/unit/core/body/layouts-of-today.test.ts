import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../../../src/core/extract-article.ts";
import { inOtherScript } from "./other-script.ts";

const TITLE = "岚江轮渡恢复夜航，末班船延到零点";

/** Paragraphs of one story, a short one and one that ends in a quotation among them. */
const STORY: readonly string[] = [
  "停了三年的岚江夜航轮渡本周一晚上恢复，末班船从原来的傍晚六点延到零点，票价仍是两元。",
  "当晚七点，首班夜航船离开东门码头，船上坐了八十多名乘客，多数是下班回家的人。",
  "“等了三年。”",
  "在码头边开面馆的霍青把打烊时间推迟了两个小时，她说夜航一停，晚上的客人少了一大半。",
  "轮渡公司介绍，夜航配备四艘新船，每艘可载一百二十人，船员两班轮换，雾天停航的标准不变。",
  "公司负责人沈望舒说：“先开三个月，坐的人多了再加密班次，坐的人少也不会马上停。”",
  "北岸的居民希望码头的路灯早点修好，区里答复说，灯杆已经到货，月底前装完。",
];

const p = (text: string): string => `<p>${text}</p>`;
const div = (html: string): string => `<div class="css-1x2y3z">${html}</div>`;
const paragraphs = (from = 0, to = STORY.length): string => STORY.slice(from, to).map(p).join("");
const divs = (from = 0, to = STORY.length): string => STORY.slice(from, to).map(div).join("");
const image = (name: string): string =>
  `<img src="https://i.example/${name}.jpg" width="800" height="500" alt="">`;

const OTHERS = [
  "城东地铁三号线下月起延长运营",
  "老城菜场改造完工，摊位减少一半",
  "江边步道夜间照明方案公示",
  "市图书馆周末开放到晚上十点",
  "西山隧道本周末封闭检修两天",
];
const cards = (tag = "div"): string =>
  OTHERS.map(
    (text, at) =>
      `<${tag} class="css-9c8d"><a href="/2024/0${at + 1}.html">${image(`t${at}`)}<span>${text}</span></a><time>3月${at + 1}日</time></${tag}>`,
  ).join("");
const header = `<header><a href="/">岚江在线</a><nav><a href="/1">要闻</a><a href="/2">城市</a><a href="/3">评论</a></nav></header>`;
const footer = `<footer><p>关于我们 | 联系我们 | 广告服务</p><p>岚江在线 版权所有 未经授权不得转载</p></footer>`;

const ANSWER =
  "老船一晚上的油钱，抵得上三天的票款，开一班亏一班，公司当时有六十多个人要发工资，先停的只能是坐的人最少的那几班。";

interface Layout {
  /** {@link TITLE}, where it is left out. */
  readonly title?: string;
  readonly page: string;
  readonly lines?: readonly string[];
  readonly date?: string;
  readonly byline?: string | null;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "cards of other stories between its paragraphs": {
    page: `<article><h1>${TITLE}</h1><div class="css-meta"><span>周渡</span><span>2024-03-05 21:40</span></div>
      <div class="css-b">${paragraphs(0, 2)}<a class="css-card" href="/2024/01.html">${image("t1")}<div>${OTHERS[0]}</div><div>城市 · 3分钟阅读</div></a>
      ${paragraphs(2, 5)}<div class="css-card2"><div>你可能还想看</div><a href="/2024/02.html">${OTHERS[1]}</a><a href="/2024/03.html">${OTHERS[2]}</a></div>${paragraphs(5)}</div></article><aside>${cards()}</aside>`,
    date: "2024-03-05T21:40:00",
  },
  "a rail of buttons that stays beside it": {
    page: `<main><div class="css-grid"><div class="css-rail" style="position:sticky;top:80px"><div><span>赞</span><b>1,204</b></div><div><span>收藏</span><b>86</b></div><div><span>评论</span><b>35</b></div><div>分享到微信</div><div>复制链接</div></div>
      <div class="css-col"><h1>${TITLE}</h1><p class="css-t">2024年3月5日 21:40</p>${paragraphs()}<div class="css-foot"><span>1,204 人赞过</span><span>举报</span></div></div></div></main>`,
    date: "2024-03-05T21:40:00",
  },
  "an accelerated page of a phone": {
    page: `<amp-sidebar id="m" hidden><ul><li><a href="/1">要闻</a></li></ul></amp-sidebar><main id="content" role="main"><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-meta"><time datetime="2024-03-05T21:40:00+08:00">3月5日</time></div></header>
      <figure><amp-img src="https://i.example/hero.jpg" width="1200" height="700" layout="responsive"></amp-img><figcaption>夜航船靠岸。（周渡摄）</figcaption></figure>
      <div class="amp-wp-article-content">${paragraphs(0, 3)}<amp-ad type="doubleclick" width="300" height="250"><div placeholder>广告</div></amp-ad>${paragraphs(3)}
      <amp-social-share type="twitter"></amp-social-share><h3>延伸阅读</h3><amp-list><div>${cards()}</div></amp-list></div></article></main>${footer}`,
    date: "2024-03-05T21:40:00+08:00",
  },
  "a box that is cut where the screen ends": {
    page: `<div class="wrap"><h1>${TITLE}</h1><div class="src">岚江晚报 2024-03-05 21:40</div><div class="cut" style="max-height:420px;overflow:hidden">${paragraphs(0, 3)}<div style="display:none">${paragraphs(3)}</div></div>
      <div class="more" onclick="open()">点击展开全文</div><div class="app">打开APP，阅读体验更佳</div></div><div class="feed">${cards()}</div>`,
    date: "2024-03-05T21:40:00",
  },
  "a letter to subscribe to among its paragraphs": {
    page: `<article><h1>${TITLE}</h1><div>2024-03-05 21:40</div>${paragraphs(0, 4)}<div class="css-nl"><h4>《岚江早餐》</h4><p>每个工作日早上七点，把一天该知道的事送进你的信箱。</p><form><input type="email" placeholder="输入邮箱"><button>订阅</button></form><p>订阅即表示你同意我们的隐私政策。</p></div>${paragraphs(4)}</article>`,
  },
  "a live report": {
    title: "直播｜岚江轮渡恢复夜航",
    page: `<main><h1>直播｜岚江轮渡恢复夜航</h1><div class="css-st">最后更新：2024-03-05 22:10</div><p>停了三年的岚江夜航轮渡本周一晚上恢复，本报记者在两岸码头记录当晚的经过。</p>
      <section class="css-lb">${[
        ["22:10", "末班船的船票已经卖完，轮渡公司临时加开一班，零点二十分离岸。"],
        ["20:35", "北岸码头排起了队，工作人员在栏杆外加了一排椅子。"],
        ["19:00", "首班夜航船离岸，船头的灯带亮起，岸上有人鼓掌。"],
      ]
        .map(
          ([time, text]) =>
            `<article class="css-e" id="e${time}"><div><time>${time}</time></div><div><a href="#e${time}">复制链接</a></div><div><p>${text}</p></div></article>`,
        )
        .join("")}</section></main><aside>${cards()}</aside>`,
    lines: [
      "停了三年的岚江夜航轮渡本周一晚上恢复，本报记者在两岸码头记录当晚的经过。",
      "22:10",
      "末班船的船票已经卖完，轮渡公司临时加开一班，零点二十分离岸。",
      "20:35",
      "北岸码头排起了队，工作人员在栏杆外加了一排椅子。",
      "19:00",
      "首班夜航船离岸，船头的灯带亮起，岸上有人鼓掌。",
    ],
  },
  "questions and answers": {
    title: "对话沈望舒：夜航为什么停了三年",
    page: `<div class="page"><h1>对话沈望舒：夜航为什么停了三年</h1><div class="by">文｜周渡　2024-03-05</div><div class="rich"><p>${STORY[0]}</p>
      <p><strong>问：为什么停？</strong></p><p>答：没有钱。</p><p>${ANSWER}</p><p><strong>问：为什么现在又开了？</strong></p><p>答：船换了，新船一晚上的油钱只有老船的一半。</p><p><strong>问：打算开多久？</strong></p><p>答：先开三个月，坐的人多了再加密班次。</p><p><strong>问：雾天呢？</strong></p><p>答：停。</p></div><div class="rec"><div>推荐</div>${cards()}</div></div>`,
    lines: [
      STORY[0] ?? "",
      "问：为什么停？",
      "答：没有钱。",
      ANSWER,
      "问：为什么现在又开了？",
      "答：船换了，新船一晚上的油钱只有老船的一半。",
      "问：打算开多久？",
      "答：先开三个月，坐的人多了再加密班次。",
      "问：雾天呢？",
      "答：停。",
    ],
    date: "2024-03-05",
    byline: "周渡",
  },
  "a gallery over it": {
    page: `<article><h1>${TITLE}</h1><div>2024-03-05 21:40</div><div class="css-swipe"><div class="css-s">${image("g1")}<div>夜航船靠岸</div></div><div class="css-s">${image("g2")}<div>码头上的灯</div></div><div class="css-s">${image("g3")}<div>首班船的乘客</div></div><div class="css-n">1 / 3</div><button>上一张</button><button>下一张</button></div>${paragraphs()}</article>`,
  },
  "the beginning of what has to be paid for": {
    page: `<article><h1>${TITLE}</h1><div>2024-03-05 21:40</div><div>${paragraphs(0, 3)}</div><div class="css-gate"><h3>继续阅读全文</h3><p>成为岚江在线会员，畅读全部报道。</p><a href="/join">立即开通，首月一元</a><a href="/login">已是会员？请登录</a></div></article><div>${cards()}</div>`,
    lines: STORY.slice(0, 3),
  },
  "the next story below": {
    page: `<div id="scroll"><section class="css-a"><h1>${TITLE}</h1><p class="css-d">2024-03-05 21:40 来源：岚江晚报</p>${divs()}<p>责任编辑：林远</p></section><section class="css-a"><h1>${OTHERS[1]}</h1><p class="css-d">2024-03-04 09:10 来源：岚江晚报</p>${div("老城菜场的改造昨天完工，摊位由两百个减到一百个，通道比原来宽了一倍，地面也不再积水。")}${div("摊主何晓禾说，租金没有涨，但位置要抽签，抽到角落的人有些不满，管理处答应半年后再抽一次。")}</section></div>`,
    date: "2024-03-05T21:40:00",
  },
  "a deck, its date in pieces and a card of its writer": {
    page: `<main><div class="css-h"><div class="css-k">城市</div><h1>${TITLE}</h1><h2 class="css-deck">三年后重新开船，四艘新船轮换，先试三个月</h2><div class="css-au">${image("face")}<div><a href="/u/12">周渡</a><div>城市版记者</div></div><div class="css-dt"><span>2024</span><span>年</span><span>3</span><span>月</span><span>5</span><span>日</span></div></div></div>${divs()}<div class="css-bio">${image("face")}<div>周渡</div><div>岚江在线城市版记者，写江上的事。</div><button>关注</button></div></main>`,
    lines: ["三年后重新开船，四艘新船轮换，先试三个月", ...STORY],
    date: "2024-03-05",
    byline: "周渡",
  },
  "a post, a film and points to remember": {
    page: `<article><h1>${TITLE}</h1><div>2024-03-05 21:40</div><ul class="css-kp"><li>夜航停了三年，本周一晚上恢复</li><li>末班船零点离岸，票价两元</li></ul>${paragraphs(0, 2)}<div class="css-v"><video src="/a.mp4"></video><div>00:32</div><div>重播</div></div>${paragraphs(2, 4)}<blockquote class="twitter-tweet"><p>今晚的江上有船了！</p>— 岚江轮渡 (@lanjiang) <a href="https://twitter.com/a/status/1">March 5, 2024</a></blockquote>${paragraphs(4)}<div class="css-tags"><a href="/t/1">轮渡</a><a href="/t/2">夜航</a><a href="/t/3">岚江</a></div></article>`,
    lines: ["夜航停了三年，本周一晚上恢复", "末班船零点离岸，票价两元", ...STORY],
  },
};

const SCRIPTS = { Simplified: (text: string): string => text, Traditional: inOtherScript };

describe.each(Object.entries(SCRIPTS))("in %s characters, a story with", (_script, write) => {
  test.each(Object.entries(LAYOUTS))(
    "%s is read whole and alone",
    (_name, { title, page, lines, date, byline }) => {
      const source = `<title>${title ?? TITLE} - 岚江在线</title>${header}${page}${footer}`;
      const url = "https://news.example/2024/a.html";
      const { document } = new JSDOM(write(source), { url }).window;
      const article = extractArticle(document, { url }).finished?.article;
      expect(article?.textContent.split("\n")).toEqual((lines ?? STORY).map(write));
      if (date !== undefined) expect(article?.publishedTime).toBe(date);
      if (byline !== undefined) expect(article?.byline).toBe(byline);
    },
  );
});

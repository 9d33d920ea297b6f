// A page that is alive as those of today's frameworks are: it keeps what it drew, compares what it wants with what it
// wanted before, never with what the page says, and writes where that differs.
const host = document.getElementById("host").attachShadow({ mode: "open" });
host.innerHTML = "<p>组件里的话</p>";

// As React does: text nodes are kept and written by their value, children are moved and removed by reference.
const counted = { shown: null, node: null };
function drawCount(count) {
  const text = `已经读了${count}条来信`;
  if (!counted.node) {
    counted.node = document.createTextNode(text);
    document.getElementById("counted").append(counted.node);
  } else if (counted.shown !== text) counted.node.nodeValue = text;
  counted.shown = text;
}
let count = 1;
document.getElementById("count").addEventListener("click", () => drawCount(++count));
drawCount(count);

// As Vue does: keyed children are patched in place and put in order before an anchor, static ones are cloned.
const list = document.getElementById("list");
const anchor = document.createComment("");
list.append(anchor);
let drawn = new Map();
function drawList(rows) {
  const next = new Map();
  for (const { key, text } of rows) {
    const item = drawn.get(key) ?? { element: document.createElement("li"), text: null };
    if (item.text !== text) item.element.textContent = text;
    next.set(key, { element: item.element, text });
    list.insertBefore(item.element, anchor);
  }
  for (const [key, { element }] of drawn) if (!next.has(key)) list.removeChild(element);
  drawn = next;
}
let rows = [
  { key: 1, text: "面馆开门了" },
  { key: 2, text: "书店关门了" },
  { key: 3, text: "理发店还在" },
];
document.getElementById("turn").addEventListener("click", () => {
  rows = rows.slice(1).reverse();
  drawList(rows);
});
drawList(rows);

document.getElementById("clone").addEventListener("click", () => {
  list.after(list.cloneNode(true));
});

// As a page does that shows in one place what it reads in another.
document.getElementById("copy").addEventListener("click", () => {
  const copy = document.createElement("p");
  copy.id = "copied";
  copy.append(document.getElementById("counted").textContent);
  document.body.append(copy);
});

document.getElementById("renew").addEventListener("click", () => {
  const root = document.createElement("html");
  root.innerHTML = "<head><title>换过的页</title></head><body><h1>换过的页里还有话说</h1></body>";
  document.documentElement.replaceWith(root);
});

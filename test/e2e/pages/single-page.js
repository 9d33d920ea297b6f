// A news site that swaps its article and changes its address without loading.
const view = document.getElementById("view");

function show(name) {
  view.replaceChildren(document.getElementById(name).content.cloneNode(true));
  document.title = `${view.querySelector("h1").textContent} - 岚城新闻客户端`;
}

document.getElementById("to-list").addEventListener("click", () => {
  history.pushState(null, "", "/single-page.html?list");
  show("list");
});
document.getElementById("to-article").addEventListener("click", () => {
  history.pushState(null, "", "/single-page.html?second");
  show("second");
});
show("first");

// A page that watches keys, swallows Escape, writes its own text into what is copied, and hopes to run something.
window.pageRan = [];
window.keysSeen = [];

window.ran = (what) => {
  window.pageRan.push(what);
};
for (const type of ["keydown", "keyup", "keypress"]) {
  document.addEventListener(type, (event) => window.keysSeen.push(event.key), true);
}
window.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);
document.addEventListener(
  "copy",
  (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", "版权所有，禁止复制");
  },
  true,
);

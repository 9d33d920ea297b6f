/** Pages that no author meant, each made out of another one by what is done to it there; `text` is a sentence. */
export const BAD_PAGES: Readonly<Record<string, (text: string) => void>> = {
  "5 MB of text": (text) => {
    const paragraph = text.repeat(100);
    document.body.replaceChildren(
      ...Array.from({ length: 440 }, () =>
        Object.assign(document.createElement("p"), { textContent: paragraph }),
      ),
    );
  },
  "a book of names and figures": (text) => {
    const names = ["王建国", "李晓梅", "陈大伟"];
    const paragraph = (i: number): string =>
      `${text}据统计局局长${names[i % 3]}介绍，第${i}年生产总值达到${i}.5亿元，同比增长${i % 90}%；“明年还会更好。”${names[(i + 1) % 3]}说。`;
    document.body.replaceChildren(
      ...Array.from({ length: 12_000 }, (_, i) =>
        Object.assign(document.createElement("p"), { textContent: paragraph(i) }),
      ),
    );
  },
  "a table of 10,000 rows": (text) => {
    const table = document.createElement("table");
    for (let i = 0; i < 10_000; i++) {
      const row = table.insertRow();
      for (const value of [`项目${i}`, `${i * 3}万元`, `${i % 100}%`]) row.insertCell().textContent = value;
    }
    const story = Object.assign(document.createElement("p"), { textContent: text.repeat(8) });
    document.body.replaceChildren(story, table);
  },
  "100,000 elements": (text) => {
    const items = Array.from({ length: 100_000 }, () =>
      Object.assign(document.createElement("span"), { textContent: text.slice(0, 8) }),
    );
    document.body.replaceChildren(...items);
  },
  "100,000 pieces of one line under a story": (text) => {
    const line = document.createElement("div");
    line.append(
      ...Array.from({ length: 100_000 }, () =>
        Object.assign(document.createElement("span"), { textContent: text.slice(0, 8) }),
      ),
    );
    const story = Object.assign(document.createElement("p"), { textContent: text.repeat(8) });
    document.body.replaceChildren(story, line);
  },
  "30,000 paragraphs": (text) => {
    document.body.replaceChildren(
      ...Array.from({ length: 30_000 }, (_, i) =>
        Object.assign(document.createElement("p"), { textContent: `${text.slice(0, 20)}${i}` }),
      ),
    );
  },
  "2,000 levels of nesting": (text) => {
    // Chromium itself crashes at 3,000, when it lays the page out.
    let inner: Node = document.createTextNode(text);
    for (let level = 0; level < 2000; level++) {
      const box = document.createElement("div");
      box.append(text, inner);
      inner = box;
    }
    document.body.replaceChildren(inner);
  },
  "1,000 mutations a second": (text) => {
    const line = document.createElement("p");
    document.body.append(line);
    let turn = 0;
    setInterval(() => {
      for (let i = 0; i < 10; i++) line.textContent = `${text}${turn++}`;
    }, 10);
  },
  "no body": () => document.body.remove(),
  "a frameset": () => document.body.replaceWith(document.createElement("frameset")),
  "nothing in it": () => document.body.replaceChildren(),
  "a shadow root that holds it all": (text) => {
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(text.repeat(50));
    document.body.replaceChildren(host);
  },
};

// Stands first in the popup of a build that is measured: notes when what was shown, by the wall's clock, and leaves the
// notes in the extension's storage. It runs in no debugger, which would slow the popup down.
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const now = () => performance.timeOrigin + performance.now();
  const notes = { start: performance.timeOrigin };
  const shown = (id) => document.getElementById(id)?.textContent.trim() ?? "";
  const note = (name, when) => {
    if (when && !(name in notes)) notes[name] = now();
  };
  const look = () => {
    const state = document.body?.dataset.state ?? "";
    const settled = state !== "" && state !== "loading";
    note("title", settled && (!state.startsWith("article") || !/^(?:Jingdu)?$/.test(shown("title"))));
    const listed = ["outline", "figures", "people", "removed"].some((id) => shown(id) !== "");
    const filled = settled && state !== "article-found" && !document.body.dataset.waiting;
    note("lists", filled && (state !== "article" || listed));
    note("floor", document.body?.dataset.floor);
    if (!("lists" in notes) && !("floor" in notes)) return;
    observer.disconnect();
    // Two frames later it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const [paint] = performance.getEntriesByType("paint");
        notes.state = state;
        notes.paint = performance.timeOrigin + (paint?.startTime ?? Number.NaN);
        notes.drawn = now();
        api.storage.local.set({ clickBench: notes });
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  api.storage.onChanged.addListener(({ clickBenchRead }) => {
    if (clickBenchRead?.newValue) document.getElementById("read")?.click();
  });
})();

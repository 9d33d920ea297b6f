// @ts-check

/**
 * Makes the closed shadow roots that hang on the page's root element their hosts' `shadowRoot`, so that selectors and
 * axe can look in. (That is where an overlay puts itself; Firefox shows no others without being told the host.)
 *
 * @param {import("./firefox-privileged.mjs").Send} send
 * @param {import("puppeteer-core").Page} page
 */
export async function revealClosedRoots(send, page) {
  const frame = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()));
  const target = { context: frame._id };
  const { result } = await send("script.evaluate", {
    expression: "[...document.documentElement.children]",
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  for (const host of result.value) {
    const root = host.value.shadowRoot;
    if (!root) continue;
    await send("script.callFunction", {
      functionDeclaration: `(host, root) => {
        Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
      }`,
      arguments: [{ sharedId: host.sharedId }, { sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    });
  }
}

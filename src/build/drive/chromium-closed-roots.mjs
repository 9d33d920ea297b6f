// @ts-check

/** @typedef {import("puppeteer-core").Protocol.DOM.Node} Node */

/**
 * Makes every closed shadow root of the page its host's `shadowRoot`, so that selectors and axe can look in.
 *
 * @param {import("puppeteer-core").Page} page
 */
export async function revealClosedRoots(page) {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  for (const { backendNodeId } of closedRoots(root)) {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    await session.send("Runtime.callFunctionOn", {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration:
        'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
    });
  }
  await session.detach();
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function closedRoots(node) {
  const roots = node.shadowRoots ?? [];
  return [
    ...roots.filter((root) => root.shadowRootType === "closed"),
    ...[...(node.children ?? []), ...roots].flatMap(closedRoots),
  ];
}

/** What text nodes said before they were converted. It keeps no node alive that the page has dropped. */
export interface TextMemory {
  /** The node says what it was converted to, and the page has not written to it since. */
  isConverted(node: Text): boolean;
  /** What the page wrote into the node. */
  originalOf(node: Text): string;
  /** Writes nodes anew from their originals, and remembers both. */
  write(nodes: readonly Text[], originals: readonly string[], write: () => void): void;
  /** Gives every node its original back, but those that the page has written to since. */
  restore(): void;
  /** What a task returns that is to see the originals; afterwards the nodes are converted as before. */
  withOriginals<Result>(task: () => Result): Result;
}

interface Rewritten {
  readonly original: string;
  readonly converted: string;
}

/** A memory that is empty. */
export function createTextMemory(): TextMemory {
  const rewritten = new WeakMap<Text, Rewritten>();
  let known: WeakRef<Text>[] = [];
  let swept = 0;

  const isConverted = (node: Text): boolean => rewritten.get(node)?.converted === node.data;
  const originalOf = (node: Text): string =>
    (isConverted(node) ? rewritten.get(node)?.original : undefined) ?? node.data;

  const convertedNodes = (): Text[] =>
    known
      .map((reference) => reference.deref())
      .filter((node) => node !== undefined && isConverted(node)) as Text[];

  return {
    isConverted,
    originalOf,
    write(nodes, originals, write) {
      nodes.forEach((node, index) => {
        const original = originals[index] ?? node.data;
        if (node.data !== original) node.data = original;
      });
      write();
      nodes.forEach((node, index) => {
        if (!rewritten.has(node)) known.push(new WeakRef(node));
        rewritten.set(node, { original: originals[index] ?? node.data, converted: node.data });
      });
      // Twice as many as were alive at the last sweep: the page may have dropped them by now.
      if (known.length > 2 * swept + 1000) {
        known = known.filter((reference) => reference.deref());
        swept = known.length;
      }
    },
    restore() {
      for (const node of convertedNodes()) node.data = originalOf(node);
    },
    withOriginals(task) {
      const nodes = convertedNodes();
      for (const node of nodes) node.data = originalOf(node);
      try {
        return task();
      } finally {
        for (const node of nodes) node.data = rewritten.get(node)?.converted ?? node.data;
      }
    },
  };
}

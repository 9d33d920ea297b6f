// @ts-check

/**
 * The words of a table, each once: 省长+ stands for 省长 and 副省长; 大:臣使 for 大臣 and 大使.
 *
 * @param {string} rows  words between white space
 * @returns {readonly string[]}
 */
export function expandWords(rows) {
  return [
    ...new Set(
      rows
        .trim()
        .split(/\s+/)
        .flatMap((entry) => {
          if (entry.endsWith("+")) return [entry.slice(0, -1), `副${entry.slice(0, -1)}`];
          if (entry.charAt(1) !== ":") return entry;
          return Array.from(entry.slice(2), (second) => entry.charAt(0) + second);
        }),
    ),
  ];
}

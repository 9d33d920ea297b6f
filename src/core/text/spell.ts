/** The words of a name in code: `articleShareBar` as `article share bar`. */
export function spell(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, " ")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
}

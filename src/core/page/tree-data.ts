import { isElement, isText, tagOf } from "./dom.ts";

/** An element that crosses a border as data, with its attributes and what stands in it: texts and elements. */
export type TreeData = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | TreeData)[],
];

/** A tree as data. It is rebuilt on the other side by what allows only what an article may hold. */
export function treeData(element: Element): TreeData {
  const children = [...element.childNodes].flatMap((child): (string | TreeData)[] => {
    if (isText(child)) return [child.data];
    return isElement(child) ? [treeData(child)] : [];
  });
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return [tagOf(element), attributes, children];
}

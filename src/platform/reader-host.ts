/**
 * Marks the element that holds the reader, the one thing of ours that the page can see. It is a `div`: of an element
 * with a name of ours the page could define what it is, and be handed its closed root.
 */
export const HOST_MARK = "data-jingdu-reader";

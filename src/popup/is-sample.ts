/** Whether this is the popup as the first-run page shows it: with an article of ours, and no page asked. */
export const isSample: boolean = location.hash === "#sample";

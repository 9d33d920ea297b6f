/** Why a page can't be read, where it is not ours to mend. */
export type ForbiddenKind = "browserPage" | "store" | "file" | "pdf" | "notLoaded" | "protected";

/** What tells a kind of page: its address, what the browser said of it, or both. */
interface ForbiddenRow {
  readonly kind: ForbiddenKind;
  readonly address?: RegExp;
  readonly message?: RegExp;
}

/** What browsers say when they refuse a page. */
const REFUSED = /cannot access (?:a |contents of |the )|cannot be scripted|missing host permission/iu;

/** The first row that fits holds. */
const FORBIDDEN: readonly ForbiddenRow[] = [
  { kind: "store", message: /extensions gallery/iu },
  {
    kind: "store",
    address:
      /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/iu,
    message: REFUSED,
  },
  // Chrome names the page that it shows in the place of one that did not load by its frame; Firefox calls it about:.
  { kind: "notLoaded", message: /showing error page/iu },
  { kind: "notLoaded", address: /^about:(?:net|cert)error/iu },
  { kind: "file", address: /^file:/iu, message: REFUSED },
  { kind: "file", message: /cannot access .*"file:/iu },
  // Firefox shows it in a viewer of its own, and so does Chromium, which snapshot.js sees.
  { kind: "pdf", message: /contents of the PDF/u },
  { kind: "pdf", address: /^[^?#]+\.pdf(?:[?#]|$)/iu, message: REFUSED },
  // Other extensions' pages are among them.
  { kind: "browserPage", address: /^(?!(?:https?|file|ftp|data|about:blank):?)[a-z-]+:/iu },
  { kind: "browserPage", message: /cannot access a \S+ url/iu },
  // What a policy keeps from extensions, and what Firefox protects.
  { kind: "protected", message: REFUSED },
];

/**
 * Why a refused injection was refused; `null` where nothing was forbidden and something broke. `message` is what the
 * browser said; `address` is `null` where it does not tell.
 */
export function whyForbidden(address: string | null, message: string): ForbiddenKind | null {
  const row = FORBIDDEN.find(
    (found) =>
      (!found.address || found.address.test(address ?? "")) &&
      (!found.message || found.message.test(message)),
  );
  return row?.kind ?? null;
}

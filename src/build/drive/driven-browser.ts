import type { Page } from "puppeteer-core";

/** A browser with the extension in it, driven the way a reader drives it. The same for Chromium and Firefox. */
export interface DrivenBrowser {
  readonly name: "Chromium" | "Firefox";
  /** Address of the extension's own pages, with the slash at its end. */
  readonly extensionOrigin: string;
  /** A new tab with the page loaded. */
  open(url: string): Promise<Page>;
  /** The page in a private window, into which the extension is let. */
  openPrivately(url: string): Promise<Page>;
  /** A file of the extension, in a tab: `popup.html`. */
  openExtensionPage(file: string): Promise<Page>;
  /** A real click: it grants activeTab. Resolves when the popup's document has loaded. */
  clickToolbarButton(page: Page): Promise<DrivenPopup>;
  /** What the toolbar button says of the page. */
  readToolbarTitle(page: Page): Promise<string>;
  /** Chooses the extension's item of the page's context menu. */
  chooseMenuItem(page: Page, id: string): Promise<void>;
  /** Value of an expression in the background, as JSON. */
  evaluateInBackground(expression: string): Promise<unknown>;
  /** Value of an expression in the engine's document, as JSON; it must have been started. */
  evaluateInEngine(expression: string): Promise<unknown>;
  /** Ends the engine as the browser may at any moment. In Firefox the background ends with it. */
  stopEngine(): Promise<void>;
  /** Ends the background as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  update(): Promise<void>;
  /** Waits for the one file that was saved since, and takes it. */
  takeDownload(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** The text flavours that lie in the clipboard. */
  readClipboard(page: Page): Promise<Readonly<Record<string, string>>>;
  /** Shows the page as on another medium, and to a reader with other wishes; what is not named is as it was at first. Resolves when the
   * page itself sees it. */
  emulateMedia(page: Page, media: EmulatedMedia): Promise<void>;
  /** Takes back what was emulated and would be seen by other pages. */
  forgetMedia(): Promise<void>;
  /** Gives the reader's closed shadow root to `host.shadowRoot`, for this test alone. */
  revealClosedRoots(page: Page): Promise<void>;
  /** What the browser says against the manifest, and errors that the extension's scripts threw. */
  readErrors(): Promise<readonly string[]>;
  /** Closes, and tells every address outside `served` that anything but the browser itself asked for. */
  close(served: readonly string[]): Promise<readonly string[]>;
}

/** What style sheets ask of the medium and of its reader. */
export interface EmulatedMedia {
  readonly medium?: "print";
  readonly forcedColors?: "active";
  readonly colorScheme?: "dark";
  readonly motion?: "reduce";
}

/** The popup under the toolbar button. */
export interface DrivenPopup {
  /** When the button was clicked, ms by the wall's clock. */
  readonly clickedAt: number;
  /** Value of an expression in the popup's page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A real click with the mouse on the element's middle. */
  click(selector: string): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** How a driven browser starts. */
export interface DriveOptions {
  /** Folder of the built extension; in Firefox also a packed one (.xpi), which is installed for good. */
  readonly extension: string;
  /** Path of the browser's program. */
  readonly program: string;
  readonly headless: boolean;
  /** Only localhost and {@link localHosts} can be reached. */
  readonly offline: boolean;
  /** Names that lead to this machine. */
  readonly localHosts: readonly string[];
  /** Language of the browser, `zh-TW`; `null` for its own. */
  readonly language: string | null;
}

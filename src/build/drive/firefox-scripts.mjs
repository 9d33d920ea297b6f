// Functions that run in Firefox's own window (see firefox-privileged.mjs). Each stands alone: what it needs comes as an
// argument. Not checked for types: no package declares what is found in that window.

/** Keeps the address of every http request, and who asked for it, in `jingduRequests`. */
export function watchRequests() {
  globalThis.jingduRequests = [];
  const observer = {
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = loadInfo;
      const by =
        triggeringPrincipal?.addonPolicy?.id ??
        loadingPrincipal?.addonPolicy?.id ??
        triggeringPrincipal?.origin;
      globalThis.jingduRequests.push({ url: URI.spec, by });
    },
  };
  Services.obs.addObserver(observer, "http-on-modify-request");
}

/** Speaks a language to extensions, whether its language pack is there or not. */
export function speak(language) {
  Services.locale.availableLocales = [language, ...Services.locale.availableLocales];
  Services.locale.requestedLocales = [language];
}

export function readRequests() {
  return globalThis.jingduRequests;
}

/** Takes the extension's button out of the puzzle menu. */
export function showButton(widget) {
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
}

/** When it was clicked, by the wall's clock. */
export function clickButton(widget) {
  const button = document.querySelector(`#${widget}-browser-action .unified-extensions-item-action-button`);
  const { x, y, width, height } = button.getBoundingClientRect();
  const at = [x + width / 2, y + height / 2];
  synthesizeMouseEvent("mousemove", ...at, {});
  const clickedAt = Date.now();
  for (const type of ["mousedown", "mouseup"])
    synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1 });
  return clickedAt;
}

/** Whether the popup is shown. Pressing the button loads it in a panel out of sight, from which it moves on release. */
export function isPopupOpen() {
  const popup = document.querySelector("#customizationui-widget-panel .webextension-popup-browser");
  const isLoaded = popup?.currentURI?.spec.startsWith("moz-extension:") === true;
  return isLoaded && popup.closest("panel").state === "open";
}

/** A click inside the popup; `x` and `y` are CSS pixels of its page. */
export function clickInPopup(x, y) {
  const popup = document.querySelector("#customizationui-widget-panel .webextension-popup-browser");
  const frame = popup.getBoundingClientRect();
  const at = [frame.x + x, frame.y + y];
  synthesizeMouseEvent("mousemove", ...at, {});
  for (const type of ["mousedown", "mouseup"])
    synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1 });
}

export function closePopup() {
  for (const panel of document.querySelectorAll("panel")) panel.hidePopup?.();
}

/** A PNG of the popup's page, in base64. */
export async function drawPopup() {
  const popup = document.querySelector("#customizationui-widget-panel .webextension-popup-browser");
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Value of an expression in the popup or the background, whose documents' own CSP forbids evaluating. */
export async function evaluateInside(place, extensionId, expression) {
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  // Firefox ends an event page when it is idle.
  if (place === "background") await extension.wakeupBackground?.();
  const frame =
    place === "popup"
      ? document.querySelector("#customizationui-widget-panel .webextension-popup-browser")
      : [...extension.views].find((view) => view.viewType === "background").xulBrowser;
  const { messageManager } = frame;
  const tag = `jingdu:${Math.random()}`;
  const inSandbox = `(async () => JSON.stringify(await (${expression})))()`;
  const script = `(async () => {
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      sendAsyncMessage("${tag}", { answer: await Cu.evalInSandbox(${JSON.stringify(inSandbox)}, sandbox) });
    } catch (error) {
      sendAsyncMessage("${tag}", { error: String(error) });
    }
  })()`;
  /** A document that goes away while it is being asked never answers. */
  const patienceMs = 5000;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer from the ${place}`)), patienceMs);
    const listen = ({ data }) => {
      messageManager.removeMessageListener(tag, listen);
      if (data.error) reject(new Error(data.error));
      else resolve(data.answer === undefined ? undefined : JSON.parse(data.answer));
    };
    messageManager.addMessageListener(tag, listen);
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** Ends the event page as Firefox does when it is idle. */
export async function endBackground(extensionId) {
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();
}

/** Loads it anew, as an update does. */
export async function reloadExtension(extensionId) {
  const addon = await AddonManager.getAddonByID(extensionId);
  await addon.reload();
}

/** Lets the extension into private windows, for which it is loaded anew. */
export async function allowPrivately(extensionId) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const permissions = ["internal:privateBrowsingAllowed"];
  await ExtensionPermissions.add(extensionId, { permissions, origins: [] });
  const addon = await AddonManager.getAddonByID(extensionId);
  await addon.reload();
}

/** Opens an address in a private window. */
export function openPrivateWindow(url) {
  openTrustedLinkIn(url, "window", { private: true });
}

/** Opens the page's real context menu and chooses the item with this id. */
export async function chooseMenuItem(id) {
  const menu = document.getElementById("contentAreaContextMenu");
  const shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
  const page = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ["mousedown", "mouseup", "contextmenu"]) {
    synthesizeMouseEvent(type, page.x + 40, page.y + 40, { button: 2, clickCount: 1 });
  }
  await shown;
  const item = document.getElementById(id);
  // Firefox puts the items of an extension that has several into a menu of their own.
  const submenu = item.closest("menu");
  if (submenu) {
    const submenuShown = new Promise((resolve) =>
      submenu.menupopup.addEventListener("popupshown", resolve, { once: true }),
    );
    submenu.openMenu(true);
    await submenuShown;
  }
  (submenu?.menupopup ?? menu).activateItem(item);
}

/** Every text flavour in the clipboard. */
export async function readClipboard() {
  const flavours = {};
  for (const item of await navigator.clipboard.read()) {
    for (const type of item.types.filter((name) => name.startsWith("text/"))) {
      flavours[type] = await (await item.getType(type)).text();
    }
  }
  return flavours;
}

/** What Firefox says against the manifest, and errors in the browser console that name the extension. */
export function readErrors(extensionId, uuid) {
  const { warnings, errors } = WebExtensionPolicy.getByID(extensionId).extension;
  const logged = Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter((message) =>
      [extensionId, uuid].some((name) => `${message.sourceName} ${message}`.includes(name)),
    )
    // Firefox's own complaints when a background ends while it is being spoken to, and when a popup is closed or a page
    // left before its answer has come: nobody is there to be told.
    .filter((message) => !message.sourceName.endsWith("/ConduitsChild.sys.mjs"))
    .filter(
      (message) =>
        !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(
          message.errorMessage,
        ),
    )
    .map((message) => `${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
  return [...warnings, ...errors, ...logged];
}

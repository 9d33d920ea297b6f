// @ts-check
import { LIMIT_MS } from "./until.mjs";

/** Firefox makes one up for every profile; a fixed one gives the extension's pages a fixed address. */
export const extensionUuid = "11111111-2222-4333-8444-555555555555";

/**
 * What is set in the driven Firefox.
 *
 * @param {import("./driven-browser.ts").DriveOptions & { extensionId: string }} options
 * @param {string} downloads  folder for files that are saved
 */
export function preferences({ extensionId, offline, localHosts, language }, downloads) {
  const closedPort = 9;
  // Firefox lets one site have a fifth of it, and no less than 10 MB.
  const storageKilobytes = 51_200;
  return {
    ...savingInto(downloads),
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: extensionUuid }),
    // Else the popup closes when another window takes the focus, and headless windows fight for it.
    "ui.popup.disable_autohide": true,
    "network.dns.localDomains": localHosts.join(","),
    "dom.security.https_first": false,
    // The stores sign what they hand out.
    "xpinstall.signatures.required": false,
    // Firefox ends a content script after five seconds, which a busy machine takes for nothing.
    "dom.max_ext_content_script_run_time": LIMIT_MS / 1000,
    // Else what an extension keeps may grow with the disk.
    "dom.quotaManager.temporaryStorage.fixedLimit": storageKilobytes,
    ...(offline && {
      // Firefox itself leaves localhost out of it.
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": closedPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": closedPort,
      "network.proxy.no_proxies_on": localHosts.join(","),
    }),
    ...(language && { "intl.accept_languages": language }),
  };
}

/**
 * Files go into a folder, and nobody is asked.
 *
 * @param {string} folder
 */
function savingInto(folder) {
  const customFolder = 2;
  return {
    "browser.download.folderList": customFolder,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.download.alwaysOpenPanel": false,
  };
}

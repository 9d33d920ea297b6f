// As in firefox-scripts.mjs: a function that runs in Firefox's own window.

/** Installs a packed extension as its reader does, for good: one that is loaded to be tried is a developer's. */
export async function installForGood(path) {
  const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
  const install = await AddonManager.getInstallForFile(new FileUtils.File(path));
  await install.install();
}

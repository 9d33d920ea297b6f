// As in firefox-scripts.mjs: functions that run in Firefox's own window.

/** Shows the selected tab's page as on another medium, and to a reader with other wishes; see `DrivenBrowser.emulateMedia`. */
export function emulateMedia(media) {
  const { medium = "", forcedColors = "none", colorScheme = "none", motion } = media;
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.mediumOverride = medium;
  browsingContext.forcedColorsOverride = forcedColors;
  browsingContext.prefersColorSchemeOverride = colorScheme;
  if (motion === "reduce") Services.prefs.setIntPref("ui.prefersReducedMotion", 1);
  else Services.prefs.clearUserPref("ui.prefersReducedMotion");
}

/** Takes back what holds for all pages: a tab of its own has no wish for less motion. */
export function forgetMedia() {
  Services.prefs.clearUserPref("ui.prefersReducedMotion");
}

// @ts-check
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Unable } from "./setup.mjs";

/** @typedef {"chromium" | "firefox"} BrowserKind */

/** What is known of each browser: where it may be, what it is called, and from which version on the extension runs. */
const browsers = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    /** `minimum_chrome_version` of the manifest. */
    lowestVersion: 121,
    aptPackage: "chromium",
    site: "https://www.chromium.org/getting-involved/download-chromium/",
    programs: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    macApps: ["Chromium", "Google Chrome", "Google Chrome for Testing", "Microsoft Edge"],
    windowsPaths: [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ],
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    /** `strict_min_version` of the manifest. */
    lowestVersion: 140,
    aptPackage: "firefox-esr",
    site: "https://www.mozilla.org/firefox/",
    programs: ["firefox-esr", "firefox", "firefox-developer-edition"],
    macApps: ["Firefox", "Firefox Developer Edition"],
    windowsPaths: ["Mozilla Firefox\\firefox.exe"],
  },
};

/**
 * The path of each browser's program, in the order asked for. What is missing is installed through apt where that can
 * work: as root on Debian. (Ubuntu's apt has only stubs that want snap.)
 *
 * @param {readonly BrowserKind[]} kinds
 * @returns {string[]}
 * @throws {Unable} that says what is missing and how to get it
 */
export function browserPrograms(kinds) {
  const missing = kinds.filter((kind) => !findProgram(kind));
  if (missing.length > 0 && canUseApt()) installByApt(missing);
  return kinds.map((kind) => {
    const program = findProgram(kind);
    if (program) return program;
    const { name, variable, lowestVersion, site } = browsers[kind];
    throw new Unable(
      `${name} ${lowestVersion} or later is missing: install it (${site}), or set ${variable} to its program.`,
    );
  });
}

/** @param {BrowserKind} kind */
function findProgram(kind) {
  const named = process.env[browsers[kind].variable];
  const candidates = named ? [named] : usualPlaces(kind);
  return candidates.find((path) => existsSync(path) && isRecent(path, browsers[kind].lowestVersion)) ?? null;
}

/**
 * @param {BrowserKind} kind
 * @returns {string[]}
 */
function usualPlaces(kind) {
  const { programs, macApps, windowsPaths } = browsers[kind];
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "",
    );
    return windowsPaths.flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (process.platform === "darwin") {
    const program = kind === "firefox" ? () => "firefox" : (/** @type {string} */ app) => app;
    return macApps.flatMap((app) =>
      ["/Applications", join(process.env.HOME ?? "", "Applications")].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS`, program(app)),
      ),
    );
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * Ubuntu's stub prints no version and fails, so asking tells it from a browser. On Windows the question would open a
 * window instead.
 *
 * @param {string} program
 * @param {number} lowestVersion
 */
function isRecent(program, lowestVersion) {
  if (process.platform === "win32") return true;
  const answer = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 30_000 });
  const version = /(\d+)\.\d/.exec(answer.stdout ?? "");
  return answer.status === 0 && Number(version?.[1]) >= lowestVersion;
}

function canUseApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return false;
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** @param {readonly BrowserKind[]} kinds */
function installByApt(kinds) {
  const packages = kinds.map((kind) => browsers[kind].aptPackage);
  console.error(`Installing ${packages.join(" and ")} …`);
  /** @type {import("node:child_process").ExecFileSyncOptions} */
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    // Without the fonts a screenshot of a Chinese page shows boxes.
    const wanted = ["--no-install-recommends", ...packages, "fonts-noto-cjk"];
    execFileSync("apt-get", ["install", "-y", "-qq", ...wanted], options);
  } catch {
    throw new Unable(`apt-get could not install ${packages.join(" and ")}.`);
  }
}

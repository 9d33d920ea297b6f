import { fileName } from "../../core/export/file-name.ts";
import { obsidianNote } from "../../core/export/obsidian.ts";
import { type Pictures, pictureAddresses } from "../../core/export/pictures.ts";
import type { ClipboardFlavours } from "../../platform/clipboard.ts";
import { t, uiLanguage } from "../../platform/i18n.ts";
import { SAVE_ID, type SaveHome } from "../../platform/save-home.ts";
import { element } from "../../ui/element.ts";
import { copyFlavours } from "../reader/copy-from-reader.ts";
import { COPY_FORMS } from "./copy-forms.ts";
import { FILE_FORMATS, markdownOf, type SaveWish } from "./file-formats.ts";
import { handOver } from "./hand-over.ts";
import { readWish } from "./read-wish.ts";
import css from "./save-menu.css";
import { selectedPart, wordsIn } from "./selected-words.ts";

/** What the menu works on while it is open. */
interface Menu {
  readonly home: SaveHome;
  readonly panel: HTMLElement;
  readonly wish: SaveWish;
  /** What was selected when it opened; empty where nothing was. */
  readonly selected: string;
}

/**
 * The panel in which an article is saved and copied, not yet in a document. A popover, made anew each time it opens:
 * Escape closes it before it closes the reader.
 */
export function createSaveMenu(home: SaveHome): HTMLElement {
  const panel = element("div", {
    class: "panel save",
    id: SAVE_ID,
    popover: "auto",
    role: "group",
    "aria-label": t("saveMenu"),
    lang: uiLanguage(),
    tabindex: -1,
  });
  panel.addEventListener("beforetoggle", ({ newState }) => {
    if (newState !== "open") return;
    wearStyle(panel);
    const range = home.selection();
    const selected = range ? wordsIn(selectedPart(range)) : "";
    void readWish(home).then(
      (wish) => fill({ home, panel, wish, selected }),
      () => home.say(t("saveFailed")),
    );
  });
  return panel;
}

/** The menu's own style sheet, once, in the tree where it stands. */
function wearStyle(panel: HTMLElement): void {
  const root = panel.getRootNode() as Document | ShadowRoot;
  if (panel.dataset.styled) return;
  panel.dataset.styled = "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function fill(menu: Menu): void {
  const { panel, home, wish } = menu;
  const addresses = pictureAddresses(wish.finished.body);
  const withPictures = tick("pictures", t("savePictures", String(addresses.length)), false);
  const frontMatter = tick("front-matter", t("frontMatter"), wish.frontMatter);
  frontMatter.box.addEventListener("change", () => {
    home.choose({ frontMatter: frontMatter.box.checked });
    fill({ ...menu, wish: { ...wish, frontMatter: frontMatter.box.checked } });
    panel.querySelector<HTMLElement>("[data-tick=front-matter]")?.focus();
  });
  const files = Object.entries(FILE_FORMATS).map(([ending, { label }]) =>
    button(`save-${ending}`, t(label), () =>
      attempt(menu, () => save(menu, ending, withPictures.box.checked ? addresses : [])),
    ),
  );
  panel.replaceChildren(
    element("h2", {}, t("saveAs")),
    element("div", { class: "save-row" }, ...files),
    ...(addresses.length > 0
      ? [withPictures.label, element("p", { class: "save-note" }, t("savePicturesNote"))]
      : []),
    frontMatter.label,
    element("h2", {}, t("copyAs")),
    element("div", { class: "save-row" }, ...copyButtons(menu)),
  );
  if (home.settings().obsidian) panel.append(obsidianLink(menu));
}

function copyButtons(menu: Menu): HTMLElement[] {
  return Object.entries(COPY_FORMS).flatMap(([name, form]) => {
    const flavours = form.write(menu.wish, menu.selected);
    return flavours ? [button(`copy-${name}`, t(form.label), () => copy(menu, flavours))] : [];
  });
}

async function save({ home, wish }: Menu, ending: string, addresses: readonly string[]): Promise<void> {
  const format = FILE_FORMATS[ending];
  if (!format) return;
  const wanted = format.holdsPictures ? addresses : [];
  if (wanted.length > 0) home.say(t("fetchingPictures"));
  const pictures: Pictures = wanted.length > 0 ? await home.fetchPictures(wanted) : new Map();
  const { title, url } = wish.finished.article;
  const name = fileName(title, ending, URL.canParse(url) ? new URL(url).host : "jingdu");
  handOver(name, await format.write({ ...wish, pictures }), format.type);
  const missing = wanted.filter((address) => !pictures.has(address)).length;
  home.say(missing > 0 ? t("picturesMissing", name, String(missing)) : t("saved", name));
}

async function copy({ home, panel }: Menu, flavours: ClipboardFlavours): Promise<void> {
  const copied = await copyFlavours(flavours);
  home.say(t(copied ? "copied" : "copyFailed"));
  if (copied) panel.hidePopover();
}

/** A real link, so that the browser asks whether the app may open. */
function obsidianLink({ home, wish }: Menu): HTMLElement {
  const markdown = markdownOf(wish);
  const { address, fromClipboard } = obsidianNote(wish.finished.article, markdown);
  const link = element(
    "a",
    { href: address, "data-action": "obsidian", class: "save-link" },
    t("toObsidian"),
  );
  link.addEventListener("click", () => {
    if (fromClipboard) void copyFlavours({ text: markdown, html: null });
    home.say(t("toObsidian"));
  });
  return link;
}

async function attempt({ home, panel }: Menu, task: () => Promise<void>): Promise<void> {
  panel.setAttribute("aria-busy", "true");
  try {
    await task();
  } catch {
    home.say(t("saveFailed"));
  } finally {
    panel.removeAttribute("aria-busy");
  }
}

function button(action: string, label: string, press: () => Promise<void>): HTMLElement {
  const made = element("button", { type: "button", "data-action": action }, label);
  made.addEventListener("click", () => void press());
  return made;
}

function tick(name: string, label: string, checked: boolean) {
  const box = element("input", { type: "checkbox", "data-tick": name, checked });
  return { box, label: element("label", { class: "save-tick" }, box, element("span", {}, label)) };
}

import { t } from "../../../platform/i18n.ts";
import { element } from "../../../ui/element.ts";

/**
 * Puts one line in the place of each picture and film of the body that can't be had: it says so, with what the page says
 * of the picture. It is drawn by the style sheet, so that nobody copies it as text of the article.
 */
export function noteDeadPictures(body: Element): void {
  for (const picture of body.querySelectorAll<HTMLElement>("img, video")) {
    picture.addEventListener("error", () => picture.replaceWith(deadLine(picture)), { once: true });
  }
}

function deadLine(picture: HTMLElement): HTMLElement {
  const alt = picture.getAttribute("alt")?.trim() ?? "";
  const caption = picture.closest("figure")?.textContent ?? "";
  // Many pages give a picture the beginning of its caption.
  const isTold = caption.includes(alt.replace(/(?:\.{3}|…)$/u, ""));
  const text = isTold ? t("pictureMissing") : `${t("pictureMissing")} ${alt}`;
  return element("span", { class: "dead-picture", role: "img", "aria-label": text, "data-text": text });
}

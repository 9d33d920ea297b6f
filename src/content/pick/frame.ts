import { uiLanguage } from "../../platform/i18n.ts";
import { element } from "../../ui/element.ts";
import pickCss from "./pick.css";

/** Between the frame and what it is around, px. */
const GAP = 4;

/** A frame around a block of the page, and a line that says what to do. */
export interface PickFrame {
  show(block: Element): void;
}

/** Puts the frame over the page until `signal` is aborted, out of reach of the page's styles and of its clicks. */
export function openPickFrame(hint: string, signal: AbortSignal): PickFrame {
  const host = element("div", { "data-jingdu-pick": true, popover: "manual" });
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pickCss);
  root.adoptedStyleSheets = [sheet];
  const frame = element("div", { class: "frame", hidden: true });
  root.append(frame, element("p", { class: "hint", role: "status", lang: uiLanguage() }, hint));
  document.documentElement.append(host);
  // Over all that the page lays over itself.
  host.showPopover();
  signal.addEventListener("abort", () => host.remove(), { once: true });

  let shown: Element | null = null;
  const place = (): void => {
    const { left, top, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
    frame.hidden = shown === null;
    Object.assign(frame.style, {
      left: `${left - GAP}px`,
      top: `${top - GAP}px`,
      width: `${width + 2 * GAP}px`,
      height: `${height + 2 * GAP}px`,
    });
  };
  window.addEventListener("scroll", place, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { signal });
  return {
    show(block) {
      shown = block;
      place();
    },
  };
}

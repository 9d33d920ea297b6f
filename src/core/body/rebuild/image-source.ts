import { safeImage } from "./safe-address.ts";

/** Names of attributes in which an image's address waits until a script moves it to `src`: data-src, data-ks-lazyload, file. */
const LAZY_NAME = /^(?:data-|_|lazy|real|zoom|file|orig)/u;

/** What they hold beside the image that is meant. */
const LESSER_NAME = /thumb|small|low|blur|preview|avatar|poster|srcset|placeholder|link|share|page/u;

const SOURCE_SETS = ["data-srcset", "data-lazy-srcset", "srcset"];

/** What an image's address has that a flag (true, 1, null) or the address of a page has not. */
const IMAGE_LIKE =
  /\.(?:jpe?g|png|gif|webp|avif|bmp|jfif)(?:$|[?#!@_:&])|[?&](?:wx_fmt|format|fmt|type)=|^(?:https?:)?\/\/[^/]*(?:img|image|pic|photo|cdn|static|media)[^/]*\/(?!.*\.s?html?\b)|\/(?:images?|imgs?|photos?|pics?|uploads?|media)\/(?!.*\.s?html?\b)/iu;

/** File names of what stands in for an image that has not loaded, and of what nobody is meant to see. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|loading|lazyload|lazy|transparent|grey|gray|dot|1x1|none|bg|default_?img)(?:[_.-][^/]*)?\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/iu;

/** Address of the image that a reader is meant to see, absolute, or `null` for what stands in for one. */
export function imageSource(image: Element, baseUrl: string): string | null {
  const shown = image.getAttribute("src") ?? "";
  const candidates = [
    ...(isLoaded(shown, image) ? [shown] : []),
    ...waitingAddresses(image),
    ...SOURCE_SETS.map((name) => widestOf(image.getAttribute(name))),
    image.getAttribute("src"),
  ];
  for (const candidate of candidates) {
    const address = safeImage(candidate, baseUrl);
    if (address && !PLACEHOLDER.test(address)) return address;
  }
  return null;
}

/** Kinds of files that pictures are; what stands in for one is a `gif` or an `svg`. */
export const PHOTO = /\.(?:jpe?g|png|webp|avif)(?:$|[?#!@_:&])/iu;

/** File names of a picture in small. */
const LESSER_FILE = /thumb|small|low|blur|preview|default|\b\d{2}x\d{2}\b/iu;

/** True for a `src` that is the picture itself, and not one that many images begin with. */
function isLoaded(source: string, image: Element): boolean {
  if (!PHOTO.test(source) || PLACEHOLDER.test(source) || LESSER_FILE.test(source)) return false;
  if (!image.hasAttribute("data-src") && !image.hasAttribute("data-original")) return false;
  if (isSameFile(source, image)) return false;
  const twins = image.ownerDocument.getElementsByTagName("img");
  let count = 0;
  for (const twin of twins) if (twin.getAttribute("src") === source && ++count > 1) return false;
  return true;
}

/** True where a waiting attribute has the same picture, maybe larger. */
function isSameFile(source: string, image: Element): boolean {
  return waitingAddresses(image).some((address) => fileOf(address) === fileOf(source));
}

function fileOf(address: string): string {
  return pictureName(address).replace(/^.*\//u, "");
}

/** Addresses in attributes of any name that look like those of images. */
function waitingAddresses(image: Element): string[] {
  const found: string[] = [];
  for (const { name, value } of image.attributes) {
    if (!LAZY_NAME.test(name) || LESSER_NAME.test(name) || !IMAGE_LIKE.test(value.trim())) continue;
    // The plainest name comes first, wherever it stands.
    if (name === "data-src" || name === "data-original") found.unshift(value);
    else found.push(value);
  }
  return found;
}

/** True for two addresses of one picture: in two sizes, or for two kinds of device. */
export function isSamePicture(one: string, other: string): boolean {
  return pictureName(one) === pictureName(other);
}

/** What the addresses of one picture in several sizes have in common. */
export function pictureName(address: string): string {
  return address.replace(/[?#].*$/u, "").replace(/[-_@]\d{2,4}(?:x\d{2,4})?(?:w|px)?(?=\.\w+$)/u, "");
}

/** Names of all prints of a picture that its attributes tell of: the one to come, the one behind a click. */
export function pictureNames(image: Element, baseUrl: string): string[] {
  return waitingAddresses(image).flatMap((address) => {
    const absolute = safeImage(address, baseUrl);
    return absolute ? [pictureName(absolute)] : [];
  });
}

/** True for `/width/200/photos/18/bridge.jpg` beside `/photos/18/bridge.jpg`: the same picture, in another size. */
export function isPrint(name: string, original: string): boolean {
  const path = /^[a-z]+:\/\/[^/]+(\/[^/]+\/.+)$/iu.exec(original)?.[1];
  return path !== undefined && name.length > original.length && name.endsWith(path);
}

/** Address of the widest picture that a `<picture>` offers, or of its `<img>`. */
export function pictureSource(picture: Element, baseUrl: string): string | null {
  const image = picture.querySelector("img");
  const own = image && imageSource(image, baseUrl);
  if (own) return own;
  for (const source of picture.querySelectorAll("source")) {
    const widest = widestOf(source.getAttribute("srcset") ?? source.getAttribute("data-srcset"));
    const address = safeImage(widest, baseUrl);
    if (address) return address;
  }
  return null;
}

function widestOf(sourceSet: string | null): string | null {
  if (!sourceSet || sourceSet === "null") return null;
  let best: string | null = null;
  let widest = -1;
  for (const part of sourceSet.split(/,\s+|,(?=https?:|\/\/)/u)) {
    const [address, size] = part.trim().split(/\s+/u);
    const width = Number.parseFloat(size ?? "1") || 1;
    if (address && width > widest) {
      best = address;
      widest = width;
    }
  }
  return best;
}

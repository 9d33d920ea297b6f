// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { fetchPictures, picturesAsText } from "../../../../src/content/save/fetch-pictures.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];
const ADDRESS = "https://news.example/a.png";

/** Answers a fetch, whatever its address. */
function answer(blob: Blob | Error, ok = true) {
  const fetched = vi.fn(async () => {
    if (blob instanceof Error) throw blob;
    return { ok, blob: async () => blob };
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const png = (type = "image/png; charset=x"): Blob => new Blob([Uint8Array.from(PNG)], { type });

afterEach(() => vi.unstubAllGlobals());

test("a picture's bytes come by its address, out of the browser's cache where it is there", async () => {
  const fetched = answer(png());
  expect([...(await fetchPictures([ADDRESS]))]).toEqual([[ADDRESS, Uint8Array.from(PNG)]]);
  expect(fetched).toHaveBeenCalledWith(ADDRESS, expect.objectContaining({ cache: "force-cache" }));
});

test.each([
  ["its site lets no other read it", new TypeError("blocked"), true],
  ["it is not there", png(), false],
])("it is left out where %s", async (_name, blob, ok) => {
  answer(blob, ok);
  expect([...(await fetchPictures([ADDRESS]))]).toEqual([]);
});

test.each([
  [16 * 1024 * 1024, 1],
  [16 * 1024 * 1024 + 1, 0],
])("of %i bytes, %i is a picture of an article", async (size, count) => {
  const blob = png();
  Object.defineProperty(blob, "size", { value: size });
  answer(blob);
  expect((await fetchPictures([ADDRESS])).size).toBe(count);
});

test("it crosses to the popup as an address that holds it", async () => {
  answer(png());
  const [[address, inline] = []] = await picturesAsText([ADDRESS]);
  expect(address).toBe(ADDRESS);
  expect(inline).toMatch(/^data:image\/png;base64,/);
});

test("what is no picture does not cross", async () => {
  answer(new Blob(["<html>"], { type: "image/png" }));
  expect(await picturesAsText([ADDRESS])).toEqual([]);
});

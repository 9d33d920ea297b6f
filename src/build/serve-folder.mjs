// @ts-check
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";

/** What a page may be made of; anything else is sent as bytes. HTML says its encoding itself. */
const contentTypes = /** @type {Record<string, string>} */ ({
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html",
  ".html": "text/html",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xhtml": "application/xhtml+xml",
});

/**
 * Serves the files of a folder on this machine alone, at a free port.
 *
 * @param {string} folder
 * @param {{ headersFor?: (path: string) => Record<string, string> }} [options]
 * @returns {Promise<{ port: number; origin: string; requests: string[]; close(): void }>}
 *   `origin` ends with a slash; `requests` grows: the paths asked for, in order
 */
export async function serveFolder(folder, { headersFor = () => ({}) } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? "/");
    requests.push(path);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
    const type = contentTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, { "content-type": type, ...headersFor(path) });
    response.end(body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return {
    port: address.port,
    origin: `http://localhost:${address.port}/`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} address */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    // A malformed escape: no file has that name.
    return address;
  }
}

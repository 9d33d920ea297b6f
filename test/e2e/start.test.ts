import { expect, test, vi } from "vitest";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { openPage } from "../../src/build/open-page.mjs";

test("npm start prints the sample page's outline, figures, people and text", async () => {
  const print = vi.spyOn(console, "log").mockReturnValue();
  const [program = ""] = browserPrograms(["chromium"]);
  try {
    await openPage({ page: null, program, headless: true });
    const printed = print.mock.calls.flat().join("\n");
    expect(printed).toContain("書香+社區服務");
    expect(printed).toContain("78.4% · 夜間開放比例");
    expect(printed).toContain("林海棠 · 云麓市圖書館黨委書記、館長");
    expect(printed).toContain("頭一回聽說晚上也能進館看書的時候");
    expect(printed).not.toContain("undefined");
  } finally {
    print.mockRestore();
  }
});

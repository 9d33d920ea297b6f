import { describe, expect, it } from "vitest";
import { createConversionService } from "../../../../src/core/script/conversion-service.ts";
import { compiledFile } from "../compiled-files.ts";

const JOB = {
  from: "zh-Hans",
  to: "zh-Hant-TW",
  quotes: "keep",
  vocabulary: false,
  mendFake: false,
} as const;

describe("conversion with dictionaries that are fetched", () => {
  it("loads each file once, however many ask at a time", async () => {
    const loads: string[] = [];
    const { convertTexts } = createConversionService(async (name) => {
      loads.push(name);
      return compiledFile(name);
    });
    const jobs = ["头发", "发展", "里面"].map((text) => convertTexts({ ...JOB, texts: [text] }));
    expect(await Promise.all(jobs)).toEqual([["頭髮"], ["發展"], ["裡面"]]);
    expect(loads).toEqual([...new Set(loads)]);
  });

  it("loads nothing but what a direction needs", async () => {
    const loads: string[] = [];
    const { convertTexts } = createConversionService(async (name) => {
      loads.push(name);
      return compiledFile(name);
    });
    await convertTexts({ ...JOB, from: "zh-Hant", to: "zh-Hans", texts: ["頭髮"] });
    expect(loads).not.toContain("simplified-traditional");
  });

  it("fails the job whose file fails, and tries again with the next", async () => {
    let failures = 1;
    const { convertTexts } = createConversionService(async (name) => {
      if (failures-- > 0) throw new Error("no such file");
      return compiledFile(name);
    });
    await expect(convertTexts({ ...JOB, texts: ["头发"] })).rejects.toThrow("no such file");
    expect(await convertTexts({ ...JOB, texts: ["头发"] })).toEqual(["頭髮"]);
  });

  it("tells fake Traditional", async () => {
    const { isFakeTraditional } = createConversionService(async (name) => compiledFile(name));
    expect(await isFakeTraditional("干部說，關于制度，先后規范，干勁足。")).toBe(true);
    expect(await isFakeTraditional("幹部說，關於制度，先後規範，幹勁足。")).toBe(false);
  });
});

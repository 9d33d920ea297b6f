import type { ChineseVariant, ScriptVerdict } from "../article.ts";

/** What tells a region: glyphs don't, since fonts and editors mix them. */
const REGIONS: readonly {
  readonly variant: ChineseVariant;
  readonly lang: RegExp;
  readonly host: RegExp;
}[] = [
  { variant: "zh-Hant-HK", lang: /^zh\b.*-(?:HK|MO)\b/iu, host: /\.(?:hk|mo)$/iu },
  { variant: "zh-Hant-TW", lang: /^zh\b.*-TW\b/iu, host: /\.tw$/iu },
];

/** Variant that a Traditional article is written in, by its `lang`, else by the country of its host. */
export function traditionalVariant(lang: string | null, url: string): ChineseVariant {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const region =
    REGIONS.find((row) => row.lang.test(lang ?? "")) ?? REGIONS.find((row) => row.host.test(host));
  return region?.variant ?? "zh-Hant";
}

/** Variant of a text by its script; `null` where the script doesn't say. */
export function variantOfScript(
  script: ScriptVerdict["script"],
  traditional: ChineseVariant,
): ChineseVariant | null {
  if (script === "Hans") return "zh-Hans";
  return script === "Hant" ? traditional : null;
}

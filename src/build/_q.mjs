import stPhrases from "opencc-js/dict/STPhrases";
import stReg from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";

const re = new RegExp(process.argv[2]);
for (const [n, d] of [
  ["st", stPhrases],
  ["reg", stReg],
])
  console.log(
    n,
    d
      .split("|")
      .filter((l) => re.test(l.split(" ")[0]))
      .slice(0, 80)
      .join(" | "),
  );

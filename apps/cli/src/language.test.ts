import { expect, test } from "vitest";
import { languageOf } from "./language.js";

test.each<[readonly string[], Record<string, string>, string]>([
  [[], {}, "en"],
  [["--lang", "fr"], {}, "fr"],
  [["check", "--lang=fr"], { LANG: "en_GB.UTF-8" }, "fr"],
  [["--lang", "en", "--lang", "fr"], {}, "fr"],
  [["--lang", "de"], { LANG: "fr_BE" }, "fr"],
  [["classify", "--", "--lang", "fr"], {}, "en"],
  [[], { LANG: "fr_BE.UTF-8" }, "fr"],
  [[], { LANG: "FR" }, "fr"],
  [[], { LC_MESSAGES: "fr", LANG: "en" }, "fr"],
  [[], { LC_ALL: "C", LANG: "fr_FR" }, "en"],
  [[], { CHANNELWISE_LANG: "fr", LC_ALL: "C" }, "fr"],
  [[], { LANG: "fry_NL" }, "en"],
])("%j with %o speaks %s", (args, env, lang) => {
  expect(languageOf(args, { env })).toBe(lang);
});

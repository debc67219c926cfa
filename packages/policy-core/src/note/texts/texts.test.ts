import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../model/vocabulary.js";
import { textsIn } from "../../testing/texts-in.js";
import { gscPolicy } from "../gsc-policy.js";

/** What has to fit in few lines: an answer in text has sixteen. */
const LENGTHS = [
  [/^\/rules\/classified$/u, 300],
  [/^\/rules\/(?!classified)/u, 265],
  [/^\/cautions\//u, 200],
  [/^\/conditions\//u, 150],
  [/^\/summaries\//u, 245],
  [/^\/warnings\//u, 140],
  [/^\/terms\/outcome\//u, 30],
  [/^\/channels\/[^/]+\/facts\/metadata$/u, 120],
] as const;

const PLACES = [
  [/^\/cautions\/metadata$/u, ["{channel}", "{metadata}"]],
  [/^\/cautions\/third-country-access$/u, ["{channel}", "{location}"]],
  [/^\/(?:rules|summaries|cautions)\//u, ["{channel}"]],
  [/^\/warnings\/lookalike$/u, ["{domain}"]],
] as const;

/** Labels, which are no sentences. */
const LABELS = /^\/(?:title|anyChannel|terms\/|bodies\/|channels\/[^/]+\/name)/u;

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = textsIn(gscPolicy.texts[language]);

  it("fit where they are shown", () => {
    for (const [pattern, length] of LENGTHS) {
      const here = texts.filter(([path]) => pattern.test(path));
      expect(here).not.toEqual([]);
      expect(here.filter(([, text]) => text.length > length)).toEqual([]);
    }
  });

  it("hold known placeholders alone, where they are filled in", () => {
    for (const [path, text] of texts) {
      const may: readonly string[] = PLACES.find(([pattern]) => pattern.test(path))?.[1] ?? [];
      expect(text.match(/\{[^}]*\}?/gu)?.filter((found) => !may.includes(found)) ?? []).toEqual([]);
    }
  });

  it("name the channel in every summary, and never open a sentence with it", () => {
    const summaries = Object.values(gscPolicy.texts[language].summaries);
    expect(summaries.filter((text) => !text.includes("{channel}"))).toEqual([]);
    expect(texts.filter(([, text]) => /(?:^|[.?] )\{channel\}/u.test(text))).toEqual([]);
  });

  it("are sentences outside the labels, and no label is one", () => {
    const isSentence = (text: string) => /(?:[.?]|\{metadata\}|\{location\})$/u.test(text);
    expect(texts.filter(([path, text]) => !LABELS.test(path) && !isSentence(text))).toEqual([]);
    expect(texts.filter(([path, text]) => LABELS.test(path) && isSentence(text))).toEqual([]);
  });

  it("call the outcomes by the labels of the policy", () => {
    expect(Object.values(gscPolicy.texts[language].terms.outcome)).toEqual(
      {
        en: [
          "Suitable",
          "With conditions",
          "Not settled: ask first",
          "Advised against",
          "Cannot reach the recipient",
          "Prohibited by another law",
        ],
        fr: [
          "Convient",
          "Sous conditions",
          "Non tranché: à demander",
          "Déconseillé",
          "N’atteint pas le destinataire",
          "Interdit par un autre acte",
        ],
      }[language],
    );
  });
});

describe("the two languages", () => {
  it("have the same texts, and fill in the same things in each", () => {
    const outline = (language: Language) =>
      Object.fromEntries(
        textsIn(gscPolicy.texts[language]).map(([path, text]) => [path, text.match(/\{\w+\}/gu)?.toSorted() ?? []]),
      );
    expect(outline("fr")).toEqual(outline("en"));
  });

  it("differ: no sentence was left in the other language", () => {
    const french = new Map(textsIn(gscPolicy.texts.fr));
    const same = textsIn(gscPolicy.texts.en).filter(([path, text]) => french.get(path) === text);
    expect(same.filter(([, text]) => / .* .*[.?]$/u.test(text))).toEqual([]);
  });
});

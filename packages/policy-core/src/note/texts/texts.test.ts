import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../model/vocabulary.js";
import { gscPolicy } from "../gsc-policy.js";

/** Every text of a tree, with the path that leads to it. */
function textsIn(tree: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${path}/${key}`, value] as const]
      : typeof value === "object" && value !== null
        ? textsIn(value, `${path}/${key}`)
        : [],
  );
}

const matching = (language: Language, pattern: RegExp, except: readonly string[] = []) =>
  textsIn(gscPolicy.texts[language]).filter(([path, text]) => pattern.test(text) && !except.includes(path));

/** Words that the note does not stand for: it gives advice, and approves or forbids no app. */
const FORBIDDEN = {
  en: /\b(?:approv\w*|authori[sz]\w*|allow\w*|ban|bans|banned|scor\w*|rating)\b/iu,
  fr: /\b(?:approuv\w*|approbation|autoris\w*|permis|banni\w*|score|notation)\b/iu,
} as const;

/** Where an outcome or another law does forbid, or a fact of an app is that something is ruled out. */
const FORBIDS = { en: /\b(?:forbid\w*|prohibit\w*)\b/iu, fr: /\b(?:interdi\w*|prohib\w*)\b/iu } as const;
const OTHER_LAW = ["/terms/outcome/prohibited", "/outcomes/prohibited", "/summaries/prohibited"];

const PUNCTUATION = { en: /['"]|\s{2}|\s[;:?!,.]/u, fr: /['"]|\s{2}|\s[;:?!,.]|«\s|\s»/u } as const;

const LENGTHS = [
  [/^\/rules\//u, 200],
  [/^\/cautions\//u, 160],
  [/^\/conditions\//u, 170],
  [/^\/summaries\//u, 160],
  [/^\/terms\/outcome\//u, 24],
  [/^\/channels\/[^/]+\/facts\/metadata$/u, 120],
] as const;

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = textsIn(gscPolicy.texts[language]);

  it("claim no approval, no ban and no score", () => {
    expect(matching(language, FORBIDDEN[language])).toEqual([]);
  });

  it("say that something is forbidden only where another law does so", () => {
    expect(matching(language, FORBIDS[language], OTHER_LAW)).toEqual([]);
  });

  it("fit where they are shown", () => {
    for (const [pattern, length] of LENGTHS) {
      expect(texts.filter(([path, text]) => pattern.test(path) && text.length > length)).toEqual([]);
    }
  });

  it("hold known placeholders alone, where they are filled in", () => {
    for (const [path, text] of texts) {
      const may = path.startsWith("/rules/") || path.startsWith("/summaries/") || path.startsWith("/cautions/");
      const allowed = may ? ["{channel}", ...(path === "/cautions/metadata" ? ["{metadata}"] : [])] : [];
      expect(text.match(/\{[^}]*\}?/gu)?.filter((found) => !allowed.includes(found)) ?? []).toEqual([]);
    }
  });

  it("name the channel in every summary, and never open a sentence with it", () => {
    const summaries = Object.values(gscPolicy.texts[language].summaries);
    expect(summaries.filter((text) => !text.includes("{channel}"))).toEqual([]);
    expect(matching(language, /(?:^|[.:?] )\{channel\}/u)).toEqual([]);
  });

  it("are typeset alike: no straight quotes, no doubled or misplaced blanks", () => {
    expect(matching(language, PUNCTUATION[language])).toEqual([]);
    expect(texts.filter(([, text]) => text !== text.trim() || text !== text.normalize("NFC"))).toEqual([]);
  });

  it("are sentences outside the labels", () => {
    const labels = /^\/(?:title|anyChannel|terms\/|bodies\/|channels\/[^/]+\/name)/u;
    expect(texts.filter(([path, text]) => !labels.test(path) && !/(?:[.?]|\{metadata\})$/u.test(text))).toEqual([]);
  });
});

describe("what the note does not say", () => {
  const sentences = (language: Language, about: RegExp, claim: RegExp) =>
    textsIn(gscPolicy.texts[language])
      .flatMap(([path, text]) => text.split(/(?<=[.?;:]) /u).map((sentence) => [path, sentence] as const))
      .filter(([, sentence]) => about.test(sentence) && claim.test(sentence));

  it("is not put into its mouth: that the Avaya chat is encrypted", () => {
    expect(sentences("en", /avaya|this chat/iu, /encrypt/iu)).toEqual([]);
    expect(sentences("fr", /avaya|cette messagerie/iu, /chiffr/iu)).toEqual([]);
    expect(gscPolicy.texts.en.channels["avaya"]?.facts["encryption"]).toBe("The note does not say.");
  });

  it("is not put into its mouth: that mail to the institutions stays inside", () => {
    const inside = { en: /\b(?:stays?|leaves?|leave)\b/iu, fr: /\b(?:restent?|quittent?)\b/iu };
    expect(sentences("en", /institutions|EEAS/u, inside.en)).toEqual([]);
    expect(sentences("fr", /institutions|SEAE/u, inside.fr)).toEqual([]);
  });

  it("is not put into its mouth: that LIMITE is in it", () => {
    expect(gscPolicy.texts.en.levels.limite).toContain("the note does not mention it");
    expect(gscPolicy.texts.fr.levels.limite).toContain("la note n’en parle pas");
    expect(textsIn(gscPolicy.texts.en.paragraphs).filter(([, text]) => /limite/iu.test(text))).toEqual([]);
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

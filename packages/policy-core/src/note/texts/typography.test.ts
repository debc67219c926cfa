import { describe, expect, it } from "vitest";
import { textsIn } from "../../testing/texts-in.js";
import { gscPolicy } from "../gsc-policy.js";

const english = textsIn({ texts: gscPolicy.texts.en, sources: gscPolicy.sources.map(({ title }) => title.en) });
const french = textsIn({ texts: gscPolicy.texts.fr, sources: gscPolicy.sources.map(({ title }) => title.fr) });

/** What is found wrong in some texts. */
const wrong = (texts: typeof english, pattern: RegExp) => texts.filter(([, text]) => pattern.test(text));

describe("French is set as the Union's institutions set it", () => {
  it("without a space before : ; ! ?", () => {
    expect(wrong(french, /\s[:;!?]/u)).toEqual([]);
  });

  it("with one after them, where something follows", () => {
    expect(wrong(french, /[:;!?](?![\s»).]|$)/u)).toEqual([]);
  });

  it("without a space inside « and »", () => {
    expect(wrong(french, /«\s|\s»/u)).toEqual([]);
    expect(wrong(french, /[“”]/u)).toEqual([]);
  });

  it("with the apostrophe ’, and no straight quotes", () => {
    expect(wrong(french, /['"`´]/u)).toEqual([]);
  });

  it("with a space before %, and accents on capitals", () => {
    expect(wrong(french, /\d%/u)).toEqual([]);
    expect(wrong(french, /\b(?:Etat|Etats|Ecrire|Ecrivez|Etabli\w*|Ephémère|A qui)\b/u)).toEqual([]);
  });
});

describe("English is set alike throughout", () => {
  it("with typographic quotes and apostrophes", () => {
    expect(wrong(english, /['"`´«»]/u)).toEqual([]);
  });

  it("without a space before a sign, and with one after it", () => {
    expect(wrong(english, /\s[,.:;!?)]|\(\s|[,;!?](?![\s”)]|\d|$)/u)).toEqual([]);
  });
});

describe("both are clean", () => {
  it("without doubled or outer blanks, in one form of Unicode", () => {
    const all = [...english, ...french];
    expect(wrong(all, /\s{2}|\u00A0|\u202F/u)).toEqual([]);
    expect(all.filter(([, text]) => text !== text.trim() || text !== text.normalize("NFC"))).toEqual([]);
  });

  it("without a space before a comma or a full stop", () => {
    expect(wrong(french, /\s[,.]/u)).toEqual([]);
  });
});

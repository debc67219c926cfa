import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../model/vocabulary.js";
import { textsIn } from "../../testing/texts-in.js";
import { gscPolicy } from "../gsc-policy.js";

/** Words that the note does not stand for: it gives advice, and approves or forbids no app. */
const FORBIDDEN = {
  en: /\b(?:approv\w*|authori[sz](?:e|es|ed|ing|ation)\b|allow\w*|permit\w*|ban|bans|banned|scor\w*|rating)\b|ordinary care/iu,
  fr: /\b(?:approuv\w*|approbation|autoris\w*|permis|banni\w*|score|notation)\b|prudence ordinaire/iu,
} as const;

/** The law's own words, of what no app has. */
const OF_THE_LAW =
  /approved (?:cryptographic )?products|unauthorised disclosure|divulgation non autorisée|cryptographiques agréés/giu;

/** Where another law forbids, or a fact of an app is that something is ruled out. */
const FORBIDS = { en: /\b(?:forbid\w*|prohibit\w*)\b/iu, fr: /\b(?:interdi\w*|prohib\w*)\b/iu } as const;
const OTHER_LAW = /^\/(?:terms\/outcome|outcomes|summaries)\/prohibited(?:-otherwise)?$/u;

const sentencesIn = (language: Language) =>
  textsIn(gscPolicy.texts[language]).flatMap(([path, text]) =>
    text.split(/(?<=[.?;:]) /u).map((sentence) => [path, sentence] as const),
  );

const claims = (language: Language, about: RegExp, claim: RegExp) =>
  sentencesIn(language).filter(([, sentence]) => about.test(sentence) && claim.test(sentence));

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = textsIn(gscPolicy.texts[language]);

  it("claim no approval, no ban and no score", () => {
    const said = texts.map(([path, text]) => [path, text.replaceAll(OF_THE_LAW, "")] as const);
    expect(said.filter(([, text]) => FORBIDDEN[language].test(text))).toEqual([]);
  });

  it("say that something is forbidden only where another law does so", () => {
    const forbidding = texts.filter(([, text]) => FORBIDS[language].test(text));
    expect(forbidding.filter(([path]) => !OTHER_LAW.test(path))).toEqual([]);
  });

  it("are strong only where the note is: in its own words, and in the summary of what they settle", () => {
    const strong = texts.filter(([, text]) => /\bstrong\w*|\bvivement\b/iu.test(text)).map(([path]) => path);
    expect(strong).toEqual([
      "/summaries/not-advised-strongly",
      "/paragraphs/§12",
      "/interpretations/who-is-bound/answer",
    ]);
  });

  it("say of LIMITE, wherever a rule or a summary names it, that this is our assumption", () => {
    const assumption = { en: /\ban assumption of ours\b/u, fr: /\bune hypothèse de notre part\b/u }[language];
    const named = texts.filter(
      ([path, text]) => /^\/(?:rules|summaries|levels)\//u.test(path) && text.includes("LIMITE"),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, text]) => !assumption.test(text))).toEqual([]);
    const limite = gscPolicy.rules.filter(({ when }) => when.level?.join() === "limite");
    expect(limite.filter(({ id }) => !assumption.test(gscPolicy.texts[language].rules[id] ?? ""))).toEqual([]);
    expect(gscPolicy.texts[language].levels.limite).toMatch(assumption);
  });

  it("say both halves of §14 in every summary of e-mail to the outside", () => {
    const halves = {
      en: /not encrypted by default, and so no more secure than in a messaging app/u,
      fr: /pas chiffré par défaut, et n’est donc pas plus sûr que par une application de messagerie/u,
    }[language];
    const summaries = Object.entries(gscPolicy.texts[language].summaries);
    const ofMail = summaries.filter(([id]) => id.startsWith("mail-"));
    expect(ofMail.length).toBeGreaterThan(5);
    expect(ofMail.filter(([, text]) => !halves.test(text))).toEqual([]);
  });
});

describe("what the note does not say", () => {
  it("is not put into its mouth: that the Avaya chat is encrypted", () => {
    const denied = { en: /does not say that/u, fr: /ne dit pas qu/u };
    const said = (language: Language, about: RegExp, claim: RegExp) =>
      claims(language, about, claim).filter(([, sentence]) => !denied[language].test(sentence));
    expect(said("en", /avaya|this chat|the chat/iu, /encrypt/iu)).toEqual([]);
    expect(said("fr", /avaya|cette messagerie/iu, /chiffr/iu)).toEqual([]);
    expect(gscPolicy.texts.en.channels["avaya"]?.facts["encryption"]).toBe("The note does not say.");
  });

  it("is not put into its mouth: that e-mail to the other institutions stays inside", () => {
    expect(claims("en", /EEAS|institutions/u, /\b(?:stays?|leaves?|leave|within)\b/iu).filter(isAnswer)).toEqual([]);
    expect(claims("fr", /SEAE|institutions/u, /\b(?:restent?|quittent?|au sein)\b/iu).filter(isAnswer)).toEqual([]);
  });

  it("is not put into its mouth: that LIMITE is in it", () => {
    expect(gscPolicy.texts.en.levels.limite).toContain("the note does not mention it");
    expect(gscPolicy.texts.fr.levels.limite).toContain("la note n’en parle pas");
    const paragraphs = LANGUAGES.flatMap((language) => textsIn(gscPolicy.texts[language].paragraphs));
    expect(paragraphs.filter(([, text]) => /limite/iu.test(text))).toEqual([]);
  });
});

/** What asks a question claims nothing. */
function isAnswer([path]: readonly [path: string, sentence: string]): boolean {
  return !path.endsWith("/question");
}

describe("what the note does say", () => {
  it.each([
    ["§9", /similar/u, /semblables/u],
    ["§11", /privacy/u, /vie privée/u],
    ["§12(3)", /at all times.*told you/iu, /en tout temps.*vous ont communiqué/iu],
    ["§13", /laptop as on your mobile device/u, /ordinateur portable comme sur votre appareil mobile/u],
    ["§14", /Presidency, Member States/u, /présidence, aux États membres/u],
  ])("is not lost on the way: %s", (paragraph, english, french) => {
    expect(gscPolicy.texts.en.paragraphs[paragraph]).toMatch(english);
    expect(gscPolicy.texts.fr.paragraphs[paragraph]).toMatch(french);
  });
});

import { describe, expect, it } from "vitest";
import { textsIn } from "../../testing/texts-in.js";
import { gscPolicy } from "../gsc-policy.js";

/** One word for one thing: the word that is said, and those that are not said for it. */
const FRENCH: readonly (readonly [said: string, not: RegExp])[] = [
  ["secrétariat général du Conseil (SGC)", /Secrétariat [Gg]énéral|\bGSC\b/u],
  ["présidence", /\bPrésidence\b/u],
  ["État membre", /\bétats? membres?\b/u],
  ["SEAE", /\bEEAS\b/u],
  ["EEE", /\bEEA\b/u],
  ["ICUE", /\bEUCI\b/u],
  ["personnel", /\bstaff\b/iu],
  ["fonctionnaire", /\bofficiels?\b/iu],
  ["correspondant informatique", /correspondants? IT\b/iu],
  ["officier de sécurité", /responsables? de la sécurité/iu],
  ["délégué à la protection des données", /\bDPO\b|responsable de la protection/u],
  ["données à caractère personnel", /données personnelles/iu],
  ["classifié", /\b(?:dé)?class(?:é|ée|és|ées)\b/iu],
  ["marquage de distribution", /marquages? de diffusion/iu],
  ["LIMITE", /\bLimit[eé]\b/u],
  ["sensible", /\bdélicat\w*/iu],
  ["non sensible", /\binsensible/iu],
  ["informations de fond", /contenus? (?:de fond|substantiels?)/iu],
  ["échanges", /\b(?:chats?|tchats?)\b/iu],
  ["effacement automatique", /messages? (?:éphémères|qui disparaissent)/iu],
  ["divulgation", /\brévélation/iu],
  ["préjudice", /\btorts? d’une/iu],
  ["avoir connaissance", /besoin de savoir/iu],
  ["traiter", /\bmanipul\w+/iu],
  ["homologué", /\baccrédit\w+/iu],
  ["agréé", /cryptographiques? approuv\w+/iu],
  ["application de messagerie", /\b(?:appli|applis|app|apps)\b/iu],
  ["courriel, courrier électronique", /\b(?:e-?mails?|mails?|mél)\b/iu],
  ["message texte, SMS", /\btextos?\b/iu],
  ["chiffrement", /\bcrypt(?:age|er|é|ée|és|ées)\b/iu],
  ["données stockées", /au repos/iu],
  ["métadonnées", /méta-donn/iu],
  ["sauvegarde", /\bback-?ups?\b/iu],
  ["prise de contrôle d’un compte", /détournement de compte/iu],
  ["hameçonnage", /\bphishing\b/iu],
  ["acteurs étatiques disposant de moyens importants", /acteurs étatiques capables/iu],
  ["déconseille vivement", /fortement (?:dé)?conseill|vifs conseils/iu],
  ["recommandations", /\bguidance\b|\bles conseils\b|aux conseils/iu],
  ["bon sens", /sens commun/iu],
  ["conservation", /\brétention\b/iu],
  ["code source public", /open source|code source ouvert/iu],
  ["fonctionnalités", /(?:de|moins de|des) fonctions que/iu],
  ["répertorié", /\blist(?:é|ée|és|ées)\b/iu],
  ["communiqué aux autorités", /remis aux autorités/iu],
];

const ENGLISH: readonly (readonly [said: string, not: RegExp])[] = [
  ["e-mail", /\bemails?\b|(?<!-)\bmails?\b(?!ing)/iu],
  ["Member States", /member states?|\bMember States?(?= of the Council)/u],
  ["end-to-end encryption", /end to end encrypt/iu],
  ["metadata", /meta-data/iu],
  ["non-sensitive", /\bnot sensitive\b|\binsensitive\b|\bunsensitive\b/iu],
  ["EU classified information", /\bclassified documents?\b/iu],
  ["text message", /\btexting\b/iu],
  ["colleagues", /\bco-workers?\b/iu],
  ["telephone", /\bphone numbers?\b/iu],
];

describe("one thing has one word in French", () => {
  it.each(FRENCH)("%s", (_, not) => {
    expect(textsIn(gscPolicy.texts.fr).filter(([, text]) => not.test(text))).toEqual([]);
  });
});

describe("one thing has one word in English", () => {
  it.each(ENGLISH)("%s", (_, not) => {
    expect(textsIn(gscPolicy.texts.en).filter(([, text]) => not.test(text))).toEqual([]);
  });
});

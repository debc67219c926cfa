import type { Coverage, Language, RuleBehind } from "@channelwise/policy-core";

/** What `policy test` says, in one language. */
export interface PolicyTestTexts {
  readonly case: string;
  readonly channel: string;
  readonly result: string;
  readonly wanted: string;
  readonly got: string;
  readonly field: string;
  readonly passes: string;
  readonly fails: string;
  /** For an answer that there is none of. */
  readonly none: string;
  readonly notTaken: string;
  readonly rules: string;
  readonly how: Readonly<Record<RuleBehind["how"], string>>;
  readonly unknownRule: string;
  readonly unmet: (attribute: string, wants: string, has: string) => string;
  readonly addedBy: (overlay: string) => string;
  readonly coverage: string;
  readonly covered: string;
  readonly without: string;
  readonly kinds: Readonly<Record<keyof Coverage, string>>;
  readonly summary: (passed: number, all: number) => string;
  readonly belowThreshold: (threshold: number, kinds: string) => string;
  /** In the report of a case that fails: a line of its own for each difference. */
  readonly difference: (field: string, wanted: string, got: string) => string;
  readonly waiting: string;
  readonly faults: {
    readonly threshold: string;
    readonly nothingToWatch: string;
    readonly unknownCase: (nearest: string | undefined) => string;
    readonly noCase: string;
  };
}

const en: PolicyTestTexts = {
  case: "case",
  channel: "channel",
  result: "result",
  wanted: "wanted",
  got: "got",
  field: "field",
  passes: "passes",
  fails: "fails",
  none: "none",
  notTaken: "The policy takes no such request",
  rules: "The rules that made the difference",
  how: {
    unwanted: "matches, and the case does not name it",
    missing: "does not match, and the case names it",
    decides: "sets what the case does not want",
  },
  unknownRule: "the policy has no such rule",
  unmet: (attribute, wants, has) => `${attribute}: asks for ${wants}, has ${has}`,
  addedBy: (overlay) => `added by the overlay ${overlay}`,
  coverage: "coverage",
  covered: "covered",
  without: "without a case that passes",
  kinds: { rules: "rules", clauses: "paragraphs", outcomes: "outcomes" },
  summary: (passed, all) => `${passed} of ${all} cases pass.`,
  belowThreshold: (threshold, kinds) => `Covered by less than ${threshold} %: ${kinds}.`,
  difference: (field, wanted, got) => `${field}: wanted ${wanted}; got ${got}`,
  waiting: "Waiting for a change of the files; Ctrl-C ends.",
  faults: {
    threshold: "Write a number from 0 to 100: a percentage.",
    nothingToWatch: "Name the files to watch: the corpus that comes with channelwise does not change.",
    unknownCase: (nearest) =>
      `No case has this id.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Without --id, all of them are shown.`,
    noCase: "No case is left to run: nothing would be tested.",
  },
};

const fr: PolicyTestTexts = {
  case: "cas",
  channel: "canal",
  result: "résultat",
  wanted: "voulu",
  got: "obtenu",
  field: "champ",
  passes: "réussi",
  fails: "échoué",
  none: "néant",
  notTaken: "La politique n’admet pas cette demande",
  rules: "Les règles qui font la différence",
  how: {
    unwanted: "s’applique, et le cas ne la nomme pas",
    missing: "ne s’applique pas, et le cas la nomme",
    decides: "fixe ce que le cas ne veut pas",
  },
  unknownRule: "la politique n’a pas cette règle",
  unmet: (attribute, wants, has) => `${attribute}: demande ${wants}, a ${has}`,
  addedBy: (overlay) => `ajoutée par la surcouche ${overlay}`,
  coverage: "couverture",
  covered: "couverts",
  without: "sans cas réussi",
  kinds: { rules: "règles", clauses: "points", outcomes: "réponses" },
  summary: (passed, all) => `${passed} cas réussis sur ${all}.`,
  belowThreshold: (threshold, kinds) => `Couverture inférieure à ${threshold} %: ${kinds}.`,
  difference: (field, wanted, got) => `${field}: voulu ${wanted}; obtenu ${got}`,
  waiting: "En attente d’un changement des fichiers; Ctrl-C met fin.",
  faults: {
    threshold: "Écrivez un nombre de 0 à 100: un pourcentage.",
    nothingToWatch: "Nommez les fichiers à surveiller: le corpus livré avec channelwise ne change pas.",
    unknownCase: (nearest) =>
      `Aucun cas ne porte cet identifiant.${nearest === undefined ? "" : ` Vouliez-vous dire ${nearest}?`} Sans --id, tous sont montrés.`,
    noCase: "Il ne reste aucun cas à jouer: rien ne serait vérifié.",
  },
};

export const policyTestTexts: Readonly<Record<Language, PolicyTestTexts>> = { en, fr };

import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../model/vocabulary.js";
import { rules } from "./rules.js";

/** The table of policy.md §6, row by row: id · when · effect · conditions · cites · basis · whom to ask. */
const TABLE = `
classified · levelClass=classified · prohibited · – · 2013/488/EU Art. 9(4); 2013/488/EU Art. 10(4); 2013/488/EU Art. 10(6) · other-law · security-officer
level-unstated · levelClass=unstated · not-covered · – · §12(1); §2 · derived · originator
chat-reaches-colleagues · reachable=no reaches=colleagues · unreachable · – · public · public-fact · –
mail-needs-an-address · reachable=no reaches=addresses · unreachable · – · §13 · assumption · –
recipient-lookalike · audience=lookalike levelClass=open · conditional · check-address · §13; §14 · interpretation · –
recipient-lookalike-sensitive · audience=lookalike levelClass=sensitive,unstated · not-covered · – · §2; §14 · interpretation · it-correspondent
app-short-lived · kind=messaging-app levelClass=open nature=ephemeral · conditional · keep-short-lived keep-content-open · §12(1) · explicit · –
app-lasting · kind=messaging-app levelClass=open,unstated nature=lasting · not-advised · – · §12(1); §11 · derived · –
app-sensitive · kind=messaging-app level=sensitive · not-advised · – · §12(1) · explicit · it-correspondent
app-limite · kind=messaging-app level=limite · not-advised · – · §12(1); 11336/11 · assumption · it-correspondent
app-no-e2ee · e2ee=none kind=messaging-app · not-advised · – · §4; public · interpretation · –
app-e2ee-unknown · e2ee=unknown kind=messaging-app · not-covered · – · §4 · derived · it-correspondent
app-e2ee-optional · e2ee=optional kind=messaging-app · conditional · make-sure-it-is-on · §4; public · interpretation · –
group-members-unknown · group=unknown kind=messaging-app · not-advised · – · §12(2) · explicit · –
group-review-overdue · group=overdue kind=messaging-app · conditional · review-members · §12(2) · interpretation · –
group-reviewed · group=reviewed kind=messaging-app · conditional · keep-reviewing-members · §12(2) · explicit · –
app-personal-data · kind=messaging-app personalData=names,more · conditional · respect-people share-no-more-than-needed · §12(3); §2 · derived · –
app-personal-data-more · kind=messaging-app level=non-sensitive,limite,sensitive,restreint-ue,confidentiel-ue,secret-ue,tres-secret-ue,unstated personalData=more · not-covered · – · §5; §2; 2018/1725 · interpretation · data-protection-officer
other-means · kind=other-means levelClass=open,sensitive,unstated · not-covered · – · §2; §13 · interpretation · it-correspondent
other-means-sensitive · kind=other-means level=sensitive · not-advised · – · §12(1); §14; §2 · interpretation · it-correspondent
other-means-limite · kind=other-means level=limite · not-advised · – · §12(1); §14; 11336/11 · assumption · it-correspondent
other-means-personal-data · kind=other-means level=non-sensitive,limite,sensitive,unstated personalData=more · not-covered · – · §2; 2018/1725 · interpretation · data-protection-officer
chat-internal · kind=corporate-chat levelClass=open reachable=yes · suitable · – · §13 · derived · –
chat-internal-sensitive · kind=corporate-chat level=sensitive reachable=yes · conditional · check-each-may-have-it · §13; §2 · interpretation · –
chat-internal-limite · kind=corporate-chat level=limite reachable=yes · conditional · check-each-may-have-it · §13; 11336/11 · assumption · –
mail-internal · audience=internal kind=corporate-email levelClass=open · suitable · – · §13 · explicit · –
mail-institution · audience=institution kind=corporate-email levelClass=open · suitable · – · §13 · derived · –
mail-internal-sensitive · audience=internal kind=corporate-email level=sensitive · conditional · check-each-may-have-it · §13; §2 · interpretation · –
mail-institution-sensitive · audience=institution kind=corporate-email level=sensitive · conditional · check-each-may-have-it · §13; §2 · interpretation · –
mail-inside-limite · audience=internal,institution kind=corporate-email level=limite · conditional · check-each-may-have-it · §13; 11336/11 · assumption · –
corporate-members-unknown · group=unknown kind=corporate-chat,corporate-email levelClass=sensitive · not-covered · – · §12(2); §2 · interpretation · it-correspondent
mail-external-public · audience=external,lookalike kind=corporate-email level=public · suitable · – · §14 · derived · –
mail-external-non-sensitive · audience=external,lookalike kind=corporate-email level=non-sensitive · conditional · write-as-if-read · §14 · derived · –
mail-external-sensitive · audience=external,lookalike kind=corporate-email level=sensitive · not-covered · – · §14; §12(1) · derived · originator it-correspondent
mail-external-limite · audience=external,lookalike kind=corporate-email level=limite · not-covered · – · §14; 11336/11 · assumption · originator it-correspondent
mail-external-personal-data · audience=external,lookalike kind=corporate-email level=non-sensitive,limite,sensitive,unstated personalData=more · conditional · share-no-more-than-needed · §14; §2 · interpretation · –
mail-external-sensitive-personal-data · audience=external,lookalike kind=corporate-email levelClass=sensitive personalData=more · not-covered · – · §14; §2; 2018/1725 · interpretation · data-protection-officer
`;

const orDash = (ids: readonly string[]) => (ids.length === 0 ? "–" : ids.join(" "));

const rowOf = ({ id, when, outcome, conditions, cites, citesFacts, basis, ask }: (typeof rules)[number]) => {
  const sorted = Object.entries(when)
    .map(([name, values]: [string, readonly string[] | undefined]) => `${name}=${values?.join(",")}`)
    .toSorted();
  // a public fact's source is cited through the fact; what the note alone says of a place is cited where it says it
  const isPublic = citesFacts === "reaches" || citesFacts === "e2ee";
  const cited = [...cites, ...(isPublic ? ["public"] : [])];
  return [id, sorted.join(" "), outcome, orDash(conditions), cited.join("; "), basis, orDash(ask)];
};

describe("the rules", () => {
  it("are those of the table, in its order, with its effects", () => {
    const rows = TABLE.trim().split("\n");
    expect(rules.map((rule) => rowOf(rule).join(" · "))).toEqual(rows);
  });

  it("cite §6 for the personal data of WhatsApp alone, which the note speaks of", () => {
    expect(rules.filter(({ citesFacts }) => citesFacts === "location-of-note").map(({ id }) => id)).toEqual([
      "app-personal-data-more",
    ]);
  });

  it("say what they say in words of their own: no two alike", () => {
    for (const language of ["en", "fr"] as const) {
      expect(new Set(rules.map(({ says }) => says[language])).size).toBe(rules.length);
    }
  });

  it("reach each outcome that there is", () => {
    expect(OUTCOMES.filter((outcome) => !rules.some((rule) => rule.outcome === outcome))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { LANGUAGES, LEVELS } from "../model/vocabulary.js";
import { gscPolicy } from "./gsc-policy.js";

/** Case, accents, blanks, hyphens, slashes and dots make no other name. */
const folded = (name: string) =>
  name
    .normalize("NFD")
    .replaceAll(/[\p{M}\s./’-]/gu, "")
    .toLowerCase();

/** What each entry is called, with its id and its labels. */
const called = ({ id, names, labels }: Named) =>
  [...new Set([id, ...labels, ...names.en, ...names.fr].map(folded))].map((name) => [name, id] as const);

interface Named {
  readonly id: string;
  readonly names: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly labels: readonly string[];
}

const levels = gscPolicy.levels.map((level) => ({
  ...level,
  labels: LANGUAGES.map((language) => gscPolicy.texts[language].terms.level[level.id]),
}));
const channels = gscPolicy.channels.map((channel) => ({
  ...channel,
  labels: LANGUAGES.map((language) => gscPolicy.texts[language].channels[channel.id]?.name ?? ""),
}));

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
const levelOf = new Map(levels.flatMap(called));

describe("names", () => {
  it("are one entry's each, and no marking's besides", () => {
    expect(repeated(channels.flatMap(called).map(([name]) => name))).toEqual([]);
    const { foreign, unclear } = gscPolicy.markings;
    expect(
      repeated([
        ...levels.flatMap(called).map(([name]) => name),
        ...[...foreign, ...unclear.map(({ name }) => name)].map(folded),
      ]),
    ).toEqual([]);
  });

  it.each([
    ["RESTREINT UE/EU RESTRICTED", "restreint-ue"],
    ["Restreint UE", "restreint-ue"],
    ["EU RESTRICTED", "restreint-ue"],
    ["R-UE/EU-R", "restreint-ue"],
    ["C-UE/EU-C", "confidentiel-ue"],
    ["CONFIDENTIEL UE", "confidentiel-ue"],
    ["EU SECRET", "secret-ue"],
    ["S-UE/EU-S", "secret-ue"],
    ["TRES SECRET UE", "tres-secret-ue"],
    ["EU TOP SECRET", "tres-secret-ue"],
    ["TS-UE/EU-TS", "tres-secret-ue"],
    ["limite", "limite"],
    ["SNC", "sensitive"],
    ["Sensitive non-classified", "sensitive"],
    ["sensible", "sensitive"],
    ["normal", "non-sensitive"],
    ["non sensible", "non-sensitive"],
    ["EU normal", "non-sensitive"],
  ])("of levels are those that documents bear: %s", (name, level) => {
    expect(levelOf.get(folded(name))).toBe(level);
  });

  it.each(["VS-NfD", "DIFFUSION RESTREINTE", "NATO RESTRICTED", "OFFICIAL-SENSITIVE", "COSMIC TOP SECRET"])(
    "under other rules are known as such: %s",
    (name) => {
      expect(gscPolicy.markings.foreign.map(folded)).toContain(folded(name));
      expect(levelOf.get(folded(name))).toBeUndefined();
    },
  );

  it.each(["secret", "confidential", "restricted", "top secret", "confidentiel", "restreint", "très secret"])(
    "that may mean several levels are asked about: %s",
    (name) => {
      const found = gscPolicy.markings.unclear.find((entry) => folded(entry.name) === folded(name));
      expect(found?.levels.length).toBeGreaterThan(1);
      expect(LEVELS.filter((level) => found?.levels.includes(level) === true)).toEqual(found?.levels);
    },
  );
});

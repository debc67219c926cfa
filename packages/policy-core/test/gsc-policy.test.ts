import { describe, expect, it } from "vitest";
import { sourceOf } from "../src/engine/cites.js";
import { compile } from "../src/engine/compile.js";
import { policySchema } from "../src/model/policy.js";
import { RULE_FACTS } from "../src/model/rule-facts.js";
import { LANGUAGES, LEVELS } from "../src/model/vocabulary.js";
import { gscPolicy } from "../src/note/gsc-policy.js";

const facts = gscPolicy.channels.flatMap((channel) => channel.facts.map((fact) => ({ channel: channel.id, ...fact })));
const sources = [...facts, ...gscPolicy.levels, ...gscPolicy.domains].map((entry) => entry.source);
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe("the policy as data", () => {
  it("is a policy as it stands: parsing it changes nothing", () => {
    const parsed = policySchema.safeParse(gscPolicy);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(gscPolicy);
  });

  it.each([
    ["channels", gscPolicy.channels.map(({ id }) => id)],
    ["levels", gscPolicy.levels.map(({ id }) => id)],
    ["bodies", gscPolicy.bodies.map(({ id }) => id)],
    ["domains", gscPolicy.domains.map(({ domain }) => domain)],
    ["rules", gscPolicy.rules.map(({ id }) => id)],
    ["conditions", gscPolicy.conditions.map(({ id }) => id)],
    ["summaries", gscPolicy.summaries.map(({ id }) => id)],
    ["sources", gscPolicy.sources.map(({ id }) => id)],
    ["markings", gscPolicy.markings.foreign],
    ["unclear names", gscPolicy.markings.unclear.map(({ name }) => name)],
    ["cautions", gscPolicy.cautions.map(({ id }) => id)],
    ["interpretations", gscPolicy.interpretations.map(({ id }) => id)],
    ["facts of a channel", facts.map(({ channel, id }) => `${channel}/${id}`)],
  ])("names no two %s alike", (_, ids) => {
    expect(repeated(ids)).toEqual([]);
  });

  it("ranks every level, classified above sensitive above open", () => {
    expect(gscPolicy.levels.map(({ id }) => id)).toEqual(LEVELS);
    const ranksOf = (wanted: string) =>
      gscPolicy.levels.filter((level) => level.class === wanted).map(({ rank }) => rank ?? Number.NaN);
    expect(Math.max(...ranksOf("open"))).toBeLessThan(Math.min(...ranksOf("sensitive")));
    expect(Math.max(...ranksOf("sensitive"))).toBeLessThan(Math.min(...ranksOf("classified")));
  });

  it("refers only to what it holds", () => {
    const compiled = compile(gscPolicy);
    expect(compiled.ok ? [] : compiled.errors).toEqual([]);
  });

  it("uses every condition and every source", () => {
    const used = gscPolicy.rules.flatMap((rule) => rule.conditions);
    expect(gscPolicy.conditions.filter(({ id }) => !used.includes(id))).toEqual([]);
    const cited = [...gscPolicy.rules, ...gscPolicy.cautions].flatMap(({ cites }) => cites.map(sourceOf));
    expect(gscPolicy.sources.filter(({ id }) => !cited.includes(id))).toEqual([]);
  });
});

describe("facts", () => {
  it("say to rules only what rules understand", () => {
    for (const [id, values] of Object.entries(RULE_FACTS)) {
      const said = facts.filter((fact) => fact.id === id).map(({ value }) => value);
      expect(said.filter((value) => !(values as readonly string[]).includes(value))).toEqual([]);
    }
  });

  it("are dated only where the note said what may have changed, and then no rule rests on them", () => {
    const dated = facts.filter((fact) => fact.dated);
    expect(dated.map(({ channel, id }) => `${channel}/${id}`)).toEqual([
      "signal/data-collected",
      "signal/privacy",
      "signal/advocated",
      "whatsapp/ownership",
      "whatsapp/data-sharing",
    ]);
    expect(dated.filter(({ id }) => id in RULE_FACTS)).toEqual([]);
    expect(dated.filter(({ source }) => source.kind !== "note")).toEqual([]);
  });
});

describe("the note is accounted for", () => {
  const cited = [...gscPolicy.rules, ...gscPolicy.cautions]
    .flatMap((entry): readonly string[] => entry.cites)
    .concat(sources.flatMap((source) => ("cite" in source ? [source.cite] : [])));

  it("lists the fourteen paragraphs and the three bullets of §12, in order", () => {
    const numbers = Array.from({ length: 14 }, (_, index) => `§${index + 1}`);
    expect(gscPolicy.paragraphs).toEqual(numbers.toSpliced(12, 0, "§12(1)", "§12(2)", "§12(3)"));
  });

  it.each(gscPolicy.paragraphs)("%s has a rule, a caution or a fact, or a reason why it has none", (paragraph) => {
    for (const language of LANGUAGES) {
      expect(paragraph in gscPolicy.texts[language].withoutRule).toBe(!cited.includes(paragraph));
    }
  });

  it("cites no paragraph that the note does not have", () => {
    const all = cited.concat(gscPolicy.interpretations.flatMap((entry) => entry.cites));
    const ofNote = all.filter((cite) => cite.startsWith("§"));
    expect(ofNote.filter((cite) => !gscPolicy.paragraphs.includes(cite))).toEqual([]);
  });

  it("explains every rule that rests on more than the note's own words", () => {
    const explained = gscPolicy.interpretations.flatMap((entry) => entry.rules.map(({ id }) => id));
    const ours = gscPolicy.rules.filter(({ basis }) => ["derived", "interpretation", "assumption"].includes(basis));
    expect(ours.map(({ id }) => id).filter((id) => !explained.includes(id))).toEqual([]);
  });

  it("calls no rule the note's own word whose outcome we settled ourselves", () => {
    const settled = gscPolicy.interpretations.flatMap(({ rules }) =>
      rules.filter(({ settles }) => settles === "outcome").map(({ id }) => id),
    );
    const explicit = gscPolicy.rules.filter(({ basis }) => basis === "explicit").map(({ id }) => id);
    expect(explicit).not.toEqual([]);
    expect(explicit.filter((id) => settled.includes(id))).toEqual([]);
  });

  it("says of a rule by our reading or assumption what settles its outcome", () => {
    const settled = gscPolicy.interpretations.flatMap(({ rules }) =>
      rules.filter(({ settles }) => settles === "outcome").map(({ id }) => id),
    );
    const ours = gscPolicy.rules.filter(({ basis }) => basis === "interpretation" || basis === "assumption");
    expect(ours.map(({ id }) => id).filter((id) => !settled.includes(id))).toEqual([]);
  });
});

import { describe, expect, it, test } from "vitest";
import { RULE_FACTS } from "../model/rule-facts.js";
import { LANGUAGES } from "../model/vocabulary.js";
import { channels } from "./channels.js";
import type { NoteChannel } from "./entries.js";
import { terms as enTerms } from "./texts/en/terms.js";
import { terms as frTerms } from "./texts/fr/terms.js";

const all: readonly NoteChannel[] = channels;
const facts = all.flatMap(({ id: channel, facts: stated }) => stated.map((fact) => ({ channel, ...fact })));
const placeOf = ({ channel, id }: (typeof facts)[number]) => `${channel}/${id}`;
const pages = facts.flatMap(({ source, asOf }) => (source.kind === "public" ? [{ ...source, asOf }] : []));

const valueOf = ({ facts: stated }: NoteChannel, wanted: string) => stated.find(({ id }) => id === wanted)?.value;

test("the channels are those of policy.md §4, in its order, with its values", () => {
  const table = all.map((channel) => [
    channel.id,
    channel.kind,
    ...["reaches", "e2ee-one-to-one", "e2ee-group", "location"].map((id) => valueOf(channel, id)),
  ]);
  const [app, means, none] = ["messaging-app", "other-means", undefined];
  expect(table).toEqual([
    ["email", "corporate-email", "addresses", none, none, none],
    ["avaya", "corporate-chat", "colleagues", none, none, none],
    ["signal", app, "anyone", "always", "always", "third-country"],
    ["whatsapp", app, "anyone", "always", "always", "third-country"],
    ["element", app, "anyone", "optional", "optional", "unknown"],
    ["imessage", app, "anyone", "optional", "optional", "third-country"],
    ["teams", app, "anyone", "none", "none", "unknown"],
    ["telegram", app, "anyone", "optional", "none", "third-country"],
    ["threema", app, "anyone", "always", "always", "adequate"],
    ["viber", app, "anyone", "default", "default", "third-country"],
    ["wire", app, "anyone", "always", "always", "adequate"],
    ["other-app", app, "anyone", none, none, none],
    ["sms", means, "anyone", "none", "none", none],
    ["private-email", means, "addresses", "none", "none", "unknown"],
  ]);
});

describe("what a fact rests on", () => {
  it("is the note or the public record; that an app or a mailbox reaches people is the one assumption", () => {
    const assumed = facts.filter(({ source }) => source.kind === "assumption");
    expect(assumed.filter(({ id }) => id !== "reaches").map(placeOf)).toEqual([]);
    expect(facts.filter(({ source }) => source.kind === "law").map(placeOf)).toEqual([]);
  });

  it("is the public record where rules look at it, but for what the note says of WhatsApp and Signal", () => {
    const byNote = facts.filter(({ id, source }) => Object.hasOwn(RULE_FACTS, id) && source.kind === "note");
    expect(byNote.map(placeOf)).toEqual(["signal/funding", "whatsapp/location"]);
  });

  it("is one layer alone: where both speak, each has a fact, and the note's stands first", () => {
    const both = [
      ["signal", "e2ee-supported", "e2ee-one-to-one"],
      ["signal", "metadata", "metadata-kept"],
      ["signal", "data-collected", "disclosure"],
      ["signal", "operator", "company"],
      ["signal", "advocated", "later-news"],
      ["whatsapp", "e2ee-supported", "e2ee-one-to-one"],
      ["whatsapp", "location", "servers"],
      ["whatsapp", "ownership", "operator"],
      ["whatsapp", "data-sharing", "ruling"],
      ["whatsapp", "metadata", "metadata-kept"],
      ["private-email", "encryption-outside", "e2ee-one-to-one"],
    ] as const;
    for (const [channel, ofNote, ofRecord] of both) {
      const stated = facts.filter((fact) => fact.channel === channel);
      const kinds = [ofNote, ofRecord].map((wanted) => stated.find(({ id }) => id === wanted)?.source.kind);
      expect(kinds, `${channel}: ${ofNote}, ${ofRecord}`).toEqual(["note", "public"]);
      const ids = stated.map(({ id }) => id);
      expect(ids.indexOf(ofNote)).toBeLessThan(ids.indexOf(ofRecord));
    }
  });

  it("is not claimed to be the note’s where it is the record’s, nor the other way round", () => {
    const says = (text: string) => /\bthe note\b|\bla note\b|§/iu.test(text);
    const ofRecord = facts.filter(({ source }) => source.kind === "public");
    expect(ofRecord.filter((fact) => LANGUAGES.some((lang) => says(fact.says[lang]))).map(placeOf)).toEqual([]);
    const operator = (text: string) => /says the operator|public facts|selon l’exploitant|faits publics/u.test(text);
    const ofNote = facts.filter(({ source }) => source.kind === "note");
    expect(ofNote.filter((fact) => LANGUAGES.some((lang) => operator(fact.says[lang]))).map(placeOf)).toEqual([]);
  });

  it("is one page in one wording: the same address has the same title, publisher, grade and date", () => {
    const byUrl = new Map<string, Set<string>>();
    for (const page of pages) byUrl.set(page.url, (byUrl.get(page.url) ?? new Set()).add(JSON.stringify(page)));
    expect([...byUrl].filter(([, said]) => said.size > 1).map(([url]) => url)).toEqual([]);
  });

  it("has an https address that is its publisher’s own, and none of those that were taken out", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ url }) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/\S*$/u.test(url))).toEqual([]);
    const out =
      /gdata\.at|cyberdaily|hackers-review|propakistani|mactech|welingelichtekringen|cyberwarzone|malwarebytes|particle\.news|dig\.watch|group-telegram|fkie-cad|novinite|telegramapp|DrKLO|graphsearch|fieldwork|talk2all|japantimes|2018-03-27|mentalfloss|archyde|gocipher|web-docs/u;
    expect(pages.filter(({ url }) => out.test(url))).toEqual([]);
  });

  it("bears its own date, or none: never the day on which it was looked up", () => {
    const dated = pages.flatMap(({ asOf }) => asOf ?? []);
    expect(dated.filter((date) => !/^20[12]\d(?:-[01]\d(?:-[0-3]\d)?)?$/u.test(date) || date > "2026-11")).toEqual([]);
    expect(pages.some(({ asOf }) => asOf === null)).toBe(true);
    const undated = facts.filter(({ source }) => source.kind !== "public");
    expect(undated.filter(({ asOf }) => asOf !== null).map(placeOf)).toEqual([]);
  });
});

describe("names", () => {
  const folded = (name: string) =>
    name
      .normalize("NFD")
      .replaceAll(/[\p{M}\s/.’()-]/gu, "")
      .toLowerCase();

  it("are given for every channel in both languages", () => {
    expect(all.filter(({ names }) => names.en.length === 0 || names.fr.length === 0)).toEqual([]);
  });

  it("are no two channels’, ids and labels among them", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, names } of all) {
      for (const one of [id, name.en, name.fr, ...names.en, ...names.fr]) {
        owners.set(folded(one), (owners.get(folded(one)) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it.each([
    ["wa", "whatsapp"],
    ["outlook", "email"],
    ["courriel", "email"],
    ["IX Workplace", "avaya"],
    ["MS Teams", "teams"],
    ["Matrix", "element"],
    ["texto", "sms"],
    ["webmail", "private-email"],
    ["Tchap", "other-app"],
  ])("%s is %s", (name, id) => {
    const found = all.filter(({ names }) => [...names.en, ...names.fr].some((one) => folded(one) === folded(name)));
    expect(found.map((channel) => channel.id)).toEqual([id]);
  });
});

describe("the words of channels and facts", () => {
  const texts = (lang: "en" | "fr") => [
    ...all.flatMap(({ name, about, facts: stated }) => [
      name[lang],
      about[lang],
      ...stated.map(({ says }) => says[lang]),
    ]),
    ...Object.values((lang === "en" ? enTerms : frTerms).fact),
  ];

  it.each(LANGUAGES)(
    "in %s are typeset as the institutions do: no blank before a sign, none inside guillemets",
    (lang) => {
      expect(texts(lang).filter((text) => /['"]|\s{2}|\s[;:?!,.]|«\s|\s»|\u00A0|\u202F/u.test(text))).toEqual([]);
    },
  );

  it.each(LANGUAGES)("in %s of facts are sentences, and short", (lang) => {
    const said = facts.map(({ says }) => says[lang]);
    expect(said.filter((text) => !text.endsWith("."))).toEqual([]);
    expect(said.filter((text) => text.length > 260)).toEqual([]);
  });

  it("name every fact once, and nothing else", () => {
    const ids = [...new Set(facts.map(({ id }) => id))].toSorted();
    for (const { fact } of [enTerms, frTerms]) {
      expect(Object.keys(fact).toSorted()).toEqual(ids);
      expect(new Set(Object.values(fact)).size).toBe(ids.length);
    }
  });
});

import { describe, expect, test } from "vitest";
import { smallPolicy } from "../testing/small-policy.js";
import { createCatalogue } from "./catalogue.js";

const english = () => createCatalogue(smallPolicy, [], "en");
const paragraphOf = (id: string) => english().note.find((paragraph) => paragraph.id === id);

describe("createCatalogue", () => {
  test("lists the channels in the policy's order, with each fact, its words and its source", () => {
    const en = english();
    expect(en.channels.map(({ id }) => id)).toEqual(["post", "bell", "pigeon", "raven", "smoke", "stranger", "bottle"]);
    const raven = en.channels.find(({ id }) => id === "raven");
    expect(raven).toMatchObject({ name: "the raven", kind: "messaging-app" });
    expect(raven?.facts).toContainEqual({
      id: "owner",
      name: "owner",
      value: "a-queen",
      text: "Fact owner of raven.",
      source: { kind: "note", cite: "§4" },
      asOf: null,
      dated: true,
    });
  });

  test("says of each level where it stands", () => {
    expect(english().levels.map(({ id, class: levelClass, rank }) => [id, levelClass, rank])).toEqual([
      ["public", "open", 0],
      ["non-sensitive", "open", 1],
      ["limite", "sensitive", 2],
      ["sensitive", "sensitive", 2],
      ["restreint-ue", "classified", 3],
      ["confidentiel-ue", "classified", 4],
      ["secret-ue", "classified", 5],
      ["tres-secret-ue", "classified", 6],
      ["unstated", "unstated", null],
    ]);
    expect(english().levels[3]).toMatchObject({ names: ["SNC"] });
    expect(createCatalogue(smallPolicy, [], "fr").levels[3]).toMatchObject({ names: ["sensible"] });
  });

  test("gives each rule with all that it cites on any channel, its conditions and the readings beneath it", () => {
    const en = english();
    expect(en.rules.map(({ id }) => id)).toEqual(smallPolicy.rules.map(({ id }) => id));
    expect(en.rules.find(({ id }) => id === "out-of-reach")?.cites).toEqual(["public", "§3", "§4"]);
    expect(en.rules.find(({ id }) => id === "app-group-overdue")).toMatchObject({
      outcome: "conditional",
      basis: "interpretation",
      cites: ["§2(2)"],
      conditions: [{ id: "review-members", text: "Condition review-members." }],
      ask: [],
      interpretations: ["how-often"],
    });
    expect(en.rules.find(({ id }) => id === "classified")?.ask.map(({ id }) => id)).toEqual(["security-officer"]);
    expect(en.sources[0]).toEqual({
      id: "2013/488/EU",
      title: "The law on secrets",
      date: "2013-09-23",
      url: "https://law.example/secrets",
    });
  });

  test("leads from a paragraph to what stands on it", () => {
    expect(paragraphOf("§3")).toMatchObject({
      rules: [
        { id: "out-of-reach" },
        { id: "lookalike" },
        { id: "lookalike-sensitive" },
        { id: "bottle-thrown" },
        { id: "bell-inside" },
        { id: "bell-inside-sensitive" },
        { id: "post-listed" },
        { id: "post-listed-sensitive" },
        { id: "post-outside" },
        { id: "post-outside-sensitive" },
      ],
      cautions: [{ id: "not-inside" }],
      facts: [{ channel: "bell", fact: "reaches" }],
    });
    expect(paragraphOf("§2(2)")?.interpretations.map(({ id }) => id)).toEqual(["how-often"]);
    expect(paragraphOf("§1")).toMatchObject({ rules: [], cautions: [], facts: [] });
    expect(paragraphOf("§1")?.withoutRule).toBe("It settles nothing.");
    expect(paragraphOf("§3")).not.toHaveProperty("withoutRule");
  });

  test("leaves no placeholder open, in either language", () => {
    const [en, fr] = [english(), createCatalogue(smallPolicy, [], "fr")];
    expect(JSON.stringify([en, fr])).not.toMatch(/\{(?:channel|metadata|location)\}/u);
    expect(fr.rules.map(({ id, text }) => [id, text])).not.toEqual(en.rules.map(({ id, text }) => [id, text]));
  });
});

import { describe, expect, test } from "vitest";
import { gscPolicy } from "../note/index.js";
import { createCatalogue } from "./catalogue.js";

const english = () => createCatalogue(gscPolicy, [], "en");
const paragraphOf = (id: string) => english().note.find((paragraph) => paragraph.id === id);

describe("createCatalogue", () => {
  test("lists the channels in the policy's order, with each fact, its words and its source", () => {
    const en = english();
    expect(en.channels.map(({ id }) => id)).toEqual([
      "email",
      "avaya",
      "signal",
      "wire",
      "threema",
      "whatsapp",
      "element",
      "imessage",
      "other-app",
      "teams",
      "telegram",
      "viber",
    ]);
    const whatsapp = en.channels.find(({ id }) => id === "whatsapp");
    expect(whatsapp).toMatchObject({ name: "WhatsApp", kind: "messaging-app" });
    expect(whatsapp?.facts).toContainEqual({
      id: "data-leaves-eea",
      name: gscPolicy.texts.en.terms.fact["data-leaves-eea"],
      value: "yes",
      text: gscPolicy.texts.en.channels["whatsapp"]?.facts["data-leaves-eea"],
      source: { kind: "note", cite: "§6" },
      asOf: null,
      dated: false,
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
    const off = { ...gscPolicy, parameters: { ...gscPolicy.parameters, limiteAsSensitive: false } };
    expect(createCatalogue(off, [], "en").levels[2]).toMatchObject({ id: "limite", class: "unstated" });
  });

  test("gives each rule with all that it cites on any channel, its conditions and the readings beneath it", () => {
    const en = english();
    expect(en.rules.map(({ id }) => id)).toEqual(gscPolicy.rules.map(({ id }) => id));
    expect(en.rules.find(({ id }) => id === "unreachable")?.cites).toEqual(["public", "§13"]);
    expect(en.rules.find(({ id }) => id === "group-review-overdue")).toMatchObject({
      outcome: "conditional",
      basis: "interpretation",
      cites: ["§12(2)"],
      conditions: [{ id: "review-members", text: gscPolicy.texts.en.conditions["review-members"] }],
      interpretations: ["regularly"],
    });
  });

  test("leads from a paragraph to what stands on it", () => {
    expect(paragraphOf("§6")).toMatchObject({
      rules: [{ id: "app-data-leaves-eea" }],
      cautions: [{ id: "third-country-access" }],
      facts: [{ channel: "whatsapp", fact: "data-leaves-eea" }],
    });
    expect(paragraphOf("§12(2)")?.interpretations.map(({ id }) => id)).toEqual(["regularly"]);
    expect(paragraphOf("§1")).toMatchObject({ rules: [], cautions: [], facts: [] });
    expect(paragraphOf("§1")?.withoutRule).toBe(gscPolicy.texts.en.withoutRule["§1"]);
    expect(paragraphOf("§6")).not.toHaveProperty("withoutRule");
  });

  test("leaves no placeholder open, in either language", () => {
    const [en, fr] = [english(), createCatalogue(gscPolicy, [], "fr")];
    expect(JSON.stringify([en, fr])).not.toMatch(/\{(?:channel|metadata)\}/u);
    expect(fr.rules.map(({ id, text }) => [id, text])).not.toEqual(en.rules.map(({ id, text }) => [id, text]));
  });
});

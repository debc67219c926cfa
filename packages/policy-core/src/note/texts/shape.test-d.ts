import { describe, expectTypeOf, it } from "vitest";
import type { Texts } from "../../model/texts.js";
import type { gscPolicy } from "../gsc-policy.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { NoteTexts } from "./shape.js";

type FactTexts<C extends keyof NoteTexts["channels"]> = NoteTexts["channels"][C]["facts"];
type FactsOf<C extends keyof NoteTexts["channels"]> = keyof FactTexts<C>;

describe("the keys of the texts", () => {
  it("are those of the data", () => {
    expectTypeOf<keyof NoteTexts["withoutRule"]>().toEqualTypeOf<"§1">();
    expectTypeOf<"app-sensitive" | "mail-external-public">().toExtend<keyof NoteTexts["rules"]>();
    expectTypeOf<"§12(1)" | "§14">().toExtend<keyof NoteTexts["paragraphs"]>();
    expectTypeOf<FactsOf<"other-app">>().toEqualTypeOf<"reaches">();
    expectTypeOf<"advocated">().toExtend<FactsOf<"signal">>();
    expectTypeOf<"advocated">().not.toExtend<FactsOf<"whatsapp">>();
    expectTypeOf<FactsOf<"signal"> | FactsOf<"email">>().toExtend<keyof NoteTexts["terms"]["fact"]>();
  });

  it("make a missing text an error", () => {
    expectTypeOf<Omit<NoteTexts["rules"], "classified">>().not.toExtend<NoteTexts["rules"]>();
    expectTypeOf<Omit<NoteTexts["channels"], "viber">>().not.toExtend<NoteTexts["channels"]>();
    expectTypeOf<Omit<NoteTexts["interpretations"], "limite">>().not.toExtend<NoteTexts["interpretations"]>();
    expectTypeOf<Omit<NoteTexts["paragraphs"], "§12(3)">>().not.toExtend<NoteTexts["paragraphs"]>();
    // Viber has more facts than how it reaches people
    expectTypeOf<FactTexts<"other-app">>().not.toExtend<FactTexts<"viber">>();
  });

  it("make a superfluous text an error", () => {
    // @ts-expect-error -- the note has no such condition
    expectTypeOf({ ...en.conditions, "count-to-ten": "Count." } satisfies NoteTexts["conditions"]).toBeObject();
    // @ts-expect-error -- nothing is stated of who owns an app not listed
    expectTypeOf({ reaches: "Anyone.", ownership: "?" } satisfies FactTexts<"other-app">).toBeObject();
    // @ts-expect-error -- §2 has rules, so it needs no excuse
    expectTypeOf({ ...fr.withoutRule, "§2": "None." } satisfies NoteTexts["withoutRule"]).toBeObject();
  });

  it("fit the model", () => {
    expectTypeOf<NoteTexts>().toExtend<Texts>();
    expectTypeOf<(typeof gscPolicy)["texts"]["en"]>().toEqualTypeOf<Texts>();
  });
});

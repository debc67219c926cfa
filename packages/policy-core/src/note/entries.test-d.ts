import { describe, expectTypeOf, it } from "vitest";
import type { Texts } from "../model/texts.js";
import type { signal } from "./channels/signal.js";
import type { otherApp } from "./channels/other-app.js";
import { fact, note, type NoteChannel, type NoteRule, type Words } from "./entries.js";
import type { gscPolicy } from "./gsc-policy.js";
import type { LanguageTexts } from "./texts/shape.js";

type FactOf<C extends NoteChannel> = C["facts"][number]["id"];
type Named = keyof LanguageTexts["terms"]["fact"];

describe("the words of an entry", () => {
  it("are an error where a language is missing", () => {
    // @ts-expect-error -- there is no French
    fact("reaches", "anyone", note("§4"), { en: "Anyone." });
    expectTypeOf<Omit<Words, "fr">>().not.toExtend<Words>();
    expectTypeOf<Omit<NoteRule, "says">>().not.toExtend<NoteRule>();
    expectTypeOf<Omit<NoteChannel, "about">>().not.toExtend<NoteChannel>();
    expectTypeOf<Omit<NoteChannel, "name"> & { readonly name: { readonly fr: string } }>().not.toExtend<NoteChannel>();
  });

  it("are an error in a language that there is not", () => {
    // @ts-expect-error -- nothing is said in Latin
    expectTypeOf({ en: "Anyone.", fr: "Tous.", la: "Omnes." } satisfies Words).toBeObject();
  });
});

describe("the names of facts", () => {
  it("are those of the facts that channels have", () => {
    expectTypeOf<FactOf<typeof otherApp>>().toEqualTypeOf<"reaches" | "olvid" | "tchap" | "tchap-use" | "jabber">();
    expectTypeOf<"advocated">().toExtend<FactOf<typeof signal>>();
    expectTypeOf<"advocated">().toExtend<Named>();
    expectTypeOf<string>().not.toExtend<Named>();
  });
});

it("what is made of it fits the model", () => {
  expectTypeOf<(typeof gscPolicy)["texts"]["en"]>().toEqualTypeOf<Texts>();
});

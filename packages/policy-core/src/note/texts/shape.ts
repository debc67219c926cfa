import type { Texts } from "../../model/texts.js";
import type { channels } from "../channels.js";

type FactId = (typeof channels)[number]["facts"][number]["id"];

/** What is said in one language of the closed lists, and of nothing in particular. Each entry of the note has its own words. */
export interface LanguageTexts extends Pick<Texts, "title" | "outcomes" | "warnings" | "anyChannel" | "noFact"> {
  /** Labels: short; those of the outcomes begin with a capital, the others do not unless they are names, and can stand in a line. */
  readonly terms: Omit<Texts["terms"], "fact"> & { readonly fact: Readonly<Record<FactId, string>> };
}

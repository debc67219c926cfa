import * as z from "zod";
import { words } from "./texts.js";
import { LEVELS } from "./vocabulary.js";

/** What people write as a level and is none: a marking of others, or a word that may mean several. */
export const markingsSchema = z
  .strictObject({
    foreign: z
      .array(words)
      .readonly()
      .describe("Markings under other rules than the Council's: refused by name, with the security officer named"),
    unclear: z
      .array(
        z
          .strictObject({
            name: words.describe("What is written"),
            levels: z.array(z.enum(LEVELS)).min(2).readonly().describe("What it may mean"),
          })
          .readonly()
          .describe("A word that may mean several levels"),
      )
      .readonly()
      .describe("Words that may mean several levels: the sender is asked which"),
  })
  .readonly()
  .describe("Names that are no level's");

import type { Texts } from "../../model/texts.js";
import type { bodies } from "../bodies.js";
import type { cautions } from "../cautions.js";
import type { channels } from "../channels.js";
import type { conditions } from "../conditions.js";
import type { interpretations } from "../interpretations.js";
import type { paragraphs, paragraphsWithoutRule } from "../paragraphs.js";
import type { rules } from "../rules.js";

type Channel = (typeof channels)[number];
type IdIn<T extends readonly { readonly id: string }[]> = T[number]["id"];
type FactId<C extends Channel> = C extends Channel ? C["facts"][number]["id"] : never;
type Words<K extends string> = Readonly<Record<K, string>>;

/** What is said of one channel: its name in running text, a sentence about it, and one for each fact of its profile. */
export interface ChannelTexts<C extends Channel> {
  readonly name: string;
  readonly about: string;
  readonly facts: Words<FactId<C>>;
}

/**
 * The texts of one language, with exactly the keys that the note's data has: a text that is missing, or that belongs to
 * nothing, is a type error.
 */
export interface NoteTexts {
  readonly title: string;
  readonly terms: Omit<Texts["terms"], "fact"> & { readonly fact: Words<FactId<Channel>> };
  readonly outcomes: Texts["outcomes"];
  readonly summaries: Texts["summaries"];
  readonly levels: Texts["levels"];
  readonly channels: { readonly [C in Channel as C["id"]]: ChannelTexts<C> };
  readonly anyChannel: string;
  readonly noFact: string;
  readonly bodies: Words<IdIn<typeof bodies>>;
  readonly rules: Words<IdIn<typeof rules>>;
  readonly conditions: Words<(typeof conditions)[number]>;
  readonly cautions: Words<IdIn<typeof cautions>>;
  readonly paragraphs: Words<(typeof paragraphs)[number]>;
  readonly withoutRule: Words<(typeof paragraphsWithoutRule)[number]>;
  readonly interpretations: Readonly<Record<IdIn<typeof interpretations>, Texts["interpretations"][string]>>;
}

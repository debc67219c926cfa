import type { Language, Pdp } from "@channelwise/policy-core";
import type { Words } from "../render/words.js";
import type { Look } from "../terminal/look.js";
import type { Bindings } from "./keys/bindings.js";
import type { TuiTexts } from "./texts/texts.js";

/** What the interface says besides, in one language. */
export interface TuiWords extends Words {
  readonly tui: TuiTexts;
}

/** What stays as it is while the interface is open. */
export interface World {
  readonly pdp: Pdp;
  /** Overlays as the command line named them, which one that gives the same answer has to name too. */
  readonly policyFiles: readonly string[];
  readonly words: Readonly<Record<Language, TuiWords>>;
  /** The language that the command speaks where none is asked for. */
  readonly ownLanguage: Language;
  readonly bindings: Bindings;
  readonly look: Pick<Look, "colour" | "unicode">;
  /** Whether everything is told line after line, as to a screen reader, on no screen of any size. */
  readonly linear: boolean;
}

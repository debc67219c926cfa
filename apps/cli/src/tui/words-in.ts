import type { Language, Pdp } from "@channelwise/policy-core";
import { wordsOf } from "../render/words-of.js";
import type { Look } from "../terminal/look.js";
import { tuiTexts } from "./texts/index.js";
import type { TuiWords } from "./world.js";

/** All that there is to say in a language; arrows are named in words where the terminal cannot show them. */
export function wordsIn(lang: Language, { policy }: Pdp, { unicode }: Pick<Look, "unicode">): TuiWords {
  const tui = tuiTexts[lang];
  const keyNames = unicode ? tui.keyNames : { ...tui.keyNames, ...tui.arrows };
  return { ...wordsOf(policy, lang), tui: { ...tui, keyNames } };
}

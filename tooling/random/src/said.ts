import {
  ATTRIBUTES,
  FEATURES,
  isChoice,
  isYesNoField,
  type Choice,
  type Request,
  type YesNoField,
} from "@channelwise/policy-core";
import type { Random } from "./random.ts";

/**
 * What a made-up request says in fields of one value each: any value where there are several to choose from, and yes as
 * often as is said.
 *
 * @param yes - the share of requests, 0 to 1, in which a field of yes and no is yes
 *
 * @example
 * saidFrom(randomFrom(1), 0.3) // => { level: "limite", nature: "ephemeral", files: false, … }
 */
export function saidFrom(random: Random, yes: number): Pick<Request, Choice | YesNoField> {
  const said = ATTRIBUTES.flatMap((name): readonly (readonly [string, unknown])[] => {
    if (isChoice(name)) return [[name, random.oneOf<string>(FEATURES[name].values)]];
    return isYesNoField(name) ? [[name, random.isLikely(yes)]] : [];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each attribute has one of its values
  return Object.fromEntries(said) as Pick<Request, Choice | YesNoField>;
}

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

/** In so many requests a field is left out: it is not said. */
const LEFT_OUT = 0.2;

/**
 * What a made-up request says in fields of one value each: any value where there are several to choose from, and yes as
 * often as is said. Each is left out now and then.
 *
 * @param yes - the share of requests, 0 to 1, in which a field of yes and no is yes
 *
 * @example
 * saidFrom(randomFrom(1), 0.3) // => { level: "limite", files: false, … }
 */
export function saidFrom(random: Random, yes: number): Pick<Request, Choice | YesNoField> {
  const said = ATTRIBUTES.flatMap((name): readonly (readonly [string, unknown])[] => {
    if ((isChoice(name) || isYesNoField(name)) && random.isLikely(LEFT_OUT)) return [];
    if (isChoice(name)) return [[name, random.oneOf<string>(FEATURES[name].values)]];
    return isYesNoField(name) ? [[name, random.isLikely(yes)]] : [];
  });
  return Object.fromEntries(said) as Pick<Request, Choice | YesNoField>;
}

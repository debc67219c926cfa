import type { Overlay } from "@channelwise/policy-core";
import type { Words } from "./words.js";

/** What parameters say; of those that are not given, nothing. */
export function parameterTexts(
  { groupReviewDays, limiteAsSensitive }: NonNullable<Overlay["parameters"]>,
  { policyShown: say }: Words,
): readonly string[] {
  return [
    ...(groupReviewDays === undefined ? [] : [say.groupReviewDays(groupReviewDays)]),
    ...(limiteAsSensitive === undefined ? [] : [say.limiteAsSensitive[limiteAsSensitive ? "yes" : "no"]]),
  ];
}

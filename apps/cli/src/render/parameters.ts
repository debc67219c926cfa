import type { Overlay } from "@channelwise/policy-core";
import type { Words } from "./words.js";

/** What parameters say; of those that are not given, nothing. */
export const parameterTexts = (
  { groupReviewDays }: NonNullable<Overlay["parameters"]>,
  { policyShown: say }: Words,
): readonly string[] => (groupReviewDays === undefined ? [] : [say.groupReviewDays(groupReviewDays)]);

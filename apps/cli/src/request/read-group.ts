import type { Flags } from "../flags.js";
import { got, refused, type Read } from "../result.js";
import type { CliTexts } from "../texts/texts.js";
import { oneOf } from "./choices.js";

/** A group as a request says it: not yet looked at, `null` for none, `undefined` where nothing is said. */
export type SaidGroup = { readonly membersKnown: boolean; readonly lastReviewed?: string } | null | undefined;

/** What the options say of the group. */
export function readGroup({ group, groupMembers, groupReviewed }: Flags, texts: CliTexts): Read<SaidGroup> {
  const { optionConflict, membersMissing } = texts.faults;
  if (group === false) {
    const isAny = groupMembers !== undefined || groupReviewed !== undefined;
    return isAny ? refused([{ where: "--no-group", message: optionConflict }]) : got(null);
  }
  if (groupMembers === undefined) {
    if (groupReviewed === undefined) return got(undefined);
    return refused([{ where: "--group-reviewed", message: membersMissing }]);
  }
  const members = oneOf("--group-members", groupMembers, ["known", "unknown"], texts);
  if (!members.ok) return members;
  return got({
    membersKnown: members.value === "known",
    ...(groupReviewed !== undefined && { lastReviewed: groupReviewed }),
  });
}

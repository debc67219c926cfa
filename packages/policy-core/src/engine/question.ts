import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import type { YesNo } from "../model/vocabulary.js";
import type { Audience } from "./audience.js";
import { groupState } from "./group-state.js";
import { reachOf } from "./profile.js";
import type { Attributes } from "./space.js";

/** A request reduced to what rules look at, on no channel yet. */
export type Question = Omit<Attributes, "channel" | "reachable"> & Audience;

const yesNo = (value: boolean): YesNo => (value ? "yes" : "no");

/** Reduces a request, whose recipients have been looked at, to what rules look at. */
export function questionOf(request: Request, recipients: Audience, { parameters }: Policy): Question {
  return {
    level: request.level,
    audience: recipients.audience,
    reachedBy: recipients.reachedBy,
    nature: request.nature,
    group: groupState(request.group, request.asOf, parameters.groupReviewDays),
    personalData: yesNo(request.personalData),
    files: yesNo(request.files),
  };
}

/** The question on one channel: a cell of the space. */
export function attributesOn(channel: Channel, { reachedBy, ...question }: Question): Attributes {
  return { channel: channel.id, reachable: yesNo(reachedBy[reachOf(channel)]), ...question };
}

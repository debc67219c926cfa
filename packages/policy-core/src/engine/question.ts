import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import type { YesNo } from "../model/vocabulary.js";
import { audienceOf, isReached, type Composition } from "../recipients/index.js";
import { groupState } from "./group-state.js";
import { reachOf } from "./profile.js";
import type { Attributes } from "./space.js";

/** A request reduced to what rules look at, on no channel yet. */
export interface Question extends Omit<Attributes, "channel" | "audience" | "reachable"> {
  readonly composition: Composition;
}

const yesNo = (value: boolean): YesNo => (value ? "yes" : "no");

/** Reduces a request, whose recipients have been looked at, to what rules look at. */
export function questionOf(request: Request, composition: Composition, { parameters }: Policy): Question {
  return {
    level: request.level,
    nature: request.nature,
    group: groupState(request.group, request.asOf, parameters.groupReviewDays),
    personalData: yesNo(request.personalData),
    files: yesNo(request.files),
    composition,
  };
}

/** The question on one channel: a cell of the space. */
export function attributesOn(channel: Channel, { composition, ...question }: Question): Attributes {
  return {
    channel: channel.id,
    audience: audienceOf(composition),
    reachable: yesNo(isReached(reachOf(channel), composition)),
    ...question,
  };
}

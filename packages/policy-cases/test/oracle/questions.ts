import { corporateAlternatives, outcomeOf } from "./alternatives.js";
import type { Channel } from "./channels.js";
import { isAudienceAsked, type Request } from "./request.js";
import {
  ASKABLE,
  classOf,
  GROUPS,
  isMilder,
  NATURES,
  PERSONAL_DATA,
  SAID_AUDIENCES,
  STATED_LEVELS,
  type Askable,
  type Level,
  type Outcome,
} from "./words.js";

export interface OpenQuestion {
  readonly attribute: Askable;
  readonly outcomes: readonly {
    readonly value: string | boolean;
    readonly outcome: Outcome;
    readonly better: readonly Channel[];
  }[];
}

const VALUES: Readonly<Record<Askable, readonly (string | boolean)[]>> = {
  level: STATED_LEVELS,
  audience: SAID_AUDIENCES,
  nature: NATURES,
  personalData: PERSONAL_DATA,
  group: GROUPS,
  files: [false, true],
};

export function isSaid(request: Request, attribute: Askable): boolean {
  if (attribute === "level") return request.level !== undefined && request.level !== "unstated";
  if (attribute === "audience") return request.audience !== undefined || !isAudienceAsked(request);
  return request[attribute] !== undefined;
}

/** policy.md §7, "Open questions". */
export function openQuestionsOf(request: Request): OpenQuestion[] {
  const present = outcomeOf(request);
  const now = corporateAlternatives(request);
  const asked = ASKABLE.filter((attribute) => !isSaid(request, attribute)).map((attribute) => ({
    attribute,
    outcomes: VALUES[attribute].map((value) => {
      const said: Request = { ...request, [attribute]: value };
      const better = corporateAlternatives(said).filter((channel) => !now.includes(channel));
      return { value, outcome: outcomeOf(said), better };
    }),
  }));

  const counted = ({ attribute, outcomes }: OpenQuestion) =>
    outcomes.filter(({ value }) => attribute !== "level" || classOf(value as Level) !== "classified");
  const matters = (question: OpenQuestion) =>
    counted(question).some(({ outcome, better }) => outcome !== present || better.length > 0);
  const helps = (question: OpenQuestion) =>
    counted(question).some(({ outcome, better }) => isMilder(outcome, present) || better.length > 0);
  const open = asked.filter(matters);
  return [...open.filter(helps), ...open.filter((question) => !helps(question))];
}

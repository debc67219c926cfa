import type { Language } from "@channelwise/policy-core";

/** What `policy verify` says besides the laws themselves. */
export interface VerifyTexts {
  readonly allHold: (laws: number) => string;
  readonly someBroken: (broken: number, laws: number) => string;
  readonly holds: string;
  readonly isBroken: string;
  readonly checked: (times: string) => string;
  readonly brokenTimes: (times: string, checked: string) => string;
  /** A request or a cell as JSON, and its outcome. */
  readonly gets: (request: string, outcome: string) => string;
  readonly comparedWith: (request: string, outcome: string) => string;
  readonly wouldGet: (outcome: string) => string;
}

const en: VerifyTexts = {
  allHold: (laws) => `All ${laws} laws hold.`,
  someBroken: (broken, laws) => `Broken: ${broken} of ${laws} laws.`,
  holds: "These hold",
  isBroken: "These are broken",
  checked: (times) => `looked at ${times} times`,
  brokenTimes: (times, checked) => `broken ${times} times in ${checked}; the smallest request that shows it:`,
  gets: (request, outcome) => `${request} gets “${outcome}”`,
  comparedWith: (request, outcome) => `beside it, ${request} gets “${outcome}”`,
  wouldGet: (outcome) => `otherwise it gets “${outcome}”`,
};

const fr: VerifyTexts = {
  allHold: (laws) => `Les ${laws} lois sont respectées.`,
  someBroken: (broken, laws) => `Enfreintes: ${broken} lois sur ${laws}.`,
  holds: "Respectées",
  isBroken: "Enfreintes",
  checked: (times) => `examinée ${times} fois`,
  brokenTimes: (times, checked) => `enfreinte ${times} fois sur ${checked}; la plus petite requête qui le montre:`,
  gets: (request, outcome) => `${request} obtient «${outcome}»`,
  comparedWith: (request, outcome) => `à côté, ${request} obtient «${outcome}»`,
  wouldGet: (outcome) => `autrement, elle obtient «${outcome}»`,
};

export const verifyTexts: Readonly<Record<Language, VerifyTexts>> = { en, fr };

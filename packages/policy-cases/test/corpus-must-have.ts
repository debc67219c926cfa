import type { Case } from "@channelwise/policy-core";

/** policy.md §5: why a recipient has its relation. */
export const WHYS: readonly string[] = [
  "listed",
  "unlisted",
  "unlisted-subdomain",
  "lookalike",
  "routed",
  "telephone",
  "stated",
];

/** policy.md §5: every domain it names, those that are switched off too. */
export const DOMAINS: readonly string[] = [
  "consilium.europa.eu",
  "ec.europa.eu",
  "eeas.europa.eu",
  "europarl.europa.eu",
  "ep.europa.eu",
  "ext.ec.europa.eu",
  "ext.eeas.europa.eu",
  "ext.europarl.europa.eu",
];

/** Situations that no list of ids gives away. */
export const STORIES: readonly { readonly story: string; readonly isToldBy: (each: Case) => boolean }[] = [
  {
    story: "recipients inside and outside together",
    isToldBy: (each) => addresses(each, /@consilium/u, /@example\.org/u),
  },
  { story: "a colleague and a telephone", isToldBy: (each) => addresses(each, /@consilium/u, /^\+/u) },
  {
    story: "a colleague and another institution",
    isToldBy: (each) => addresses(each, /@consilium/u, /@ec\.europa\.eu/u),
  },
  { story: "nobody named", isToldBy: ({ request }) => request.recipients?.length === 0 },
  {
    story: "the same recipient twice",
    isToldBy: ({ request: { recipients = [] } }) => new Set(recipients).size < recipients.length,
  },
  { story: "a display name", isToldBy: (each) => addresses(each, /^".*" <.*>$/u) },
  { story: "a comment in an address", isToldBy: (each) => addresses(each, /\(.*\)@/u) },
  { story: "a quoted local part", isToldBy: (each) => addresses(each, /^".*"@/u) },
  { story: "an internationalised domain", isToldBy: (each) => addresses(each, /@bücher\./u) },
  { story: "letters of another alphabet in a domain", isToldBy: (each) => addresses(each, /@.*\p{Script=Cyrillic}/u) },
  { story: "a domain in full-width letters", isToldBy: (each) => addresses(each, /@[！-～]+$/u) },
  { story: "a trailing dot", isToldBy: (each) => addresses(each, /\.$/u) },
  { story: "capitals and blanks", isToldBy: (each) => addresses(each, /^ +[A-Z.]+@[A-Z.]+ +$/u) },
  { story: "a domain literal", isToldBy: (each) => addresses(each, /@\[.*\]$/u) },
  { story: "a domain alone", isToldBy: (each) => addresses(each, /^[a-z.]+$/u) },
  {
    story: "a group reviewed 30 days ago",
    isToldBy: (each) => daysSinceReview(each) === 30 && each.want.group === "reviewed",
  },
  {
    story: "a group reviewed 31 days ago",
    isToldBy: (each) => daysSinceReview(each) === 31 && each.want.group === "overdue",
  },
  {
    story: "a group reviewed on the day",
    isToldBy: (each) => daysSinceReview(each) === 0 && each.want.group === "reviewed",
  },
  {
    story: "a group reviewed in the future",
    isToldBy: (each) => (daysSinceReview(each) ?? 0) < 0 && each.want.group === "overdue",
  },
  {
    story: "a group never reviewed",
    isToldBy: ({ request: { group }, want }) =>
      group?.membersKnown === true && group.lastReviewed === undefined && want.group === "overdue",
  },
  {
    story: "a reviewed group whose members are unknown all the same",
    isToldBy: ({ request: { group }, want }) =>
      group?.membersKnown === false && group.lastReviewed !== undefined && want.group === "unknown",
  },
  { story: "a group that was said not to be one", isToldBy: ({ request: { group } }) => group === null },
  {
    story: "several people on an app, who are a group though nobody said so",
    isToldBy: ({ request: { group, recipients = [] }, want }) =>
      group === undefined && recipients.length > 1 && want.group === "overdue",
  },
  {
    story: "one person named twice, who is none",
    isToldBy: ({ request: { group, recipients = [], channel }, want }) =>
      channel === "signal" && group === undefined && recipients.length > 1 && want.group === "none",
  },
  ...[1, 2, 3].map((size) => ({
    story: `a way back of as many changes as ${size}`,
    isToldBy: ({ want }: Case) => (want.improvements ?? []).some((changes) => changes.length === size),
  })),
  {
    story: "a way to a better answer that is within the advice already",
    isToldBy: ({ want }) => want.outcome === "conditional" && (want.improvements ?? []).length > 0,
  },
  { story: "no question left", isToldBy: ({ want }) => want.assumed?.length === 0 },
  { story: "three to ask", isToldBy: ({ want }) => (want.escalate ?? []).length > 2 },
  { story: "a number that is said to be somebody’s", isToldBy: ({ request }) => isSaidOf(request, /^\+/u) },
  { story: "nobody named, and said for whom", isToldBy: ({ request }) => isSaidOf(request, undefined) },
];

/** Whether each pattern fits one of the recipients. */
function addresses({ request: { recipients = [] } }: Case, ...patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => recipients.some((recipient) => pattern.test(recipient)));
}

/** Whether the sender says who it is, of such a one or of nobody. */
function isSaidOf({ audience, recipients = [] }: Case["request"], pattern: RegExp | undefined): boolean {
  const [first] = recipients;
  return audience !== undefined && (pattern === undefined ? first === undefined : pattern.test(first ?? ""));
}

function daysSinceReview({ request: { group, asOf } }: Case): number | undefined {
  if (group?.lastReviewed === undefined) return undefined;
  return (Date.parse(asOf) - Date.parse(group.lastReviewed)) / (24 * 60 * 60 * 1000);
}

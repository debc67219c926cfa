import { gscPolicy, LEVELS, NATURES, PERSONAL_DATA } from "@channelwise/policy-core";

const COUNT = 200;
const DOMAINS = [
  "consilium.europa.eu",
  "ec.europa.eu",
  "eeas.europa.eu",
  "ep.europa.eu",
  "example.org",
  "ministry.example",
] as const;

/** Chance that is the same in every run: a linear congruential generator, plenty for choosing. */
function createChance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The same requests, as AuthZEN asks them. */
export const evaluations = (asked: readonly string[]): readonly string[] =>
  asked.map((body) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is one of those made here
    const { channel, ...context } = JSON.parse(body) as { readonly channel: string };
    const subject = { type: "user", id: "someone" };
    return JSON.stringify({ subject, action: { name: "send" }, resource: { type: "channel", id: channel }, context });
  });

/** Requests of three recipients as programs send them, about 280 bytes each, no two the same. */
export function bodies(): readonly string[] {
  const below = createChance(20_261_124);
  const oneOf = <T>(values: readonly T[]): T | undefined => values[below(values.length)];
  return Array.from({ length: COUNT }, () =>
    JSON.stringify({
      channel: oneOf(gscPolicy.channels)?.id,
      level: oneOf(LEVELS),
      recipients: Array.from({ length: 3 }, () => `firstname.lastname${below(100_000)}@${oneOf(DOMAINS)}`),
      nature: oneOf(NATURES),
      ...(below(2) === 0 && { group: { membersKnown: below(2) === 0, lastReviewed: "2026-10-01" } }),
      personalData: oneOf(PERSONAL_DATA),
      files: below(3) === 0,
      asOf: "2026-11-24",
    }),
  );
}

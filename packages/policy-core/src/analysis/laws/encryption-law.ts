import { strictness } from "../../engine/answer.js";
import { createMatcher, hasBit } from "../../engine/matching.js";
import type { Rule } from "../../model/policy.js";
import type { E2ee } from "../../model/vocabulary.js";
import type { Tabled } from "../overlays/milder.js";
import type { Look } from "./report.js";
import { outcomeOfStrictness } from "./strictness-table.js";

/** From the best encryption to none. */
const ORDER = ["always", "default", "optional", "unknown", "none"] as const satisfies readonly E2ee[];

const isFor = ({ when }: Rule, e2ee: E2ee): boolean => when.e2ee?.includes(e2ee) ?? true;

/**
 * An app would be no milder if its conversations were encrypted less, all else equal, its other facts among it: the law 16.
 * Another app may be milder for reasons of its own, such as a department's rule against this one.
 */
export function lookAtEncryption({ policy, table: { space } }: Tabled, look: Look): void {
  const apps = new Set(policy.channels.filter(({ kind }) => kind === "messaging-app").map(({ id }) => id));
  const matcher = createMatcher(
    policy,
    space,
    policy.rules.map(({ when: { e2ee: _, ...others } }) => others),
  );
  const strictBy = (bits: Uint32Array): readonly number[] => {
    const matched = policy.rules.filter((_, place) => hasBit(bits, place));
    return ORDER.map((e2ee) =>
      Math.max(0, ...matched.filter((rule) => isFor(rule, e2ee)).map(({ outcome }) => strictness(outcome))),
    );
  };
  const known = new Map<string, readonly number[]>();
  for (let cell = 0; cell < space.size; cell += 1) {
    const seat = space.seats[Math.floor(cell / space.perSeat)];
    if (seat === undefined || !apps.has(seat.channel)) continue;
    const bits = matcher.at(cell);
    const key = bits.join();
    const strict = known.get(key) ?? strictBy(bits);
    known.set(key, strict);
    for (const [place, e2ee] of ORDER.entries()) {
      const less = ORDER[place + 1];
      if (less === undefined) continue;
      const [own, other] = [strict[place] ?? 0, strict[place + 1] ?? 0];
      look("less-encryption-never-milder", other >= own, () => ({
        attributes: space.attributesOf(cell),
        outcome: outcomeOfStrictness(own),
        e2ee,
        other: { attributes: {}, outcome: outcomeOfStrictness(other), e2ee: less },
      }));
    }
  }
}

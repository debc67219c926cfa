import type { Change } from "../changes/change.ts";
import type { Json } from "../json.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { Consumer } from "@channelwise/policy-schema";
import { validatorOf } from "./validator.ts";

/** Documents that were tried, and what came of it. */
export interface Replay {
  readonly frozen: number;
  readonly today: number;
  /** Documents that are not valid, as the changes say: nothing to be done. */
  readonly expected: readonly string[];
  /** Documents that are not valid, and should be. */
  readonly failed: readonly string[];
}

interface Shape {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly changes: readonly Change[];
  readonly consumers: readonly Consumer[];
  readonly frozen: readonly Json[];
  readonly today: readonly Json[];
  /** Whether the changes that break somebody are declared. */
  readonly declared: boolean;
}

/**
 * Tries old documents by the schema that is, and where others read, new ones by the schema that was. One that is not valid
 * fails, unless a change was found that says so, and that either is declared or breaks nobody who counts. So a change that
 * the comparison missed is found here.
 */
export function replay({ before, after, changes, consumers, frozen, today, declared }: Shape): Replay {
  const excused = (side: Consumer): boolean =>
    changes.some((one) => one[side] === "breaking") && (declared || !consumers.includes(side));
  const [isValid, wasValid] = [validatorOf(after), validatorOf(before)];
  const old = frozen.flatMap((document, place) =>
    wrong(`frozen document ${place + 1} is not valid now`, isValid(document)),
  );
  const read = consumers.includes("readers") ? today : [];
  const fresh = read.flatMap((document, place) =>
    wrong(`document ${place + 1} of today was not valid before`, wasValid(document)),
  );
  const [oldOnes, freshOnes] = [excused("writers"), excused("readers")];
  return {
    frozen: frozen.length,
    today: read.length,
    expected: [...(oldOnes ? old : []), ...(freshOnes ? fresh : [])],
    failed: [...(oldOnes ? [] : old), ...(freshOnes ? [] : fresh)],
  };
}

const wrong = (what: string, why: string | undefined): readonly string[] =>
  why === undefined ? [] : [`${what}: ${why}`];

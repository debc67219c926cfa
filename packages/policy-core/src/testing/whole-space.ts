import { DAY, fullRequest } from "../analysis/example.js";
import { spaceOf } from "../engine/profile.js";
import type { Policy } from "../model/policy.js";
import type { RequestInput } from "../model/request.js";

/** A request for each cell of a policy's space, in the order of their numbers; each says whatever can be said. */
export function wholeSpace(policy: Policy): readonly RequestInput[] {
  const { size, attributesOf } = spaceOf(policy);
  return Array.from({ length: size }, (_, cell) => {
    const request = fullRequest(attributesOf(cell), policy);
    if (request === undefined) throw new RangeError("A policy of which the whole space is asked lists a domain");
    return { asOf: DAY, ...request };
  });
}

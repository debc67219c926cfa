import { compileChecked, gscDigest, gscPolicy, isWithinAdvice, parseRequest } from "@channelwise/policy-core";
import { isObject } from "./map-schema.js";
import { examplesIn } from "./published.js";

/** The policy that ships, by which the published examples are answered too. */
const pdp = compileChecked(gscPolicy, gscDigest);

const [first] = examplesIn("Request");
const { channel: _, ...withoutChannel } = isObject(first) ? first : {};

/** The channels that are within the advice for the first of the published requests, mildest first. */
export function channelsFound(): readonly string[] {
  const request = parseRequest(withoutChannel);
  const advice = request.ok ? pdp.advise(request.value) : request;
  if (!advice.ok) throw new TypeError(advice.errors[0].message);
  return advice.value.decisions.filter(({ outcome }) => isWithinAdvice(outcome)).map(({ channel }) => channel);
}

/** What is said where that request names a channel that there is not. */
export function saidOfNoChannel(): string {
  const request = parseRequest({ ...withoutChannel, channel: "fax" });
  const decision = request.ok ? pdp.decide(request.value) : request;
  if (decision.ok) throw new TypeError("There is a channel fax");
  return decision.errors[0].message;
}

import { compile, compileChecked, gscDigest, gscPolicy, type Pdp, type Policy } from "@channelwise/policy-core";

const compiled = new Map<number, Pdp>();

function compileOwn(groupReviewDays: number): Pdp {
  const isAsShipped = groupReviewDays === gscPolicy.parameters.groupReviewDays;
  const policy: Policy = { ...gscPolicy, parameters: { ...gscPolicy.parameters, groupReviewDays } };
  if (isAsShipped) return compileChecked(policy, gscDigest);
  const result = compile(policy);
  if (!result.ok) throw new TypeError("The policy that ships with channelwise does not compile");
  return result.value;
}

/**
 * The decision point over the policy that ships with the command, compiled when it is first needed.
 *
 * @param groupReviewDays - for how many days a review of a group's members holds, where not as the policy says
 */
export function ownPdp(groupReviewDays: number = gscPolicy.parameters.groupReviewDays): Pdp {
  const pdp = compiled.get(groupReviewDays) ?? compileOwn(groupReviewDays);
  compiled.set(groupReviewDays, pdp);
  return pdp;
}

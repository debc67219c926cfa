import { policySchema, type Policy } from "@channelwise/policy-core";
import first from "./released/1.0.0.json" with { type: "json" };

/** The policy as it was released once. */
export interface ReleasedPolicy {
  readonly version: string;
  /** Of what was released: decisions made by it carry it. */
  readonly digest: string;
  readonly read: () => Policy;
}

/**
 * Every policy that was released, the oldest first. Nobody edits one: a test holds each to its digest, and the policy that
 * ships to the one of its version.
 *
 * @example
 * released.at(-1)?.version // => "1.0.0"
 */
export const released: readonly ReleasedPolicy[] = [
  {
    version: "1.0.0",
    digest: "sha256:2d430fe49a5e2060211bc7a1f4d9f8fba6f693b4b6876d0575975d7101a03a75",
    read: () => policySchema.parse(first),
  },
];

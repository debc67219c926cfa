import type { Pdp } from "@channelwise/policy-core";
import type { SettingFault } from "../settings/read-environment.js";

/** What it answers by. */
interface PolicyInUse {
  /** The decision point of the moment. */
  readonly pdp: () => Pdp;
  /** Reads anew what is laid over the policy; says what is wrong with it, and then keeps the last good one. */
  readonly reload: () => readonly SettingFault[];
}

export type PolicyRead =
  | { readonly ok: true; readonly inUse: PolicyInUse }
  | { readonly ok: false; readonly faults: readonly SettingFault[] };

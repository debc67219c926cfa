import type { Language, Pdp } from "@channelwise/policy-core";
import type { SettingFault } from "../settings/read-environment.js";
import type { Settings } from "../settings/settings.js";

/** What it answers by. */
export interface PolicyInUse {
  /** The decision point of the moment. */
  readonly pdp: () => Pdp;
  /** Reads anew what is laid over the policy; says what is wrong with it, and then keeps the last good one. */
  readonly reload: () => readonly SettingFault[];
}

export type PolicyRead =
  | { readonly ok: true; readonly inUse: PolicyInUse }
  | { readonly ok: false; readonly faults: readonly SettingFault[] };

/** The policy as the settings say: the own one, with the overlays of files laid over it where they name any. */
export async function policyBy(own: Pdp, { policyFiles }: Settings, lang: Language): Promise<PolicyRead> {
  if (policyFiles.length === 0) return { ok: true, inUse: { pdp: () => own, reload: () => [] } };
  // loaded only here: few services lay anything over the policy
  const { readPolicy } = await import("./read-policy.js");
  return readPolicy(own, policyFiles, lang);
}

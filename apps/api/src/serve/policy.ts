import type { Language, Pdp } from "@channelwise/policy-core";
import type { Settings } from "../settings/settings.js";
import type { PolicyRead } from "./policy-in-use.js";

/** The policy as the settings say: the own one, with the overlays of files laid over it where they name any. */
export async function policyBy(own: Pdp, { policyFiles }: Settings, lang: Language): Promise<PolicyRead> {
  if (policyFiles.length === 0) return { ok: true, inUse: { pdp: () => own, reload: () => [] } };
  // loaded only here: few services lay anything over the policy
  const { readPolicy } = await import("./read-policy.js");
  return readPolicy(own, policyFiles, lang);
}

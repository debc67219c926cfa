import type { Language, Pdp } from "@channelwise/policy-core";
import { composeFiles, placeOf, type FileFault } from "@channelwise/policy-files";
import type { SettingFault } from "../settings/read-environment.js";
import type { PolicyRead } from "./policy-in-use.js";

/**
 * Lays the overlays of files over a policy, to be read anew when that is asked for.
 *
 * @returns all that is wrong with any of them
 *
 * @example
 * const read = readPolicy(pdp, ["department.yaml"], "en");
 * if (read.ok) read.inUse.pdp().identity.overlays // => [{ id: "careful-department", version: "1.0.0" }]
 */
export function readPolicy({ base }: Pick<Pdp, "base">, files: readonly string[], lang: Language): PolicyRead {
  const compose = () => composeFiles({ base, overlays: [] }, files, { lang });
  const first = compose();
  if (!first.ok) return { ok: false, faults: first.errors.map(faultOf) };
  let current = first.value;
  const reload = () => {
    const next = compose();
    if (!next.ok) return next.errors.map(faultOf);
    // one that is the same has answers at hand already
    if (next.value.identity.digest !== current.identity.digest) current = next.value;
    return [];
  };
  return { ok: true, inUse: { pdp: () => current, reload } };
}

const faultOf = (fault: FileFault): SettingFault => ({
  variable: ["CHANNELWISE_POLICY", placeOf(fault)].filter((part) => part !== "").join(" "),
  message: fault.message,
});

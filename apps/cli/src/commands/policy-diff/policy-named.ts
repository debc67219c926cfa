import { mapFaults, type Pdp } from "@channelwise/policy-core";
import { composeFiles } from "@channelwise/policy-files";
import { ownPdp } from "../../own-policy.js";
import { fileComplaints } from "../../overlays/file-complaints.js";
import { got, refused, type Read } from "../../result.js";
import type { Session } from "../../session.js";
import type { DiffTexts } from "./texts/texts.js";

/**
 * The policy that an operand names: what ships with the command, what it composes here; else what a file holds: a whole
 * policy, or an overlay, laid over what it composes here.
 */
export function policyNamed(name: string, { pdp, lang }: Session, texts: DiffTexts): Read<Pdp> {
  if (name === "here") return got(pdp);
  if (name === "shipped") return got(ownPdp());
  const read = composeFiles(pdp, [name], { lang, mayBePolicy: true });
  if (read.ok) return got(read.value);
  const failed = mapFaults(read, (fault) =>
    fault.code === "unreadable" ? { ...fault, message: `${fault.message} ${texts.names}` } : fault,
  );
  return refused(fileComplaints(failed, lang));
}

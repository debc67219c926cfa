import { released } from "@channelwise/policy-cases";
import { compileChecked, mapFaults, type Pdp } from "@channelwise/policy-core";
import { composeFiles } from "@channelwise/policy-files";
import { ownPdp } from "../../own-policy.js";
import { fileComplaints } from "../../overlays/file-complaints.js";
import { got, refused, type Read } from "../../result.js";
import type { Session } from "../../session.js";
import type { DiffTexts } from "./texts/texts.js";

const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+$/u;

/**
 * The policy that an operand names: what ships with the command, what it composes here, what was released last or under
 * a version; else what a file holds: a whole policy, or an overlay, laid over what it composes here.
 */
export function policyNamed(name: string, { pdp, lang }: Session, texts: DiffTexts): Read<Pdp> {
  if (name === "here") return got(pdp);
  if (name === "shipped") return got(ownPdp());
  if (name === "released" || VERSION.test(name)) return policyReleased(name, texts);
  const read = composeFiles(pdp, [name], { lang, mayBePolicy: true });
  if (read.ok) return got(read.value);
  const failed = mapFaults(read, (fault) =>
    fault.code === "unreadable" ? { ...fault, message: `${fault.message} ${texts.names(versions())}` } : fault,
  );
  return refused(fileComplaints(failed, lang));
}

const versions = (): readonly string[] => released.map(({ version }) => version);

function policyReleased(name: string, texts: DiffTexts): Read<Pdp> {
  const found = name === "released" ? released.at(-1) : released.find(({ version }) => version === name);
  if (found === undefined) return refused([{ message: texts.notReleased(versions()) }]);
  return got(compileChecked(found.read(), found.digest));
}

import { lintPolicy, parseRequest, SEVERITIES, type Language, type Severity } from "@channelwise/policy-core";
import { findingsInFiles, lintFiles, type FileFinding } from "@channelwise/policy-files";
import { EXIT, type ExitCode } from "../../exit.js";
import type { Flags } from "../../flags.js";
import { besides, section, title, type Document } from "../../render/document.js";
import { complaintsOf, NO_ORIGINS } from "../../request/faults.js";
import { fileComplaints, shownPlace } from "../../overlays/file-complaints.js";
import { complaintsIn, got, refused, type Read } from "../../result.js";
import { answer, refuse, type Session } from "../../session.js";
import { showableName } from "../../terminal/sanitise.js";
import { sarifOf } from "./sarif.js";
import { lintTexts } from "./texts.js";

/** Looks at the policy, or at what files bring to it, and says what their authors should look at. */
export async function runLint(
  session: Session,
  paths: readonly string[],
  { asOf: given, sarif, strict }: Flags,
): Promise<ExitCode> {
  const day = dayOf(session, given);
  if (!day.ok) return refuse(session, complaintsIn(day));
  const found = look(session, paths, day.value);
  if (!found.ok) return refuse(session, complaintsIn(found));
  const findings = found.value;
  const { lang, pdp, print } = session;
  if (sarif === true) await print(`${JSON.stringify(sarifOf(findings, pdp.policy.id, lang))}\n`);
  else await answer(session, findings.map(asJson), () => documentOf(findings, session));
  const grave: readonly Severity[] = strict === true ? ["error", "warning"] : ["error"];
  return findings.some(({ severity }) => grave.includes(severity)) ? EXIT.gateClosed : EXIT.answered;
}

function dayOf({ today, lang, words }: Session, given: string | undefined): Read<string> {
  const asked = parseRequest({ asOf: given ?? today() }, { lang });
  return asked.ok ? got(asked.value.asOf) : refused(complaintsOf(asked, NO_ORIGINS, words));
}

function look(
  { pdp, overlayFiles, lang }: Session,
  paths: readonly string[],
  asOf: string,
): Read<readonly FileFinding[]> {
  if (paths.length === 0) return got(findingsInFiles(lintPolicy(pdp, { asOf }), pdp, overlayFiles));
  const linted = lintFiles(pdp, paths, { asOf, lang });
  return linted.ok ? got(linted.value) : refused(fileComplaints(linted, lang));
}

function asJson({ path, at, ...finding }: FileFinding) {
  const file = path === undefined ? undefined : showableName(path);
  return { ...finding, ...(file !== undefined && { file }), ...at };
}

function documentOf(findings: readonly FileFinding[], { lang }: Session): Document {
  const say = lintTexts[lang];
  if (findings.length === 0) return [title(say.nothing)];
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted);
  const counts = { error: of("error").length, warning: of("warning").length, note: of("note").length };
  return [
    title({ text: say.found(counts), style: "strong" }),
    ...SEVERITIES.flatMap((severity) =>
      section(
        say.headings[severity],
        of(severity).map((finding) => ({
          mark: severity === "note" ? "dot" : "warning",
          content: finding.message[lang],
          notes: [besides(whereOf(finding, lang), finding.check)],
        })),
      ),
    ),
  ];
}

/** In a file by its place there; else by the overlay that says it. */
const whereOf = ({ path, at, overlay, pointer }: FileFinding, lang: Language): string =>
  shownPlace(path === undefined ? { file: overlay, pointer } : { file: path, at, pointer }, lang);

import { basename, dirname } from "node:path";
import { cases as corpus } from "@channelwise/policy-cases";
import { readCases, type CaseFile } from "@channelwise/policy-files";
import { EXIT, type ExitCode } from "../../exit.js";
import type { Flags } from "../../flags.js";
import { writeFiles } from "../../files/write-files.js";
import { fileComplaints } from "../../overlays/file-complaints.js";
import { complaintsIn, got, refused, type Read } from "../../result.js";
import { answer, refuse, type Session } from "../../session.js";
import { choiceOf, thresholdOf } from "./choices.js";
import { reportDocument } from "./document.js";
import { junitXml } from "./junit.js";
import { isGood, reportJson, reportOf, type Report } from "./report.js";
import { policyTestTexts } from "./texts.js";
import { versionsOf } from "./watch.js";

/** Takes the cursor to the top of an empty screen (ECMA-48: ED, CUP). */
const CLEAR = "\u001B[2J\u001B[H";

/** Runs the cases of files, or of the corpus that comes with the command, against the session's policy. */
export async function runPolicyTest(session: Session, files: readonly string[], flags: Flags): Promise<ExitCode> {
  const say = policyTestTexts[session.lang];
  const threshold = thresholdOf(flags.threshold, say);
  const watched: Read<boolean> =
    flags.watch === true && files.length === 0
      ? refused([{ where: "--watch", message: say.faults.nothingToWatch }])
      : got(flags.watch === true);
  if (!threshold.ok || !watched.ok) return refuse(session, complaintsIn(threshold, watched));
  const runIn = (here: Session) => runFiles(here, files, flags, threshold.value);
  return watched.value ? watch(session, files, runIn) : runIn(session);
}

/** Runs again whenever a file of cases or of an overlay changes, until somebody says stop. */
async function watch(
  session: Session,
  files: readonly string[],
  runIn: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, lang, format, overlayFiles, print, say } = session;
  const isScreen = io.stdout.isTTY === true && io.env["TERM"] !== "dumb" && format === "text";
  for await (const _ of versionsOf([...files, ...overlayFiles], io.interruption())) {
    if (isScreen) await print(CLEAR);
    const again = overlayFiles.length === 0 ? got(session) : await session.again();
    await (again.ok ? runIn(again.value) : refuse(session, again.complaints));
    await say(`${policyTestTexts[lang].waiting}\n`);
  }
  return EXIT.interrupted;
}

async function runFiles(
  session: Session,
  files: readonly string[],
  flags: Flags,
  threshold: number | undefined,
): Promise<ExitCode> {
  const { lang, words } = session;
  const say = policyTestTexts[lang];
  const read = casesOf(files, session);
  if (!read.ok) return refuse(session, read.complaints);
  const report = chosenReport(read.value, flags, threshold, session);
  if (!report.ok) return refuse(session, report.complaints);
  if (flags.junit !== undefined) {
    const file = { [basename(flags.junit)]: junitXml(report.value, say) };
    const saved = await writeFiles(dirname(flags.junit), file, words, "--junit");
    if (!saved.ok) return refuse(session, saved.complaints);
  }
  await answer(session, reportJson(report.value), () => reportDocument(report.value, say));
  return isGood(report.value) ? EXIT.answered : EXIT.gateClosed;
}

function casesOf(files: readonly string[], { lang }: Session): Read<readonly CaseFile[]> {
  if (files.length === 0)
    return got([{ file: "@channelwise/policy-cases", cases: corpus.map((one) => ({ case: one })) }]);
  const read = readCases(files, lang);
  return read.ok ? got(read.value) : refused(fileComplaints(read, lang));
}

function chosenReport(
  files: readonly CaseFile[],
  flags: Flags,
  threshold: number | undefined,
  { pdp, lang, words }: Session,
): Read<Report> {
  const say = policyTestTexts[lang];
  const cases = files.flatMap((file) => file.cases.map((one) => one.case));
  const choice = choiceOf(flags, cases, pdp, words, say);
  if (!choice.ok) return choice;
  const report = reportOf(files, { choice: choice.value, threshold }, pdp, lang);
  return report.suites.length === 0 ? refused([{ message: say.faults.noCase }]) : got(report);
}

import { composeToVerify, verifyLaws, type LawVerdict, type Pdp } from "@channelwise/policy-core";
import { composeFiles } from "@channelwise/policy-files";
import { EXIT, type ExitCode } from "../../exit.js";
import { section, title, type Document, type Item } from "../../render/document.js";
import { fileComplaints } from "../../overlays/file-complaints.js";
import { got, refused, type Read } from "../../result.js";
import { answer, refuse, type Session } from "../../session.js";
import { verifyTexts } from "./texts.js";

/** Verifies the laws over every cell of the policy, or of what files make of it. */
export async function runVerify(session: Session, paths: readonly string[]): Promise<ExitCode> {
  const composed = composedOf(session, paths);
  if (!composed.ok) return refuse(session, composed.complaints);
  const verdicts = verifyLaws(composed.value);
  await answer(session, verdicts, () => documentOf(verdicts, session));
  return verdicts.every(isKept) ? EXIT.answered : EXIT.gateClosed;
}

function composedOf({ pdp, lang }: Session, paths: readonly string[]): Read<Pdp> {
  if (paths.length === 0) return got(pdp);
  const composed = composeFiles(pdp, paths, { lang, mayBePolicy: true, by: composeToVerify });
  return composed.ok ? composed : refused(fileComplaints(composed, lang));
}

const isKept = ({ broken }: LawVerdict): boolean => broken === 0;

function documentOf(verdicts: readonly LawVerdict[], session: Session): Document {
  const { lang } = session;
  const say = verifyTexts[lang];
  const broken = verdicts.filter((verdict) => !isKept(verdict));
  const told = broken.length === 0 ? say.allHold(verdicts.length) : say.someBroken(broken.length, verdicts.length);
  return [
    title({ text: told, style: "strong" }),
    ...section(
      say.isBroken,
      broken.map((verdict) => brokenItem(verdict, session)),
    ),
    ...section(
      say.holds,
      verdicts.filter(isKept).map(({ says, checked }) => ({
        content: says[lang],
        notes: [say.checked(checked.toLocaleString(lang))],
      })),
    ),
  ];
}

function brokenItem({ says, checked, broken, counterexample }: LawVerdict, { lang, words }: Session): Item {
  const say = verifyTexts[lang];
  const { outcome: names } = words.policy.terms;
  const notes = [say.brokenTimes(broken.toLocaleString(lang), checked.toLocaleString(lang))];
  if (counterexample !== undefined) {
    const { other, request, attributes, outcome } = counterexample;
    notes.push(say.gets(JSON.stringify(request ?? attributes), names[outcome]));
    const beside = other?.request ?? other?.attributes;
    if (other !== undefined) {
      const name = names[other.outcome];
      notes.push(beside === undefined ? say.wouldGet(name) : say.comparedWith(JSON.stringify(beside), name));
    }
  }
  return { mark: "warning", content: says[lang], notes };
}

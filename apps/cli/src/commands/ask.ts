import { isWithinAdvice, type Decision, type Request, type Result } from "@channelwise/policy-core";
import { EXIT, type ExitCode } from "../exit.js";
import type { Flags } from "../flags.js";
import type { Document } from "../render/document.js";
import { complaintsOf } from "../request/faults.js";
import { readRequest } from "../request/read-request.js";
import { answer, refuse, type Session } from "../session.js";

/** A question to the core, and what to make of its answer. */
export interface Question<T> {
  readonly channel?: string | undefined;
  readonly ask: (request: Request) => Result<T>;
  readonly document: (value: T) => Document | Promise<Document>;
  /** The decisions in the answer, best first: by the first one the gate is open or not. */
  readonly decisions: (value: T) => readonly Decision[];
}

/** Reads the request, asks, and answers; or says all that is wrong with the request. */
export async function ask<T>(session: Session, flags: Flags, question: Question<T>): Promise<ExitCode> {
  const asked = await readRequest(question.channel, flags, session);
  if (!asked.ok) return refuse(session, asked.complaints);
  const { request, origins } = asked.value;
  const answered = question.ask(request);
  if (!answered.ok) return refuse(session, complaintsOf(answered, origins, session.words));
  await answer(session, answered.value, () => question.document(answered.value));
  return gate(flags, question.decisions(answered.value));
}

/** What the exit says of the answer, where it is asked to. */
function gate({ gate: isGated, gateWarnings }: Flags, [best]: readonly Decision[]): ExitCode {
  if (best === undefined || (isGated !== true && gateWarnings !== true)) return EXIT.answered;
  if (!isWithinAdvice(best.outcome)) return EXIT.gateClosed;
  return gateWarnings === true && couldBeOtherwise(best) ? EXIT.gateWarned : EXIT.answered;
}

/** Whether a warning stands, or something that was not said could take the answer out of the advice. */
const couldBeOtherwise = ({ warnings, openQuestions }: Decision): boolean =>
  warnings.length > 0 || openQuestions.some(({ outcomes }) => outcomes.some(({ outcome }) => !isWithinAdvice(outcome)));

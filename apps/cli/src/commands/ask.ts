import { isWithinAdvice, type Outcome, type Request, type Result } from "@channelwise/policy-core";
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
  readonly document: (value: T) => Document;
  /** The outcomes in the answer; the gate is open when one of them is within the advice. */
  readonly outcomes: (value: T) => readonly Outcome[];
}

/** Reads the request, asks, and answers; or says all that is wrong with the request. */
export async function ask<T>(session: Session, flags: Flags, question: Question<T>): Promise<ExitCode> {
  const asked = await readRequest(question.channel, flags, session);
  if (!asked.ok) return refuse(session, asked.complaints);
  const { request, fileFields } = asked.value;
  const answered = question.ask(request);
  if (!answered.ok) return refuse(session, complaintsOf(answered, fileFields, session.words));
  await answer(session, answered.value, () => question.document(answered.value));
  const isOpen = flags.gate !== true || question.outcomes(answered.value).some(isWithinAdvice);
  return isOpen ? EXIT.answered : EXIT.gateClosed;
}

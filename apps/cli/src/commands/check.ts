import { isWithinAdvice } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import { decisionDocument } from "../render/decision.js";
import { complaintsOf } from "../request/faults.js";
import { readRequest } from "../request/read-request.js";
import { answer, refuse } from "../session.js";
import { GATE, REQUEST_OPTIONS, type CliCommand } from "./command.js";

export const check: CliCommand = {
  name: "check",
  argument: "[channel]",
  options: [...REQUEST_OPTIONS, GATE],
  run: async (session, [channel], flags) => {
    const { pdp, lang, words } = session;
    const asked = await readRequest(channel, flags, session);
    if (!asked.ok) return refuse(session, asked.complaints);
    const decision = pdp.decide(asked.value.request, { lang });
    if (!decision.ok) return refuse(session, complaintsOf(decision.errors, asked.value.fileFields, words));
    await answer(session, decision.value, () => decisionDocument(decision.value, words));
    return flags.gate === true && !isWithinAdvice(decision.value.outcome) ? EXIT.gateClosed : EXIT.answered;
  },
};

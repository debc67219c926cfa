import { isWithinAdvice } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import { adviceDocument } from "../render/decision.js";
import { complaintsOf } from "../request/faults.js";
import { readRequest } from "../request/read-request.js";
import { answer, refuse } from "../session.js";
import { GATE, REQUEST_OPTIONS, type CliCommand } from "./command.js";

export const advise: CliCommand = {
  name: "advise",
  options: [...REQUEST_OPTIONS, GATE],
  run: async (session, _operands, flags) => {
    const { pdp, lang, words } = session;
    const asked = await readRequest(undefined, flags, session);
    if (!asked.ok) return refuse(session, asked.complaints);
    const advice = pdp.advise(asked.value.request, { lang });
    if (!advice.ok) return refuse(session, complaintsOf(advice.errors, asked.value.fileFields, words));
    await answer(session, advice.value, () => adviceDocument(advice.value, words));
    const isOpen = advice.value.decisions.some(({ outcome }) => isWithinAdvice(outcome));
    return flags.gate === true && !isOpen ? EXIT.gateClosed : EXIT.answered;
  },
};

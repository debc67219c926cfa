import { adviceDocument } from "../render/decision.js";
import { ask } from "./ask.js";
import { GATE, REQUEST_OPTIONS, type CliCommand } from "./command.js";

export const advise: CliCommand = {
  name: "advise",
  options: [...REQUEST_OPTIONS, GATE],
  run: (session, _operands, flags) =>
    ask(session, flags, {
      ask: (request) => session.pdp.advise(request, session),
      document: (advice) => adviceDocument(advice, session.words),
      outcomes: ({ decisions }) => decisions.map(({ outcome }) => outcome),
    }),
};

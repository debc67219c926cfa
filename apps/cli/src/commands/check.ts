import { decisionDocument } from "../render/decision.js";
import { ask } from "./ask.js";
import { GATE, REQUEST_OPTIONS, type CliCommand } from "./command.js";

export const check: CliCommand = {
  name: "check",
  argument: "[channel]",
  options: [...REQUEST_OPTIONS, GATE],
  run: (session, [channel], flags) =>
    ask(session, flags, {
      channel,
      ask: (request) => session.pdp.decide(request, session),
      document: (decision) => decisionDocument(decision, session.words),
      outcomes: ({ outcome }) => [outcome],
    }),
};

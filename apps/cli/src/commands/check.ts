import { decisionDocument } from "../render/decision.js";
import { ask } from "./ask.js";
import type { RunCommand } from "./command.js";

export const check: RunCommand = (session, [channel], flags) =>
  ask(session, flags, {
    channel,
    ask: (request) => session.pdp.decide(request, session),
    document: (decision) => decisionDocument(decision, session.words),
    outcomes: ({ outcome }) => [outcome],
  });

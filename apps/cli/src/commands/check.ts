import { decisionDocument } from "../render/decision.js";
import { ask } from "./ask.js";
import type { RunCommand } from "./command.js";

export const check: RunCommand = (session, [channel], flags) =>
  ask(session, flags, {
    channel,
    ask: (request) => session.pdp.decide(request, session),
    document: async (decision) => {
      if (session.full) return decisionDocument(decision, session.words, { full: true });
      // loaded only here: it measures text, to see what fits a screen
      const { briefDecision } = await import("../text.js");
      return briefDecision(decision, session.words);
    },
    decisions: (decision) => [decision],
  });

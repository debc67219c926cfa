import { adviceDocument } from "../render/advice.js";
import { ask } from "./ask.js";
import type { RunCommand } from "./command.js";

export const advise: RunCommand = (session, _operands, flags) =>
  ask(session, flags, {
    ask: (request) => session.pdp.advise(request, session),
    document: (advice) => adviceDocument(advice, session.words, session),
    decisions: ({ decisions }) => decisions,
  });

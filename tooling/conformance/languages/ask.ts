// Asks the command that its arguments name, with the generated types.
/* oxlint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-member-access --
   its types are there only while the test runs, which has the compiler check it */
import { spawnSync } from "node:child_process";
import type { Decision, Outcome } from "./decision.js";
import type { Request } from "./request.js";

const request: Request = {
  channel: "whatsapp",
  level: "sensitive",
  nature: "lasting",
  recipients: ["someone@consilium.europa.eu"],
  asOf: "2026-11-24",
};

/** The compiler refuses one that is missing, and one too many. */
const OUTCOMES: Readonly<Record<Outcome, true>> = {
  suitable: true,
  conditional: true,
  "not-covered": true,
  "not-advised": true,
  unreachable: true,
  prohibited: true,
};

const [command = "", ...args] = process.argv.slice(2);
const answer = spawnSync(command, args, { input: JSON.stringify(request), encoding: "utf8" });
if (answer.status !== 0) throw new Error(answer.stderr);

const decision = JSON.parse(answer.stdout) as Decision;
const [first] = decision.reasons;
console.log(
  JSON.stringify({
    outcome: decision.outcome,
    rule: first.rule,
    cites: first.cites,
    advisedAgainst: decision.outcome === "not-advised",
    outcomes: Object.keys(OUTCOMES),
  }),
);

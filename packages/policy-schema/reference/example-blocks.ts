import { ATTRIBUTES, isChoice, isYesNoField, kebabCase, type RequestInput } from "@channelwise/policy-core";
import type { SchemaName } from "../src/index.js";
import { RECIPIENTS, type Examples } from "./examples.js";
import { laidOut } from "./layout.js";
import { blocks, code, fenced, listed, type Block } from "./markdown.js";

/** A document under a mark by which tests find it. */
const shown = (mark: string, document: unknown): Block =>
  `<!-- example: ${mark} -->\n\n${fenced("json", laidOut(document))}`;

const shownLines = (mark: string, documents: readonly unknown[]): Block =>
  `<!-- example: ${mark} -->\n\n${fenced("jsonl", documents.map((one) => JSON.stringify(one)).join("\n"))}`;

const command = (line: string): Block => fenced("sh", `npm start --silent -- ${line}`);

/** An example of each shape, and what is done with it. */
export const exampleBlocks = (examples: Examples): Readonly<Record<SchemaName, Block>> => ({
  request: blocks(
    "An example. What is left out is not said: the answer lists what it assumed then, and asks where it matters. Where no day is stated, the surfaces fill in today in Brussels.",
    shown("request", examples.request),
    "The command takes it from a file with `--request FILE`, or as options:",
    command(`check ${examples.request.channel} ${optionsOf(examples.request)} --json`),
  ),
  decision: blocks(
    "The answer to the request above, whole. Every surface gives it on one line; it is laid out here.",
    shown("decision", examples.decision),
    "Show `warnings` directly under the outcome, then `summary`, `alternatives`, `improvements`, `openQuestions`, `conditions`, the `reasons` that decide, whom to ask (`escalate`), and the `cautions` of the case, each with its `cites`. Let programs go by `outcome` and by ids: texts are in the language asked for. Whoever keeps a decision keeps its `policy` with it, which tells by which policy it was made.",
  ),
  advice: blocks(
    "The answer to the request above without `channel`, in part: a real answer holds each decision whole, and two properties of each are shown here.",
    shown("advice", examples.advice),
    "The first is the mildest that this request gets, which need not be mild: look at its `outcome` and its conditions before you offer it.",
    command(`advise ${optionsOf(examples.request)} --json`),
  ),
  classification: blocks(
    `Of these recipients, in this order: ${listed(RECIPIENTS.map(code))}.`,
    shown("classification", examples.classification),
    "Match entries to recipients by `index`. An entry whose `kind` is `invalid` has an `error` and no relation; `classify` goes on with the others, while a request that holds such a recipient is refused.",
  ),
  "batch-line": blocks(
    "Three requests, one a line, as `requests.ndjson`:",
    shownLines("batch-request", examples.batch.asked),
    "Asked for the outcomes alone:",
    command("batch requests.ndjson --detail outcome"),
    shownLines("batch-line", examples.batch.answered),
    "Answers come in the order of the lines. Without `--detail outcome` each is the decision itself. A line that is wrong gets its fault in its place, the others are answered, and the command ends with 3.",
  ),
  problem: blocks(
    "A body with two faults:",
    shown("problem-request", examples.problem.asked),
    "The API answers, as `application/problem+json`:",
    shown("problem", examples.problem.answered),
    "Show `detail` to people, and each entry of `errors` at the field that its `pointer` names. Quote `instance` when you ask about it.",
  ),
  policy: blocks(
    "An excerpt: what the decision above leans on. Every list is cut short, and so are the texts.",
    shown("policy", examples.policy),
    "The command prints the policy that it answers by, whole:",
    command("policy show --json"),
  ),
  overlay: blocks(
    "A department that asks for more care:",
    shown("overlay", examples.overlay),
    "`$schema` is for editors: put there where your copy of the schema is. The overlay is laid over the policy that it extends, and questions are then answered by the two together. It may make answers stricter. Where it makes one milder, `loosens` says by which rule and why, and the answer says so too.",
  ),
  case: blocks(
    "The request and the decision above, as a case:",
    shown("case", examples.case),
    "Decide its `request` and hold the decision against `want`. The outcome and the rules that decide have to be there; of the rest, what is there is held to. Lists are whole and in order; of `recipients`, only what is named there is compared.",
  ),
});

/** A request without group as options of the command. */
function optionsOf(request: RequestInput): string {
  const { recipients = [], asOf } = request;
  const options = ATTRIBUTES.flatMap((name) => {
    if (name === "audience") return recipients.length === 0 ? [] : [`--to ${recipients.join(",")}`];
    if (isYesNoField(name)) return request[name] === true ? [`--${kebabCase(name)}`] : [];
    return isChoice(name) && request[name] !== undefined ? [`--${kebabCase(name)} ${request[name]}`] : [];
  });
  return [...options, `--as-of ${asOf}`].join(" ");
}

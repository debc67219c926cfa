/** Whom a change of a schema concerns: those who write documents by it, and those who read them by it. */
export type Consumer = "writers" | "readers";

export interface PublishedSchema {
  readonly title: string;
  readonly description: string;
  /** Who outside of Channelwise works by it. */
  readonly consumers: readonly Consumer[];
  /** What no schema can say of such a document, and who says it; empty where it says all. */
  readonly beyond: string;
}

const GROWS = "It may grow: whoever reads it ignores properties that are not described here.";

const PASSED_OVER = "Where keys may have any name, one named __proto__ is passed over, whatever it holds.";

/** The published schemas, in the order in which people meet them. */
export const SCHEMAS = {
  request: {
    title: "Request",
    description: "The question: may this go over that channel?",
    consumers: ["writers"],
    beyond:
      "Which channels there are, the policy says; whether a recipient can be read, the core says. Both are refused when the request is decided.",
  },
  decision: {
    title: "Decision",
    description: "The answer on one channel; it holds no address",
    consumers: ["readers"],
    beyond: GROWS,
  },
  advice: {
    title: "Advice",
    description: "The answer on every channel, mildest first",
    consumers: ["readers"],
    beyond: GROWS,
  },
  classification: {
    title: "Classification",
    description: "Who the recipients are, without their addresses",
    consumers: ["readers"],
    beyond: GROWS,
  },
  "batch-line": {
    title: "Batch line",
    description: "One line out of a batch: the decision, the outcome alone, or what is wrong with the line in",
    consumers: ["readers"],
    beyond: GROWS,
  },
  problem: {
    title: "Problem",
    description: "What the HTTP API answers where it cannot answer what was asked (RFC 9457)",
    consumers: ["readers"],
    beyond: GROWS,
  },
  policy: {
    title: "Policy",
    description: "The whole policy: data alone, in every language",
    consumers: ["writers", "readers"],
    beyond: `${PASSED_OVER} Each id is there once, what refers to an id finds it, each entry has its words in both languages, domains are normalised, conditions stand with the outcome conditional and only there, what asks names whom, no two levels or channels share a name, some rule matches every request, and no rule or caution matches none: compile checks all of it.`,
  },
  overlay: {
    title: "Overlay",
    description: "What a department lays over a policy: data alone",
    consumers: ["writers"],
    beyond: `${PASSED_OVER} What it switches, sets or loosens is there in what it extends, what it adds is not there yet and has its words in both languages, what its rules cite is the note or a source of it or of what it extends, and no answer becomes milder unsaid.`,
  },
  case: {
    title: "Case",
    description: "A question that somebody might ask, and the answer that every surface must give",
    consumers: ["writers", "readers"],
    beyond: "Ids of rules, conditions, cautions, channels and interpretations are those of the policy.",
  },
} as const satisfies Readonly<Record<string, PublishedSchema>>;

export type SchemaName = keyof typeof SCHEMAS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are the names of its type
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

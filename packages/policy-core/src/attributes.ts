/**
 * Everything that a rule may look at, written down once. What needs to know of an attribute is made of this table: the
 * request's fields and the decision's, the `when` of a rule, the cells of the space, laws, examples, exports, the options of
 * the command, the columns of CSV, the fields of a form. Where words for people are missing, the compiler says so.
 */

/** An attribute: a request is reduced to one value of each, and these make a cell of the space. */
export interface AttributeSpec {
  /**
   * Where a request's value comes from:
   * - `channel`: the channel that it names; the values are the policy's channels
   * - `choice`: the field of the same name, one of the values
   * - `yes-no`: the field of the same name, true or false
   * - `group`: the field `group`, and what it comes down to on the day of the request
   * - `recipients`: who is among them, and whom the channel reaches
   */
  readonly origin: "channel" | "choice" | "yes-no" | "group" | "recipients";
  /** In the order in which cells are numbered. */
  readonly values: readonly string[];
  /** What it is where a request does not say it. */
  readonly otherwise: string | undefined;
  /** Its place among the open questions of an answer; the channel is given, and the reach follows from it. */
  readonly question: number | undefined;
  /** The laws by which no answer gets milder from one of these values to the next; levels step by their class instead. */
  readonly laws: readonly { readonly id: string; readonly along: readonly string[] }[];
  /** What a sender may change about it; the level is never lowered, and recipients are dropped in steps. */
  readonly change: AttributeChange | undefined;
  /** Its column in SQL exports, and what the list of its values is called there; none where its values have a table of their own. */
  readonly sql: { readonly column: string; readonly list: string | undefined };
}

/** A change that a sender may make. */
export interface AttributeChange {
  readonly id: string;
  readonly to: string;
  /** The values that it is offered for. */
  readonly from: readonly string[];
  /** Whether it is offered only where a corporate channel is an alternative. */
  readonly besideCorporate?: boolean;
}

/** What follows from attributes, and is no digit of a cell's number: rules may look at it too. */
export interface FactSpec {
  /** The attribute that it follows from, by what the policy says of its values; of several, one is the channel. */
  readonly of: readonly [string] | readonly ["channel", ...string[]];
  readonly values: readonly string[];
}

const YES_OR_NO = ["no", "yes"] as const;

/**
 * The table, in the order in which rules, requests and decisions name what is in it.
 *
 * @see policy.md §2
 */
export const FEATURES = {
  channel: {
    origin: "channel",
    values: [],
    otherwise: undefined,
    question: undefined,
    laws: [],
    change: undefined,
    sql: { column: "channel", list: undefined },
  },
  kind: {
    of: ["channel"],
    values: ["messaging-app", "corporate-chat", "corporate-email", "other-means"],
  },
  level: {
    origin: "choice",
    values: [
      "public",
      "non-sensitive",
      "limite",
      "sensitive",
      "restreint-ue",
      "confidentiel-ue",
      "secret-ue",
      "tres-secret-ue",
      "unstated",
    ],
    otherwise: "unstated",
    question: 0,
    laws: [],
    change: undefined,
    sql: { column: "level", list: undefined },
  },
  levelClass: {
    of: ["level"],
    values: ["open", "sensitive", "classified", "unstated"],
  },
  audience: {
    origin: "recipients",
    values: ["internal", "institution", "external", "lookalike"],
    otherwise: "external",
    question: 1,
    laws: [{ id: "weaker-audience-never-milder", along: ["internal", "institution", "external", "lookalike"] }],
    change: undefined,
    sql: { column: "audience", list: "audiences" },
  },
  reachable: {
    origin: "recipients",
    values: YES_OR_NO,
    otherwise: "yes",
    question: undefined,
    laws: [],
    change: undefined,
    sql: { column: "reachable", list: "reaches" },
  },
  nature: {
    origin: "choice",
    values: ["ephemeral", "lasting"],
    otherwise: "ephemeral",
    question: 2,
    laws: [{ id: "more-content-never-milder", along: ["ephemeral", "lasting"] }],
    change: { id: "leave-out-what-lasts", to: "ephemeral", from: ["lasting"], besideCorporate: true },
    sql: { column: "nature", list: "natures" },
  },
  group: {
    origin: "group",
    values: ["none", "reviewed", "overdue", "unknown"],
    otherwise: "none",
    question: 4,
    laws: [{ id: "worse-group-never-milder", along: ["reviewed", "overdue", "unknown"] }],
    change: { id: "review-group", to: "reviewed", from: ["overdue", "unknown"] },
    sql: { column: "group_state", list: "groups_of" },
  },
  personalData: {
    origin: "choice",
    values: ["none", "names", "more"],
    otherwise: "none",
    question: 3,
    laws: [{ id: "more-content-never-milder", along: ["none", "names", "more"] }],
    change: { id: "leave-out-personal-data", to: "none", from: ["more"] },
    sql: { column: "personal_data", list: "personal" },
  },
  files: {
    origin: "yes-no",
    values: YES_OR_NO,
    otherwise: "no",
    question: 5,
    laws: [{ id: "more-content-never-milder", along: YES_OR_NO }],
    change: { id: "leave-out-files", to: "no", from: ["yes"] },
    sql: { column: "files", list: "shared" },
  },
  reaches: {
    of: ["channel"],
    values: ["anyone", "addresses", "colleagues"],
  },
  e2ee: {
    of: ["channel", "group"],
    values: ["always", "default", "optional", "unknown", "none", "not-applicable"],
  },
  location: {
    of: ["channel"],
    values: ["eea", "adequate", "third-country", "unknown"],
  },
  funding: {
    of: ["channel"],
    values: ["donations", "unknown"],
  },
} as const satisfies Readonly<Record<string, AttributeSpec | FactSpec>>;

type Features = typeof FEATURES;

/** The name of anything that a rule may look at. */
export type Feature = keyof Features;

/** The names that have one of some origins. */
type From<O extends AttributeSpec["origin"]> = {
  [F in Feature]: Features[F] extends { readonly origin: O } ? F : never;
}[Feature];

export type Attribute = From<AttributeSpec["origin"]>;
export type Fact = Exclude<Feature, Attribute>;

/** Attributes that a request says by a field of the same name. */
export type Choice = From<"choice">;
export type YesNoField = From<"yes-no">;
export type SaidAttribute = Choice | YesNoField;

/** Attributes that follow from who is among the recipients. */
export type RecipientAttribute = From<"recipients">;

/** The changes of the table, by their names. */
export type AttributeChangeId = Extract<Features[Attribute]["change"], AttributeChange>["id"];

/** A value of an attribute or of a fact; a channel is any that the policy has. */
export type ValueOf<F extends Feature> = F extends "channel" ? string : Features[F]["values"][number];

/** A request, reduced to what rules look at. */
export type Attributes = { readonly [A in Attribute]: ValueOf<A> };

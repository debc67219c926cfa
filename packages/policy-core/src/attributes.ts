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
  /** The law by which no answer gets milder from one of these values to the next; levels step by their class instead. */
  readonly law: { readonly id: string; readonly along: readonly string[] } | undefined;
  /** What a sender may change about it; the level is never lowered, and recipients are dropped one by one. */
  readonly change: AttributeChange | undefined;
  /** Its column in SQL exports, and what the list of its values is called there; none where its values have a table of their own. */
  readonly sql: { readonly column: string; readonly list: string | undefined };
}

/** A change that a sender may make. */
export interface AttributeChange {
  readonly id: string;
  readonly to: string;
  /** The values that it is offered for; any where absent. */
  readonly from?: readonly string[];
  /** The classes of levels that it is offered for; any where absent. */
  readonly levelClasses?: readonly string[];
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
    law: undefined,
    change: undefined,
    sql: { column: "channel", list: undefined },
  },
  kind: {
    of: ["channel"],
    values: ["messaging-app", "corporate-chat", "corporate-email"],
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
    law: undefined,
    change: undefined,
    sql: { column: "level", list: undefined },
  },
  levelClass: {
    of: ["level"],
    values: ["open", "sensitive", "classified", "unstated"],
  },
  audience: {
    origin: "recipients",
    values: ["internal", "institution", "external"],
    otherwise: "external",
    law: { id: "more-recipients-never-milder", along: ["internal", "institution", "external"] },
    change: undefined,
    sql: { column: "audience", list: "audiences" },
  },
  reachable: {
    origin: "recipients",
    values: YES_OR_NO,
    otherwise: "yes",
    law: { id: "more-recipients-never-milder", along: ["yes", "no"] },
    change: undefined,
    sql: { column: "reachable", list: "reaches" },
  },
  nature: {
    origin: "choice",
    values: ["ephemeral", "substantive"],
    otherwise: "substantive",
    law: { id: "more-content-never-milder", along: ["ephemeral", "substantive"] },
    change: { id: "make-ephemeral", to: "ephemeral", levelClasses: ["open"] },
    sql: { column: "nature", list: "natures" },
  },
  group: {
    origin: "group",
    values: ["none", "reviewed", "overdue", "unknown"],
    otherwise: "none",
    law: { id: "worse-group-never-milder", along: ["reviewed", "overdue", "unknown"] },
    change: { id: "review-group", to: "reviewed", from: ["reviewed", "overdue", "unknown"] },
    sql: { column: "group_state", list: "groups_of" },
  },
  personalData: {
    origin: "yes-no",
    values: YES_OR_NO,
    otherwise: "no",
    law: { id: "more-content-never-milder", along: YES_OR_NO },
    change: { id: "leave-out-personal-data", to: "no" },
    sql: { column: "personal_data", list: "personal" },
  },
  files: {
    origin: "yes-no",
    values: YES_OR_NO,
    otherwise: "no",
    law: { id: "more-content-never-milder", along: YES_OR_NO },
    change: { id: "leave-out-files", to: "no" },
    sql: { column: "files", list: "shared" },
  },
  e2ee: {
    of: ["channel", "group"],
    values: ["always", "default", "optional", "none", "unknown", "not-applicable"],
  },
  dataLeavesEea: {
    of: ["channel"],
    values: ["yes", "no", "unknown"],
  },
  funding: {
    of: ["channel"],
    values: ["donations", "unknown"],
  },
  datedFacts: {
    of: ["channel"],
    values: YES_OR_NO,
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

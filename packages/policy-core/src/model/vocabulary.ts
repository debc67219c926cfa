import { FEATURES, type AttributeChangeId, type ValueOf } from "../attributes.js";

/** The closed lists of the field. Their order is their meaning where one is said. */

/** Languages in which every text for people exists. */
export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** From mildest to strictest; a request's outcome is the strictest effect of the rules that match. */
export const OUTCOMES = ["suitable", "conditional", "not-covered", "not-advised", "unreachable", "prohibited"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Sensitivity as the sender states it; `unstated` is beside the scale. */
export const LEVELS = FEATURES.level.values;
export type LevelId = ValueOf<"level">;

export const LEVEL_CLASSES = FEATURES.levelClass.values;
export type LevelClass = ValueOf<"levelClass">;

export const CHANNEL_KINDS = FEATURES.kind.values;
export type ChannelKind = ValueOf<"kind">;

/** Whom a channel can reach: anyone; whoever has an address; GSC colleagues alone. */
export const REACHES = FEATURES.reaches.values;
export type Reach = ValueOf<"reaches">;

/** From the strongest relation to the weakest: the weakest recipient decides. A lookalike is external, and imitates a listed domain. */
export const RELATIONS = FEATURES.audience.values;
export type Relation = ValueOf<"audience">;

/** Whom the sender may say that a message is for, where no address tells. */
export const SAID_AUDIENCES = ["internal", "institution", "external"] as const satisfies readonly Relation[];
export type SaidAudience = (typeof SAID_AUDIENCES)[number];

export const NATURES = FEATURES.nature.values;
export type Nature = ValueOf<"nature">;

/** No group; members known and reviewed in time; review missing or too old; members not known. */
export const GROUP_STATES = FEATURES.group.values;
export type GroupState = ValueOf<"group">;

export const PERSONAL_DATA = FEATURES.personalData.values;
export type PersonalData = ValueOf<"personalData">;

export const YES_NO = FEATURES.reachable.values;
export type YesNo = ValueOf<"reachable">;

/** End-to-end encryption of a kind of conversation, as a channel's profile states it. */
export const E2EE = FEATURES.e2ee.values;
export type E2ee = ValueOf<"e2ee">;

/** What a rule rests on; `department` is for the rules of overlays alone. */
export const BASES = [
  "explicit",
  "derived",
  "interpretation",
  "assumption",
  "other-law",
  "public-fact",
  "department",
] as const;
export type Basis = (typeof BASES)[number];

/** How sure it is that a domain belongs to the body. */
export const DOMAIN_STATUSES = ["note-body", "observed", "assumed"] as const;
export type DomainStatus = (typeof DOMAIN_STATUSES)[number];

export const RECIPIENT_KINDS = ["email", "domain", "telephone"] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** Why a recipient has its relation. */
export const RECIPIENT_WHYS = [
  "listed",
  "unlisted",
  "unlisted-subdomain",
  "lookalike",
  "routed",
  "telephone",
  "stated",
] as const;
export type RecipientWhy = (typeof RECIPIENT_WHYS)[number];

/** What stands directly under the outcome, in this order. */
export const WARNINGS = ["lookalike", "routed", "audience-unused"] as const;
export type WarningId = (typeof WARNINGS)[number];

/** Changes that the sender may make, in the order in which they are offered. */
export const CHANGES = [
  "remove-recipients",
  "review-group",
  "leave-out-personal-data",
  "leave-out-files",
  "leave-out-what-lasts",
] as const satisfies readonly ("remove-recipients" | AttributeChangeId)[];
export type Change = (typeof CHANGES)[number];

/** What holds in every cell of the table of every policy (policy.md §8), by the number of the law there. */
export const LAWS = [
  "every-cell-has-a-cited-reason",
  "higher-level-never-milder",
  "more-recipients-never-milder",
  "worse-group-never-milder",
  "more-content-never-milder",
  "alternatives-are-within-the-advice",
  "classified-is-prohibited",
  "order-changes-nothing",
  "overlays-never-milder-unsaid",
  "conditions-where-conditional",
  "asking-names-whom",
  "improvements-come-true",
  "weaker-audience-never-milder",
  "mail-never-stricter",
  "saying-what-is-assumed-changes-nothing",
  "less-encryption-never-milder",
  "other-means-never-milder-than-mail",
] as const;
export type LawId = (typeof LAWS)[number];

/** Whom to ask. */
export const ESCALATIONS = ["security-officer", "data-protection-officer", "it-correspondent", "originator"] as const;
export type Escalation = (typeof ESCALATIONS)[number];

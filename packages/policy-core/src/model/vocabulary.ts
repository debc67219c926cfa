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

/** Whom a channel can reach: anyone; anyone with an address or domain; GSC colleagues alone. */
export const REACHES = ["anyone", "email", "internal"] as const;
export type Reach = (typeof REACHES)[number];

/** From the strongest relation to the weakest: the weakest recipient decides. */
export const RELATIONS = ["internal", "institution", "external", "lookalike"] as const;
export type Relation = (typeof RELATIONS)[number];

export const NATURES = FEATURES.nature.values;
export type Nature = ValueOf<"nature">;

/** No group; members known and reviewed in time; review missing or too old; members not known. */
export const GROUP_STATES = FEATURES.group.values;
export type GroupState = ValueOf<"group">;

export const YES_NO = FEATURES.reachable.values;
export type YesNo = ValueOf<"reachable">;

/** End-to-end encryption of a kind of conversation, as a channel's profile states it. */
export const E2EE = FEATURES.e2ee.values;
export type E2ee = ValueOf<"e2ee">;

/** What a rule rests on. */
export const BASES = ["explicit", "derived", "interpretation", "assumption", "other-law", "public-fact"] as const;
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

/** Single changes that the sender may make, in the order in which they are offered. */
export const CHANGES = [
  "remove-recipients",
  "review-group",
  "leave-out-personal-data",
  "leave-out-files",
  "make-ephemeral",
] as const satisfies readonly ("remove-recipients" | AttributeChangeId)[];
export type Change = (typeof CHANGES)[number];

/** What holds in every cell of the table of every policy, as far as a table shows it (policy.md §7). */
export const LAWS = [
  "every-cell-has-a-cited-reason",
  "higher-class-never-milder",
  "more-recipients-never-milder",
  "worse-group-never-milder",
  "more-content-never-milder",
  "classified-is-prohibited",
  "messaging-app-never-suitable",
] as const;
export type LawId = (typeof LAWS)[number];

/** Whom to ask. */
export const ESCALATIONS = ["security-officer", "data-protection-officer", "it-correspondent"] as const;
export type Escalation = (typeof ESCALATIONS)[number];

import type {
  ChannelKind,
  EntryChange,
  GroupState,
  Language,
  Outcome,
  EntryPart,
  Relation,
  YesNo,
} from "@channelwise/policy-core";

type YesNoTexts = Readonly<Record<YesNo, string>>;

/** What is said of what two policies have otherwise, in one language. */
export interface DiffTexts {
  readonly lang: Language;
  readonly tooMany: string;
  /** What an operand may be besides a file. */
  readonly names: string;

  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly counted: (compared: number, milder: number, stricter: number) => string;
  readonly moved: (milder: number, stricter: number) => string;
  readonly reasons: (requests: number) => string;
  readonly milder: string;
  readonly stricter: string;
  readonly channelsAdded: string;
  readonly channelsRemoved: string;
  /** How many requests on a channel get which outcome. */
  readonly gets: (
    outcomes: Readonly<Partial<Record<Outcome, number>>>,
    names: Readonly<Record<Outcome, string>>,
  ) => string;
  readonly example: (request: string) => string;
  readonly parts: Readonly<Record<EntryPart, string>>;
  readonly change: Readonly<Record<EntryChange["change"], string>>;
  readonly valueChange: (before: string | undefined, after: string | undefined) => string;

  readonly requests: (count: number) => string;
  readonly quoted: (text: string) => string;
  readonly or: (texts: readonly string[]) => string;
  readonly and: (texts: readonly string[]) => string;
  readonly for: (where: string) => string;
  readonly forAll: string;
  readonly every: Readonly<Record<ChannelKind, string>>;
  readonly everyBut: (every: string, others: string) => string;
  readonly group: Readonly<Record<GroupState, string>>;
  /** For anything but one kind of group. */
  readonly unless: (group: string) => string;
  readonly to: Readonly<Record<Relation, string>>;
  readonly telephone: string;
  readonly reachable: YesNoTexts;
  readonly becomes: (before: string, after: string) => string;
  readonly conditionsChange: (outcome: string, lost: readonly string[], gained: readonly string[]) => string;
  /** Some domains, how many more, and what they were and are. */
  readonly domainsMoved: (domains: readonly string[], more: number, before: string, after: string) => string;
  /** To a group that was reviewed so many days ago. */
  readonly reviewed: (least: number, most: number) => string;
  readonly reachMoved: (whom: string, isReached: boolean) => string;
}

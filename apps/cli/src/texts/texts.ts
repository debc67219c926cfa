import type { Askable, Assumable, Choice, RuleView, SourceGrade, YesNoField } from "@channelwise/policy-core";
import type { AllAttributeWords } from "./attribute-words.js";
import type { SchemaName } from "@channelwise/policy-schema";
import type { ExitCode } from "../exit.js";
import type { CommandName, CommandTexts, GroupName } from "./commands.js";

/** The attributes that a rule may look at, as its `when` names them. */
export type WhenAttribute = keyof RuleView["when"];

type Suggested = (nearest: string | undefined, known: readonly string[]) => string;

/** Everything that the command says to people besides what the policy says, in one language. */
export interface CliTexts {
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly help: {
    readonly about: string;
    readonly commands: Readonly<Record<CommandName, CommandTexts>>;
    /** What a group of commands is for, in a few words. */
    readonly groups: Readonly<Record<GroupName, string>>;
    readonly headings: {
      readonly usage: string;
      readonly arguments: string;
      readonly options: string;
      readonly globalOptions: string;
      readonly commands: string;
      readonly examples: string;
      readonly request: string;
      readonly exits: string;
    };
    /** What each exit code says. */
    readonly exits: Readonly<Record<ExitCode, string>>;
    readonly options: Readonly<Record<Choice | YesNoField, string>> & {
      readonly help: string;
      readonly helpCommand: string;
      readonly version: string;
      readonly policy: string;
      readonly lang: string;
      readonly format: string;
      readonly json: string;
      readonly full: string;
      readonly color: string;
      readonly noInput: string;
      readonly screenReader: string;
      readonly to: string;
      readonly toFile: string;
      readonly audience: string;
      readonly noGroup: string;
      /** Of an option that says no. */
      readonly not: string;
      readonly groupMembers: string;
      readonly groupReviewed: string;
      readonly asOf: string;
      readonly request: string;
      readonly gate: string;
      readonly gateWarnings: string;
      readonly input: string;
      readonly output: string;
      readonly detail: string;
      readonly threads: string;
      readonly out: string;
      readonly outFile: string;
      readonly dialect: string;
      readonly baseUrl: string;
      readonly draft: string;
      readonly caseId: string;
      readonly caseClause: string;
      readonly caseChannel: string;
      readonly threshold: string;
      readonly junit: string;
      readonly watch: string;
      readonly host: string;
      readonly port: string;
      readonly keys: string;
      readonly expires: string;
      readonly sarif: string;
      readonly strict: string;
    };
  };
  /** What is said of each attribute that a request says in a field of its own. */
  readonly attributes: AllAttributeWords;
  readonly answer: {
    readonly level: (level: string) => string;
    readonly to: (audience: string) => string;
    /** What was not said, as it was taken to be. */
    readonly notSaid: (taken: string) => string;
    /** Short words for what is assumed where an attribute was not said. */
    readonly taken: Readonly<Partial<Record<Assumable, string>>>;
    readonly warnings: string;
    readonly reasons: string;
    readonly conditions: string;
    readonly cautions: string;
    /** So many cautions that are not told. */
    readonly generally: (count: number) => string;
    readonly alternatives: string;
    readonly noAlternative: string;
    readonly improvements: string;
    /** What would change an answer that is within the advice. */
    readonly saferStill: string;
    /** Between two changes that are made together. */
    readonly andThen: string;
    readonly stillToAsk: string;
    /** What to ask about what was not said. */
    readonly questions: Readonly<Record<Askable, string>>;
    /** Channels that would be better then. */
    readonly thenBetter: (channels: string) => string;
    readonly escalate: string;
    readonly recipients: string;
    readonly advice: string;
    readonly more: (count: number) => string;
    readonly sources: string;
    /** The note, by its subject. */
    readonly note: string;
  };
  readonly recipients: {
    readonly position: string;
    readonly recipient: string;
    readonly relation: string;
    readonly why: string;
    readonly invalid: string;
    /** The recipient at a position, counted from 1. */
    readonly at: (position: number) => string;
    readonly count: (count: number) => string;
    /** Over what was given. */
    readonly given: string;
    /** A recipient as it was given. */
    readonly quoted: (given: string) => string;
    /** An argument of the command line, counted from 1. */
    readonly argument: (position: number) => string;
    /** Where something stands in a list. */
    readonly place: (list: string, line: number, column: number) => string;
  };
  readonly catalogue: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly class: string;
    readonly outcome: string;
    readonly basis: string;
    readonly cites: string;
    readonly facts: string;
    /** Above the facts of a profile, by what they rest on. */
    readonly layers: Readonly<Record<"note" | "record" | "assumption", string>>;
    readonly dated: string;
    /** Whose word a public source is. */
    readonly grades: Readonly<Record<SourceGrade, string>>;
    /** A day, a month or a year. */
    readonly statedOn: (day: string) => string;
    readonly undated: string;
    readonly when: string;
    readonly always: string;
    readonly conditions: string;
    readonly rules: string;
    readonly cautions: string;
    readonly interpretations: string;
    readonly ask: string;
    /** What a reading settles of a rule. */
    readonly settles: Readonly<Record<"outcome" | "word", string>>;
    /** What people call a channel or a level. */
    readonly names: string;
    readonly points: string;
    readonly wouldChange: (what: string) => string;
    readonly inOurWords: string;
    readonly attributes: Readonly<Record<WhenAttribute, string>>;
    readonly values: Readonly<Record<string, string>>;
    readonly or: string;
  };
  /** On what is laid over the policy; an overlay is named by its id and its version. */
  readonly overlays: {
    /** Above what is laid over the policy. */
    readonly heading: string;
    /** Over a column of overlays. */
    readonly overlay: string;
    readonly laid: (named: readonly string[]) => string;
    readonly addedBy: (id: string) => string;
    readonly saidBy: (id: string) => string;
    readonly listedBy: (id: string) => string;
    readonly extends: (id: string, versions: string) => string;
    readonly adds: string;
    readonly switchesOff: string;
    readonly switchesOn: string;
    readonly sets: string;
    readonly rewords: string;
    readonly facts: string;
    readonly loosens: (rule: string, because: string) => string;
  };
  readonly policyShown: {
    readonly holds: string;
    readonly parameters: string;
    readonly channels: string;
    readonly levels: string;
    readonly rules: string;
    readonly conditions: string;
    readonly cautions: string;
    readonly interpretations: string;
    readonly bodies: string;
    /** Those that count, of those that are listed. */
    readonly domains: string;
    readonly ofThem: (some: number, all: number) => string;
    readonly groupReviewDays: (days: number) => string;
    readonly whole: string;
  };
  readonly schema: {
    readonly name: string;
    readonly about: string;
    /** What a document of each shape is. */
    readonly shapes: Readonly<Record<SchemaName, string>>;
  };
  readonly apiKey: {
    /** Beside a key that is shown for the only time. */
    readonly shownOnce: (id: string) => string;
    readonly revoked: (id: string) => string;
  };
  readonly readingTerminal: string;
  readonly faults: {
    readonly unknownOption: (shown: string | undefined, nearest: string | undefined) => string;
    readonly unknownCommand: Suggested;
    readonly tooManyArguments: (atMost: number) => string;
    readonly valueMissing: string;
    readonly usage: string;
    readonly notOneOf: Suggested;
    readonly unknownId: Suggested;
    readonly unknownParagraph: (known: readonly string[]) => string;
    readonly membersMissing: string;
    readonly optionConflict: string;
    /** An option says something else than the JSON object. */
    readonly fieldConflict: (field: string) => string;
    readonly strangeDash: string;
    readonly namesNobody: string;
    /** A review on a day that is still to come. */
    readonly reviewToCome: (day: string, today: string) => string;
    readonly nothingToClassify: string;
    readonly stdinTwice: string;
    readonly terminalNotRead: string;
    readonly notJson: (line: number | undefined, column: number | undefined) => string;
    readonly file: {
      readonly stdin: string;
      readonly unnamed: string;
      readonly missing: string;
      readonly isFolder: string;
      readonly noPermission: string;
      readonly unreadable: string;
      readonly notUtf8: string;
      readonly tooBig: (mebibytes: number) => string;
    };
    readonly folder: {
      readonly unnamed: string;
      readonly notFolder: string;
      readonly noPermission: string;
      readonly inTheWay: (name: string) => string;
      readonly full: string;
      readonly unwritable: string;
    };
    readonly notBaseUrl: string;
    readonly noKeyFile: string;
    readonly noKeyName: string;
    readonly noKeyId: string;
    readonly notDay: string;
    readonly ours: string;
    readonly outputFailed: string;
    readonly seeHelp: (command: string) => string;
  };
  readonly batch: {
    readonly empty: string;
    readonly threads: (most: number) => string;
    readonly progress: (lines: number, perSecond: number) => string;
    readonly line: {
      readonly notCsv: string;
      readonly columnCount: (cells: number, columns: number) => string;
      /** A day of review where the group is none. */
      readonly noGroupReviewed: string;
    };
    readonly header: {
      readonly where: string;
      readonly unreadable: string;
      readonly unknownColumn: (place: number, nearest: string | undefined, known: readonly string[]) => string;
      readonly columnTwice: (name: string) => string;
    };
  };
}

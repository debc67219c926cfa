import type { LevelId } from "@channelwise/policy-core";
import type { Copied } from "../../clipboard/copy.js";
import type { Saved } from "../../files/save-file.js";
import type { BarCommandId, CommandId, KeyGroup } from "../keys/commands.js";
import type { KeyNames } from "../keys/key-text.js";
import type { FieldId, GroupChoice } from "../state/form.js";
import type { Notice, Pane, Size, Taken } from "../state/state.js";

/** The notices that say the same whatever happened. */
type PlainNotice = Exclude<Notice["kind"], "copied" | "saved" | "added" | "removed" | "marked" | "settings">;

/**
 * Everything that the terminal's interface says besides what the command says, in one language. A key is named by its
 * command in braces, as in `{write} writes a file`: settings may give it another.
 */
export interface TuiTexts {
  readonly views: Readonly<Record<"ask" | "compare" | "channels" | "note" | "history", string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly panes: Readonly<Record<Pane, string>>;
  readonly allChannels: string;
  /** What stands in a field in which nothing was said yet. */
  readonly notSaid: string;
  readonly groups: Readonly<Record<GroupChoice, string>>;
  readonly yesNo: Readonly<Record<"yes" | "no", string>>;
  readonly nobody: string;
  readonly noReview: string;
  /** Behind a day of review that is after the day of the answer. */
  readonly afterTheDay: string;
  readonly today: (day: string) => string;
  readonly number: (count: number) => string;
  readonly recipientCount: (count: number) => string;
  /** Behind what is being typed and cannot be read yet. */
  readonly notCounted: string;
  readonly unreadable: (count: number) => string;
  readonly lookalikes: (count: number) => string;
  /** Those whose address may send the mail on. */
  readonly routed: (count: number) => string;
  readonly verdict: {
    /** Above the reasons that decide nothing. */
    readonly otherReasons: string;
    /** Stands for so many cautions that go with the channel, whatever is sent. */
    readonly general: (count: number) => string;
    /** These as a place on the way, and what they are. */
    readonly generalName: string;
    readonly generalAbout: string;
  };
  readonly noAnswer: string;
  readonly toMend: string;
  readonly changed: {
    readonly heading: string;
    /** Beside an outcome, before the one that it was. */
    readonly before: string;
    readonly sameOutcome: string;
    readonly nothing: string;
    readonly came: string;
    readonly went: string;
  };
  readonly compare: { readonly about: string };
  readonly matrix: {
    /** As a place on the way. */
    readonly name: string;
    readonly title: string;
    /** Names of the levels for the heads of columns: four characters at most. */
    readonly levels: Readonly<Record<LevelId, string>>;
    /** What the cell is that one is on. */
    readonly cell: (channel: string, level: string, outcome: string) => string;
  };
  readonly channels: {
    readonly about: string;
    readonly marked: string;
    readonly unknown: string;
    readonly notStated: string;
  };
  readonly note: { readonly restsOn: string; readonly reading: string };
  readonly history: { readonly about: string; readonly empty: string };
  readonly command: {
    /** Said where a file of recipients stands for these. */
    readonly withoutAddresses: (file: string) => string;
  };
  readonly prompts: {
    readonly find: string;
    readonly save: string;
    readonly overwrite: (path: string) => string;
    readonly filter: string;
    readonly nothingFits: string;
    readonly help: string;
  };
  readonly notices: {
    readonly plain: Readonly<Record<PlainNotice, string>>;
    readonly copied: Readonly<Record<Copied, (what: string) => string>>;
    readonly taken: Readonly<Record<Taken, string>>;
    readonly saved: Readonly<Record<Exclude<Saved, "exists">, (path: string) => string>>;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly marked: (channel: string) => string;
    readonly settings: (first: string, count: number) => string;
  };
  readonly tooSmall: (size: Size) => string;
  readonly keyNames: KeyNames;
  /** The arrows in words, for terminals that cannot show them. */
  readonly arrows: Readonly<Record<"up" | "down" | "left" | "right", string>>;
  readonly keyGroups: Readonly<Record<KeyGroup, string>>;
  /** What a command does: for the help and the page about keys. */
  readonly commands: Readonly<Record<CommandId, string>>;
  /** The same in a word or two, for the bar. */
  readonly bar: Readonly<Record<BarCommandId, string>>;
  /** What Enter does where it opens nothing: in a word or two for the bar, and in a sentence for those who hear it. */
  readonly offers: Readonly<Record<"improvement" | "attribute", { readonly bar: string; readonly said: string }>>;
  /** For those who hear it, or read it line by line. */
  readonly linear: {
    readonly welcome: (helpKey: string, quitKey: string) => string;
    /** A field, its value, and its place among the fields. */
    readonly field: (name: string, value: string, place: number, count: number) => string;
    readonly choice: (text: string, place: number, count: number) => string;
    readonly answer: string;
    readonly typing: (field: string) => string;
    /** Where typing filters a list: of what to choose from, and of the keys. */
    readonly filtering: Readonly<Record<"picker" | "help", string>>;
    readonly typed: (field: string, text: string) => string;
    readonly leadsOn: string;
    /** Before what deserves a second look. */
    readonly warning: string;
    readonly farewell: string;
  };
  /** What is wrong with the keys that settings give. */
  readonly settings: {
    readonly conflict: (key: string, commands: readonly string[]) => string;
    readonly typed: (key: string) => string;
  };
}

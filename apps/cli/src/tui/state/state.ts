import type { Language, LevelId } from "@channelwise/policy-core";
import type { Reference } from "../../render/document.js";
import type { Copied } from "../../clipboard/copy.js";
import type { Saved } from "../../files/save-file.js";
import type { KeyName } from "../keys/key-name.js";
import type { Edited } from "./edit-text.js";
import { EMPTY_FORM, type FieldId, type Form, type TextFieldId } from "./form.js";

/** What there is to look at. */
export type Place =
  | { readonly kind: "ask" | "compare" | "matrix" | "channels" | "note" | "history" }
  | {
      readonly kind: Exclude<Reference["kind"], "answer" | "cautions" | "attribute" | "improvement">;
      readonly id: string;
    }
  /** The whole answer on one channel, at one level: that of the question, or another of the matrix. */
  | { readonly kind: "answer"; readonly channel: string; readonly level: LevelId }
  /** What goes with a channel whatever is sent, as the answer there says it. */
  | { readonly kind: "cautions"; readonly channel: string; readonly level: LevelId }
  | { readonly kind: "beside"; readonly channels: readonly [string, string] };

const LISTS: readonly Place["kind"][] = ["compare", "channels", "note", "history"];

/** Whether a place is a list of things that can be opened. */
export const isList = ({ kind }: Place): boolean => LISTS.includes(kind);

/** A place, and where in it one is. Both may be past its end when it has become shorter: what shows it keeps within. */
export interface Stop {
  readonly place: Place;
  readonly cursor: number;
  /** In the matrix: the level. */
  readonly column: number;
}

export const PANES = ["form", "recipients", "verdict"] as const;
export type Pane = (typeof PANES)[number];

/** What lies over the place and takes the keys. */
export type Overlay =
  | { readonly kind: "help"; readonly filter: string; readonly cursor: number }
  | {
      readonly kind: "picker";
      readonly field: FieldId;
      readonly filter: string;
      readonly cursor: number;
      /** Whether one has gone to the choice that one is on: it is meant then, whatever was typed. */
      readonly isMeant?: true;
    }
  | { readonly kind: "find" | "save"; readonly edited: Edited }
  | { readonly kind: "overwrite"; readonly path: string; readonly text: string };

/** What is said at the foot of the screen until the next key. */
export type Notice =
  | { readonly kind: "copied"; readonly how: Copied; readonly what: Taken }
  | { readonly kind: "saved"; readonly how: Saved; readonly path: string }
  | { readonly kind: "added"; readonly count: number }
  | { readonly kind: "removed"; readonly count: number }
  | {
      readonly kind:
        | "notFound"
        | "nothingToUndo"
        | "nothingToRedo"
        | "newQuestion"
        | "back"
        | "noReview"
        | "audienceKnown"
        | "improved"
        | "noAnswer"
        | "unreadable";
    }
  | { readonly kind: "marked"; readonly channel: string }
  /** The file of settings is wrong, and does not count. */
  | { readonly kind: "settings"; readonly first: string; readonly count: number }
  | { readonly kind: "undone" | "redone" };

/** A field that is being typed into. */
export interface Typing {
  readonly field: TextFieldId;
  /** Where the next character goes, as an offset in UTF-16 code units. */
  readonly cursor: number;
  /** What was typed in one go is taken back in one go. */
  readonly begun?: true;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface State {
  readonly lang: Language;
  readonly size: Size;
  /** The day, in Brussels or as settings say it. */
  readonly today: string;
  readonly form: Form;
  /** Earlier states of the form, the last one last: the one before the last change is what an answer is compared with. */
  readonly past: readonly Form[];
  readonly future: readonly Form[];
  /** The field of the form that one is in. */
  readonly field: FieldId;
  readonly pane: Pane;
  /** Where in the list of recipients one is. */
  readonly recipient: number;
  /** The field that is being typed into, and where. */
  readonly typing?: Typing;
  /** The way here; the first is the question. */
  readonly stops: readonly [Stop, ...Stop[]];
  readonly overlay?: Overlay;
  /** What was looked for last. */
  readonly sought: string;
  /** The file that was named last. */
  readonly path: string;
  /** A channel that waits for another one to be set beside it. */
  readonly marked?: string;
  /** Whether the line that gives the same answer names the recipients. */
  readonly addresses: boolean;
  /** The questions of this session that were left, the last one last. */
  readonly history: readonly Form[];
  readonly notice?: Notice;
}

export type Action =
  | { readonly type: "key"; readonly key: KeyName }
  | { readonly type: "paste"; readonly text: string }
  | { readonly type: "resize"; readonly size: Size }
  | { readonly type: "day"; readonly today: string }
  | { readonly type: "copied"; readonly how: Copied; readonly what: Taken }
  | { readonly type: "saved"; readonly how: Saved; readonly path: string; readonly text: string };

export type Taken = "text" | "markdown" | "command";

/** What is to be done in the world outside; what comes of it comes back as an action. */
export type Effect =
  | { readonly type: "copy"; readonly text: string; readonly what: Taken }
  | { readonly type: "save"; readonly path: string; readonly text: string; readonly overwrite: boolean }
  | { readonly type: "exit" }
  | { readonly type: "suspend" };

/** Where a key leads: the next state, and what is to be done besides. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const START: Stop = { place: { kind: "ask" }, cursor: 0, column: 0 };

export const firstState = (lang: Language, size: Size, today: string): State => ({
  lang,
  size,
  today,
  form: EMPTY_FORM,
  past: [],
  future: [],
  field: "channel",
  pane: "form",
  recipient: 0,
  stops: [START],
  sought: "",
  path: "",
  addresses: false,
  history: [],
});

/** Where one is. */
export const stopOf = ({ stops }: Pick<State, "stops">): Stop => stops.at(-1) ?? stops[0];

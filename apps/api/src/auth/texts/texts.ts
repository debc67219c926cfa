import type { KeyField } from "../api-keys/key-list.js";

/** Why a file of keys cannot be read or written. */
export type FileTrouble = "missing" | "notFile" | "tooBig" | "noPermission" | "full" | "broken";

/** Why nobody can tell whether a token of the issuer is good. */
export type IssuerTrouble = "unreachable" | "refused" | "tooBig" | "notUsable" | "otherIssuer" | "unsafeKeys";

/** Everything that is said about who may call, in one language, to those who run the service. */
export interface AuthTexts {
  readonly keyFile: {
    readonly notJson: (line: number | undefined, column: number | undefined) => string;
    readonly unknownField: (known: readonly string[]) => string;
    /** What is right in each place. */
    readonly right: Readonly<Record<KeyField | "file" | "entry", string>>;
    readonly twice: (first: number) => string;
    readonly unknownId: string;
    readonly trouble: Readonly<Record<FileTrouble, string>>;
    readonly otherOwner: string;
    readonly locked: string;
    /** One line for the log: `count` faults, the first of which is this one. */
    readonly wrong: (count: number, pointer: string, message: string) => string;
    /** Put behind what is wrong, where the service runs on. */
    readonly kept: string;
    readonly readableByOthers: string;
  };
  readonly issuer: {
    readonly notIssuer: string;
    readonly trouble: Readonly<Record<IssuerTrouble, string>>;
  };
}

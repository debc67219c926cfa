import type { Fault } from "@channelwise/policy-core";
import type { Position } from "./read-yaml.js";

/** A fault in a file, with its place there. */
export interface FileFault extends Fault {
  /** The file's name, without its folder; absent where no file is at fault. */
  readonly file?: string;
  /** Absent where it is the file as a whole. */
  readonly at?: Position;
}

/** A place in a file, or in what is in no file. */
export interface FilePlace {
  readonly file?: string | undefined;
  readonly at?: Position | undefined;
  readonly pointer: string;
}

/**
 * A fault's place, as compilers write it.
 *
 * @example
 * placeOf({ file: "department.yaml", at: { line: 7, column: 5 }, pointer: "/rules/switchOff/0" })
 * // => "department.yaml:7:5 /rules/switchOff/0"
 */
export const placeOf = ({ file, at, pointer }: FilePlace): string =>
  [[file, at?.line, at?.column].filter((part) => part !== undefined).join(":"), pointer]
    .filter((part) => part !== "")
    .join(" ");

import type { InputData, MultiFileRenderResult } from "quicktype-core";
import type { Ran } from "./run.js";
import type { Tool } from "./tool.js";

/** How types for a language are generated, compiled and used. */
export interface Language {
  readonly name: string;
  /** What has to be on the machine. */
  readonly tools: readonly Tool[];
  /** Where the types of a schema go, in a folder for the language. */
  readonly folderOf: (schema: string) => string;
  /** Has the generator write the types of one schema. */
  readonly render: (inputData: InputData, schema: string) => Promise<MultiFileRenderResult>;
  /** The program that asks; it is put beside the types. */
  readonly program: string;
  /** Compiles or imports all that is in the folder. */
  readonly compile: (folder: string, schemas: readonly string[]) => Ran;
  /** Runs the program, which asks the command that it is given. */
  readonly ask: (folder: string, command: readonly string[]) => Ran;
}

import type { Language, Pdp } from "@channelwise/policy-core";
import { complaintLines } from "./complaint-lines.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import type { Document, Format } from "./render/document.js";
import { renderMarkdown } from "./render/markdown.js";
import type { Words } from "./render/words.js";
import type { Complaint, Read } from "./result.js";
import type { Look } from "./terminal/look.js";
import type { Write } from "./terminal/output.js";

/** What every command works with, once the common options are known. */
export interface Session {
  readonly io: Io;
  readonly lang: Language;
  readonly words: Words;
  readonly pdp: Pdp;
  /** Overlays as this line names them, without those of the settings. */
  readonly policyFiles: readonly string[];
  /** Files of all overlays that are laid over the policy. */
  readonly overlayFiles: readonly string[];
  /** The same session, the files of overlays read anew. */
  readonly again: () => Promise<Read<Session>>;
  readonly look: Look;
  readonly format: Format;
  /** Whether all that there is to say is asked for. */
  readonly full: boolean;
  /** The day that it is where the person has set it to be, else in Brussels, as the core wants it. */
  readonly today: () => string;
  /** False with `--no-input`: the terminal is not read then. */
  readonly mayAsk: boolean;
  /** To stdout: data alone. */
  readonly print: Write;
  /** To stderr: everything else. */
  readonly say: Write;
}

/** Gives an answer in the format asked for: the data itself as JSON, or the document made of it. */
export async function answer(
  session: Session,
  data: unknown,
  document: () => Document | Promise<Document>,
): Promise<void> {
  const { format, look, print } = session;
  if (format === "json") return print(`${JSON.stringify(data)}\n`);
  if (format === "markdown") return print(renderMarkdown(await document()));
  // loaded only here: to measure text as a terminal shows it takes longer to load than an answer takes
  const { renderText } = await import("./text.js");
  return print(renderText(await document(), look));
}

/** Says what is wrong with what was asked, and answers nothing. */
export async function refuse(
  { say, io }: Pick<Session, "say" | "io">,
  complaints: readonly Complaint[],
): Promise<ExitCode> {
  await say(await complaintLines(complaints, io));
  return EXIT.wrongRequest;
}

import { isUtf8 } from "node:buffer";
import { promises } from "node:fs";
import type { Readable } from "node:stream";
import { withoutMark } from "@channelwise/policy-batch";
import { got, refused, type Complaint, type Read } from "../result.js";
import type { Session } from "../session.js";
import { showableName } from "../terminal/sanitise.js";
import type { CliTexts } from "../texts/texts.js";

/** Stands for stdin where a file is named. */
export const STDIN = "-";

const MEBIBYTE = 1024 * 1024;
/** 10,000 recipients fit many times over. */
const MOST_MEBIBYTES = 64;
const CHUNK = 64 * 1024;

const REASONS: Readonly<Record<string, "missing" | "isFolder" | "noPermission">> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "isFolder",
  EACCES: "noPermission",
  EPERM: "noPermission",
};

/** What a file is called where something is said of it. */
export const shownSource = (name: string, { faults: { file } }: Pick<CliTexts, "faults">): string =>
  name === STDIN ? file.stdin : (showableName(name) ?? file.unnamed);

const complaint = (name: string, where: string, what: string, faults: CliTexts["faults"]): Complaint => ({
  where,
  message: `${shownSource(name, { faults })} ${what}.`,
});

/** What to say where a file cannot be opened or read; `undefined` for any other error. */
export function readComplaint(
  error: unknown,
  name: string,
  where: string,
  { faults }: CliTexts,
): Complaint | undefined {
  const isOurs = error instanceof Error && "code" in error && "syscall" in error && error.syscall !== "write";
  return isOurs ? complaint(name, where, faults.file[REASONS[String(error.code)] ?? "unreadable"], faults) : undefined;
}

/**
 * Opens a file, or stdin for `-`, for reading in chunks.
 *
 * @param where - the option or argument that named it, for the complaint
 */
export async function openSource(name: string, where: string, session: Session): Promise<Read<Readable>> {
  const { io, mayAsk, words } = session;
  if (name !== STDIN) return openFile(name, where, words);
  if (io.stdin.isTTY === true) {
    if (!mayAsk) return refused([{ where, message: words.faults.terminalNotRead }]);
    await session.say(`${words.readingTerminal}\n`);
  }
  return got(io.stdin);
}

async function openFile(name: string, where: string, words: CliTexts): Promise<Read<Readable>> {
  try {
    const file = await promises.open(name);
    if (!(await file.stat()).isDirectory()) return got(file.createReadStream({ highWaterMark: CHUNK }));
    await file.close();
    return refused([complaint(name, where, words.faults.file.isFolder, words.faults)]);
  } catch (error) {
    const known = readComplaint(error, name, where, words);
    return refused([known ?? complaint(name, where, words.faults.file.unreadable, words.faults)]);
  }
}

/** Reads a whole file, or stdin, as UTF-8 text. */
export async function readSource(name: string, where: string, session: Session): Promise<Read<string>> {
  const { faults } = session.words;
  const source = await openSource(name, where, session);
  if (!source.ok) return source;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of source.value as AsyncIterable<Buffer | string>) {
      const chunk = Buffer.from(piece);
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_MEBIBYTES * MEBIBYTE)
        return refused([complaint(name, where, faults.file.tooBig(MOST_MEBIBYTES), faults)]);
    }
  } catch (error) {
    const known = readComplaint(error, name, where, session.words);
    if (known === undefined) throw error;
    return refused([known]);
  }
  const bytes = Buffer.concat(chunks);
  return isUtf8(bytes)
    ? got(withoutMark(bytes.toString()))
    : refused([complaint(name, where, faults.file.notUtf8, faults)]);
}

import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { access, constants, open, readlink, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { codeOf, troubleOf, type WriteTrouble } from "./write-trouble.js";

/** How it went: what stands in the way where it is not `saved`. */
export type Saved = "saved" | "exists" | "isFolder" | "noFolder" | WriteTrouble;

export interface SaveOptions {
  /** Whether a file that is there may be replaced. */
  readonly overwrite: boolean;
  /** The folder that `~` stands for at the beginning of a path. */
  readonly home?: string | undefined;
}

const IN_THE_WAY: Readonly<Record<string, Saved>> = {
  EEXIST: "exists",
  EISDIR: "isFolder",
  ENOENT: "noFolder",
  ENOTDIR: "noFolder",
};

/** What only we may read until it has the mode of the file that it replaces. */
const PRIVATE = 0o600;
const USUAL = 0o666;
const PERMISSIONS = 0o7777;

/**
 * Writes a text into a file that a person named; its folder must be there. A file that is replaced is whole at every moment,
 * keeps its mode, and is found through a symbolic link. Nothing is left behind where the text cannot be written.
 *
 * @example
 * await saveFile("~/answer.md", text, { overwrite: false, home: "/home/jane" }) // => "saved"
 * await saveFile("~/answer.md", text, { overwrite: false, home: "/home/jane" }) // => "exists"
 */
export async function saveFile(path: string, text: string, { overwrite, home }: SaveOptions): Promise<Saved> {
  const named = home === undefined ? path : path.replace(/^~(?=\/|$)/u, () => home);
  try {
    const there = await statOf(named);
    if (there === undefined && /^$|\/$/u.test(named)) return "noFolder";
    if (there?.isDirectory() === true) return "isFolder";
    if (there?.isFile() === false) return "unwritable";
    // not to replace is for the file system to see to: another program may make the file just now
    await (overwrite ? replace(named, text, there) : create(named, text));
    return "saved";
  } catch (error) {
    const code = codeOf(error);
    return IN_THE_WAY[code] ?? troubleOf(code);
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return undefined;
  }
}

async function replace(path: string, text: string, old: Stats | undefined): Promise<void> {
  const target = old === undefined ? await targetOf(path) : await realpath(path);
  // a rename asks only what the folder allows: the file may be closed all the same
  if (old !== undefined) await access(target, constants.W_OK);
  const aside = join(dirname(target), `.channelwise-${randomUUID()}`);
  await create(aside, text, old);
  try {
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Where a symbolic link to nothing leads; any other path as it is. */
async function targetOf(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined);
  if (link === undefined) return path;
  // not joined: that would take .. away without looking where the folders before it lead
  return targetOf(isAbsolute(link) ? link : `${dirname(path)}/${link}`);
}

/** Makes a file that is not there yet, with the owner and mode of another one if there is one. */
async function create(path: string, text: string, like?: Stats): Promise<void> {
  const file = await open(path, "wx", like === undefined ? USUAL : PRIVATE);
  try {
    await fill(file, text, like);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function fill(file: FileHandle, text: string, like: Stats | undefined): Promise<void> {
  try {
    await file.writeFile(text);
    if (like !== undefined) {
      // only root may give a file away; it then stays ours
      await file.chown(like.uid, like.gid).catch(() => undefined);
      await file.chmod(like.mode & PERMISSIONS);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

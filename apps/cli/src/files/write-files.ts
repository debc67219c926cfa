import { promises } from "node:fs";
import { dirname, join } from "node:path";
import { got, refused, type Read } from "../result.js";
import { showableName } from "../terminal/sanitise.js";
import type { CliTexts } from "../texts/texts.js";
import { codeOf, troubleOf } from "./write-trouble.js";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the file system says of a folder that is none. */
const NOT_FOLDER = new Set(["ENOTDIR", "EEXIST"]);

/**
 * Writes files into a folder, which is made where it is missing: all of them, or none. Each is whole at every moment, and
 * nothing is left behind where they cannot be written.
 *
 * @param files - the content of each, by its name
 * @param where - the option that names the folder, or a file in it
 * @returns the paths written, or what stands in the way
 */
export async function writeFiles(
  folder: string,
  files: Files,
  texts: CliTexts,
  where = "--out",
): Promise<Read<readonly string[]>> {
  const say = texts.faults.folder;
  const complain = (what: string) => refused([{ where, message: `${showableName(folder) ?? say.unnamed} ${what}.` }]);
  let made: string | undefined;
  try {
    made = await makeFolder(folder);
    const inTheWay = await folderAmong(Object.keys(files), folder);
    if (inTheWay !== undefined) return complain(say.inTheWay(inTheWay));
    await replaceAll(folder, files);
    return got(Object.keys(files).map((name) => join(folder, name)));
  } catch (error) {
    if (made !== undefined) await promises.rm(made, { recursive: true });
    const code = codeOf(error);
    return complain(say[NOT_FOLDER.has(code) ? "notFolder" : troubleOf(code)]);
  }
}

/**
 * Makes a folder and those above it, and gives the first that was made. Not by Node's own `recursive`: where the file system
 * says of a folder that is there that it is missing, as below /proc, that tries for ever.
 */
async function makeFolder(folder: string): Promise<string | undefined> {
  if (await isFolder(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : await makeFolder(above);
  try {
    await promises.mkdir(folder);
    return made ?? folder;
  } catch (error) {
    if (made !== undefined) await promises.rm(made, { recursive: true });
    throw error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  promises.stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  );

/** The first of the names that a folder has already. */
async function folderAmong(names: readonly string[], folder: string): Promise<string | undefined> {
  for (const name of names) {
    if (await isFolder(join(folder, name))) return name;
  }
  return undefined;
}

async function replaceAll(folder: string, files: Files): Promise<void> {
  const aside = await promises.mkdtemp(join(folder, ".channelwise-"));
  try {
    for (const [name, content] of Object.entries(files))
      await promises.writeFile(join(aside, name), content, { flush: true });
    for (const name of Object.keys(files)) await promises.rename(join(aside, name), join(folder, name));
  } finally {
    await promises.rm(aside, { recursive: true });
  }
}

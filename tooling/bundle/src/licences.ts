import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the installed package that a file belongs to; nothing for a file of the workspace. */
function folderOf(file: string): string | undefined {
  const [path] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return path !== undefined && existsSync(join(path, "package.json")) ? path : undefined;
}

function entryOf(folder: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm has published by this file
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license ?? "see below"})`, ...texts].join("\n\n");
}

/**
 * The licences of all that was bundled from other packages, as most of them ask that they go with it.
 *
 * @param inputs - the paths of the files that the bundles are made of
 */
export function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((file) => folderOf(file) ?? []));
  const entries = [...folders].map(entryOf).toSorted((one, other) => (one < other ? -1 : 1));
  return `What is bundled here comes from these packages too, under their own licences.\n\n${[...new Set(entries)].join(
    `\n\n${"-".repeat(80)}\n\n`,
  )}\n`;
}

import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { ownJson } from "../json.ts";
import type { Machine } from "./run.ts";

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? "unknown",
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

/** The names of what no comparison is with: types, settings, and what draws and tests the report. */
const NOT_COMPARED = /^(?:@types\/|@channelwise\/|vega|vitest)/u;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestAt = (path: string): Manifest =>
  ownJson(readFileSync(new URL(`../../${path}package.json`, import.meta.url), "utf8"));

/** Of everything that something is compared with, as it is installed. */
export function versions(): Readonly<Record<string, string>> {
  const { dependencies, devDependencies } = manifestAt("");
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !NOT_COMPARED.test(name));
  return Object.fromEntries(names.toSorted().map((name) => [name, manifestAt(`node_modules/${name}/`).version]));
}

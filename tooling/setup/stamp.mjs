import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stampFolder } from "./paths.mjs";

/**
 * What an earlier setup noted when it had finished, or nothing when it had not, or left something unreadable.
 * @param {string} name
 * @returns {Record<string, unknown> | undefined}
 */
export const readStamp = (name) => {
  try {
    /** @type {unknown} */
    const stamp = JSON.parse(readFileSync(join(stampFolder, `${name}.json`), "utf8"));
    return typeof stamp === "object" && stamp !== null ? { ...stamp } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Written last, and whole or not at all: an interrupted setup leaves no stamp.
 * @param {string} name
 * @param {Record<string, unknown>} stamp
 */
export const writeStamp = (name, stamp) => {
  mkdirSync(stampFolder, { recursive: true });
  const draft = join(stampFolder, `${name}.${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(stamp));
  renameSync(draft, join(stampFolder, `${name}.json`));
};

/** @param {string} name */
export const dropStamp = (name) => {
  try {
    rmSync(join(stampFolder, `${name}.json`), { force: true });
  } catch {
    // not even a folder there: then there is no stamp either
  }
};

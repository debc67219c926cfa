import { readFileSync } from "node:fs";
import * as z from "zod";

/** The version in the package's manifest, one folder above the sources and above what is built from them. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

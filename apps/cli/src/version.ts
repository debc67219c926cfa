import { readFileSync } from "node:fs";

/** The version in the package's manifest, one folder above the sources and above what is built from them. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  if (!isManifest || typeof manifest.version !== "string") throw new TypeError("The package has no version");
  return manifest.version;
}

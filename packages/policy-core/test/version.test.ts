import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gscPolicy } from "../src/index.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const examples = [...globSync("packages/policy-cases/src/overlays/*.json", { cwd: root }), "docs/overlays.md"];

/** Overlays are written for what is released, also while it is not yet. */
const version = gscPolicy.version.replace(/-.*$/u, "");

/** The version in `{ id: gsc-messaging-apps, version: ^2.0.0 }`, in YAML or JSON. */
const VERSION = new RegExp(`(?<=${gscPolicy.id}"?,\\s*"?version"?: "?[~^]?)\\d+\\.\\d+\\.\\d+`, "gu");

test.each(examples)("the overlays in %s are written for the version of the policy that ships", async (path) => {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toMatch(VERSION);
  await expect(text.replaceAll(VERSION, version)).toMatchFileSnapshot(join(root, path));
});

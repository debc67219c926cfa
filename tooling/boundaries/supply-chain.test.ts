import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the supply chain", () => {
  it("takes packages from the registry that the machine is set up with, and names none", () => {
    expect(read("pnpm-lock.yaml")).not.toMatch(/\btarball:|registry[.:=]/);
    expect(read("pnpm-workspace.yaml")).not.toMatch(/registr(y|ies)/i);
    expect(existsSync(join(root, ".npmrc"))).toBe(false);
  });

  it.each([/^minimumReleaseAge: (\d{4,})$/m, /^strictDepBuilds: true$/m, /^allowBuilds:$/m])("keeps %s", (setting) => {
    expect(read("pnpm-workspace.yaml")).toMatch(setting);
  });

  it("has every version in the catalog, which the packages name", () => {
    const manifests = ["package.json", "packages/policy-core/package.json", "apps/cli/package.json"].map(read);
    const versions = manifests.flatMap((text) =>
      [...text.matchAll(/ependencies": \{([^}]*)\}/g)].map(([, body]) => body),
    );
    expect(versions.join("\n")).not.toMatch(/": "(?!catalog:|workspace:)/);
  });
});

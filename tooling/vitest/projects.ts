import { globSync } from "node:fs";
import { basename } from "node:path";
import { configDefaults, type TestProjectInlineConfiguration } from "vitest/config";

/** Packages are tested from their sources: no test of a package waits for the build of another. */
const fromSource = ["@channelwise/source", "module", "node", "development|production"];

/** Stryker's copies of a package hold its tests too. */
const exclude = [...configDefaults.exclude, "**/dist/**", "**/.stryker-tmp*/**"];

type TestOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

const project = (folder: string, kind: string | undefined, test: TestOptions): TestProjectInlineConfiguration => {
  const name = folder.startsWith("tooling/") ? `tooling-${basename(folder)}` : basename(folder);
  return {
    resolve: { conditions: fromSource },
    ssr: { resolve: { conditions: fromSource } },
    test: { name: kind === undefined ? name : `${name}:${kind}`, root: folder, exclude, ...test },
  };
};

/** Packages and apps keep tests beside their sources or in `test`, tools at hand. */
const where = (pattern: string): string[] => [pattern, `{src,test}/**/${pattern}`];

const behaviour = (folder: string): TestProjectInlineConfiguration =>
  project(folder, undefined, { include: where("*.test.ts"), testTimeout: 30_000 });

const laws = (folder: string): TestProjectInlineConfiguration =>
  project(folder, "laws", { include: where("*.test-prop.ts"), testTimeout: 60_000 });

const types = (folder: string): TestProjectInlineConfiguration =>
  project(folder, "types", {
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      checker: "tsc",
      include: where("*.test-d.ts"),
      tsconfig: "tsconfig.json",
      // errors outside the type tests are the business of `typecheck`, which reports them once and for all files
      ignoreSourceErrors: true,
    },
  });

const kinds = [
  { pattern: "*.test.ts", of: behaviour },
  { pattern: "*.test-prop.ts", of: laws },
  { pattern: "*.test-d.ts", of: types },
];

const holds = (root: string, folder: string, pattern: string): boolean =>
  globSync(`${folder}/{,src/**/,test/**/}${pattern}`, { cwd: root }).length > 0;

/**
 * One project for each package and each kind of test that it has: behaviour, laws, types.
 * A new package is found by its package.json and needs no configuration of its own.
 */
export const workspaceProjects = (root: string): TestProjectInlineConfiguration[] =>
  globSync("{packages,apps,tooling}/*/package.json", { cwd: root })
    .map((manifest) => manifest.replaceAll("\\", "/").replace(/\/package\.json$/, ""))
    .toSorted()
    .flatMap((folder) => kinds.filter(({ pattern }) => holds(root, folder, pattern)).map(({ of }) => of(folder)));

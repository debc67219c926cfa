import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TABLE = "packages/policy-core/src/attributes.ts";

/** A yes/no attribute more, before the first of the facts that stand behind the attributes. */
const PLANTED = `urgent: {
    origin: "yes-no",
    values: YES_OR_NO,
    otherwise: "no",
    question: 6,
    laws: [{ id: "more-content-never-milder", along: YES_OR_NO }],
    change: undefined,
    sql: { column: "urgent", list: "urgencies" },
  },
  e2ee: {`;

const isTest = (file: string): boolean => /\.test(-prop|-d)?\.tsx?$|\/test\//u.test(file);

/** The files of a project, tests aside, in which the compiler finds something when the table has one attribute more. */
function filesToMend(project: string): ReadonlySet<string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, project, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ code }) => expect.fail(`${project}: TS${code}`) },
  );
  if (config === undefined) throw new Error(`${project} cannot be read`);
  const options = { ...config.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const planting: ts.CompilerHost = {
    ...host,
    getSourceFile: (file, version, onError, isNew) =>
      file.endsWith(TABLE)
        ? ts.createSourceFile(file, (ts.sys.readFile(file) ?? "").replace("e2ee: {", PLANTED), version)
        : host.getSourceFile(file, version, onError, isNew),
  };
  const rootNames = config.fileNames.filter((file) => !isTest(file));
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options, host: planting }));
  return new Set(diagnostics.map(({ file }) => (file === undefined ? "" : relative(root, file.fileName))));
}

test("the compiler says where words are missing for an attribute that is added to the table, and asks for nothing else", () => {
  expect([...filesToMend("packages/policy-core")]).toEqual(["packages/policy-core/src/model/attributes-in-words.ts"]);
  expect([...filesToMend("apps/cli")].toSorted()).toEqual([
    // its question, and what is taken where it was not said
    "apps/cli/src/texts/en.ts",
    "apps/cli/src/texts/en/attributes.ts",
    "apps/cli/src/texts/fr.ts",
    "apps/cli/src/texts/fr/attributes.ts",
    // a key for its field, in tui/keys/commands.ts
    "apps/cli/src/tui/state/fill-in.ts",
    "packages/policy-core/src/model/attributes-in-words.ts",
  ]);
}, 300_000);

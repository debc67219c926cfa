import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../json-schema.ts";
import { check } from "./check.ts";
import { freeze } from "./freeze.ts";
import { reportOfCheck } from "./report.ts";
import { withWorkspace, type SmallWorkspace } from "./workspace-in-small.ts";

const request: JsonSchema = {
  title: "Request",
  type: "object",
  properties: { channel: { type: "string" }, level: { $ref: "#/$defs/level" } },
  required: ["channel"],
  additionalProperties: false,
  examples: [{ channel: "email" }, { channel: "signal", level: "public" }],
  $defs: { level: { enum: ["public", "limite"] } },
};
const decision: JsonSchema = {
  type: "object",
  properties: { outcome: { enum: ["suitable", "prohibited"] } },
  required: ["outcome"],
  examples: [{ outcome: "suitable" }],
};

/** The same schema with other properties, or with more. */
const changed = (schema: JsonSchema, properties: JsonSchema, rest: JsonSchema = {}): JsonSchema => ({
  ...schema,
  properties: { ...(schema["properties"] as JsonSchema), ...properties },
  ...rest,
});

const BREAKING = changed(request, { channel: { type: "string", minLength: 6 } }, { examples: [{ channel: "signal" }] });
const VISIBLE = changed(request, { files: { type: "boolean" } });

/** A workspace where both schemas are released, then changed. */
const released = (
  schemas: Readonly<Record<string, JsonSchema>>,
  use: (workspace: SmallWorkspace) => Promise<void>,
  version = "0.1.0",
): Promise<void> =>
  withWorkspace(async (workspace) => {
    workspace.writeVersion(version);
    workspace.writeSchemas({ request, decision });
    expect(await freeze(workspace.layout)).toMatchObject({ kind: "frozen", version });
    workspace.writeSchemas({ request, decision, ...schemas });
    await use(workspace);
  });

const said = async ({ layout }: SmallWorkspace): Promise<string> => reportOfCheck(await check(layout)).join("\n");

describe("without a change", () => {
  test("nothing is released: it says so, and passes", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request });
      expect(await said(workspace)).toMatchInlineSnapshot(
        `"No schema has been released yet, so no change can break anybody. \`freeze\` writes the first release down."`,
      );
    }));

  test("everything is as released", () =>
    released({}, async (workspace) => {
      expect(await said(workspace)).toMatchInlineSnapshot(`
        "The schemas as they are, against those of @channelwise/policy-schema 0.1.0:

        v1/decision.schema.json (readers count): as released; documents replayed: 1 old, 1 of today
        v1/request.schema.json (writers count): as released; documents replayed: 2 old, 0 of today

        Changeset: none is needed for @channelwise/policy-schema; there: none.
        Passed."
      `);
    }));
});

describe("the changeset", () => {
  test("is missing: it says which, and how to add it", () =>
    released({ request: BREAKING }, async (workspace) => {
      expect(await said(workspace)).toMatchInlineSnapshot(`
        "The schemas as they are, against those of @channelwise/policy-schema 0.1.0:

        v1/decision.schema.json (readers count): as released; documents replayed: 1 old, 1 of today
        v1/request.schema.json (writers count): breaks those who count
          /properties/channel/minLength: a limit where there was none (now 6); writers: breaking, readers: compatible
          texts changed: examples (1)
          documents replayed: 2 old, 0 of today
            failed: frozen document 1 is not valid now: the document/channel must NOT have fewer than 6 characters

        Changeset: minor or more is needed for @channelwise/policy-schema; there: none.
          Add it with: npm run changeset (choose @channelwise/policy-schema, then minor), and say what changes for whom.
        Failed."
      `);
    }));

  test("is too small", () =>
    released({ request: BREAKING }, async (workspace) => {
      workspace.writeChangeset("patch");
      expect(await said(workspace)).toContain(
        "minor or more is needed for @channelwise/policy-schema; there: patch in .changeset/patch-change.md.",
      );
      expect(await check(workspace.layout)).toMatchObject({ ok: false, needed: "minor", declared: { bump: "patch" } });
    }));

  test("is of another package", () =>
    released({ request: BREAKING }, async (workspace) => {
      workspace.writeChangeset("major", "@channelwise/policy-core");
      expect(await check(workspace.layout)).toMatchObject({ ok: false, declared: { bump: "none", changesets: [] } });
    }));

  test("is right: it passes, and tells which documents break", () =>
    released({ request: BREAKING }, async (workspace) => {
      workspace.writeChangeset("minor");
      expect(await said(workspace)).toMatchInlineSnapshot(`
        "The schemas as they are, against those of @channelwise/policy-schema 0.1.0:

        v1/decision.schema.json (readers count): as released; documents replayed: 1 old, 1 of today
        v1/request.schema.json (writers count): breaks those who count
          /properties/channel/minLength: a limit where there was none (now 6); writers: breaking, readers: compatible
          texts changed: examples (1)
          documents replayed: 2 old, 0 of today
            as the changes say: frozen document 1 is not valid now: the document/channel must NOT have fewer than 6 characters

        Changeset: minor or more is needed for @channelwise/policy-schema; there: minor in .changeset/minor-change.md.
        Passed."
      `);
    }));

  test("has been taken into the version", () =>
    released({ request: BREAKING }, async (workspace) => {
      workspace.writeVersion("0.2.0");
      expect(await said(workspace)).toContain("there: minor in the version, 0.2.0.\nPassed.");
    }));

  test("cannot be read: it throws with the reason", () =>
    released({ request: BREAKING }, async (workspace) => {
      workspace.writeChangeset("huge");
      await expect(check(workspace.layout)).rejects.toThrow(/invalid version type "huge"/u);
    }));

  test.each([
    ["0.1.0", "breaking", BREAKING, "minor"],
    ["0.1.0", "visible", VISIBLE, "patch"],
    ["1.4.2", "breaking", BREAKING, "major"],
    ["1.4.2", "visible", VISIBLE, "minor"],
    ["1.4.2", "texts", { ...request, title: "Question" }, "none"],
  ] as const)("that %s asks for, where the change is %s", (version, size, schema, needed) =>
    released(
      { request: schema },
      async ({ layout }) => {
        expect(await check(layout)).toMatchObject({
          needed,
          ok: needed === "none",
          files: [
            { path: "v1/decision.schema.json", changes: [] },
            { path: "v1/request.schema.json", size },
          ],
        });
      },
      version,
    ),
  );
});

describe("whose verdict counts", () => {
  test("readers of a decision: a property more in an open one breaks nobody, a value more does", async () => {
    await released({ decision: changed(decision, { note: { type: "string" } }) }, async ({ layout }) => {
      expect(await check(layout)).toMatchObject({ needed: "patch" });
    });
    await released(
      { decision: changed(decision, { outcome: { enum: ["suitable", "prohibited", "x"] } }) },
      async (workspace) => {
        expect(await check(workspace.layout)).toMatchObject({ needed: "minor" });
      },
    );
  });

  test("writers of a request: a value more breaks nobody, a value less does", async () => {
    await released(
      { request: { ...request, $defs: { level: { enum: ["public", "limite", "x"] } } } },
      async ({ layout }) => {
        expect(await check(layout)).toMatchObject({ needed: "patch" });
      },
    );
    await released({ request: { ...request, $defs: { level: { enum: ["public"] } } } }, async ({ layout }) => {
      expect(await check(layout)).toMatchObject({ needed: "minor" });
    });
  });
});

describe("a whole schema", () => {
  test("is added: visible", () =>
    released({ problem: decision }, async ({ layout }) => {
      const kinds = [{ kind: "schema-added" }];
      expect(await check(layout)).toMatchObject({
        needed: "patch",
        files: [
          {},
          {},
          { path: "v1/draft-07/problem.schema.json", changes: kinds },
          { path: "v1/problem.schema.json", changes: kinds },
        ],
      });
    }));

  test("is removed: breaking, whether in one draft or in both", () =>
    released({}, async ({ layout }) => {
      rmSync(join(layout.schemas, "v1/draft-07/request.schema.json"));
      expect(await check(layout)).toMatchObject({
        needed: "minor",
        files: [
          {},
          { changes: [] },
          { path: "v1/draft-07/request.schema.json", changes: [{ kind: "schema-removed" }] },
        ],
      });
      rmSync(join(layout.schemas, "v1/request.schema.json"));
      expect(await check(layout)).toMatchObject({
        files: [{}, { path: "v1/request.schema.json", changes: [{ kind: "schema-removed", pointer: "" }] }, {}],
      });
    }));

  test("says another thing in draft-07", () =>
    released({}, async (workspace) => {
      const path = "../schemas/v1/draft-07/request.schema.json";
      workspace.write(path, workspace.read(path).replace('"limite"', '"x"'));
      expect(await said(workspace)).toContain(
        "draft-07/request.schema.json does not say the same as v1/request.schema.json: value-added at /$defs/level/enum/1",
      );
    }));
});

const [COPY, DOCUMENTS] = ["v1/request.schema.json", "documents/request.ndjson"] as const;

describe("what is frozen", () => {
  const SPOILT: readonly (readonly [what: string, spoil: (workspace: SmallWorkspace) => void, says: string])[] = [
    [
      "a copy is changed",
      ({ write, read }) => write(COPY, read(COPY).replace("limite", "x")),
      `${COPY} is not what was released`,
    ],
    ["a copy is gone", ({ remove }) => remove(COPY), `${COPY} is not there`],
    ["a copy is added", ({ write }) => write("v1/other.schema.json", "{}"), "v1/other.schema.json is there, but"],
    ["a document is gone", ({ write }) => write(DOCUMENTS, ""), `${DOCUMENTS} is not what was released`],
    ["the list is no list", ({ write }) => write("released.json", "[]"), "released.json does not say which version"],
    ["the list is no JSON", ({ write }) => write("released.json", "{"), "released.json does not say which version"],
  ];

  test.each(SPOILT)("%s: the check fails", (_, spoil, says) =>
    released({}, async (workspace) => {
      spoil(workspace);
      const checked = await check(workspace.layout);
      expect(checked.kind).toBe("frozen-broken");
      expect(reportOfCheck(checked).join("\n")).toContain(says);
    }),
  );
});

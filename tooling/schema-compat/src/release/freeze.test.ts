import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseJson } from "../json.ts";
import { check } from "./check.ts";
import { freeze } from "./freeze.ts";
import { layoutOf } from "./layout.ts";
import { reportOfCheck, reportOfFreeze } from "./report.ts";
import { withWorkspace, type SmallWorkspace } from "./workspace-in-small.ts";

const request = { type: "object", properties: { to: { type: "string" } }, examples: [{ to: "a" }, { to: "b" }] };
const stricter = { ...request, properties: { to: { type: "string", maxLength: 1 } } };

const lines = ({ read }: SmallWorkspace): readonly string[] => read("documents/request.ndjson").trim().split("\n");

describe("freeze", () => {
  test("copies the schemas of 2020-12, byte for byte, and lists all with their digests", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request });
      const frozen = await freeze(workspace.layout);
      expect(reportOfFreeze(frozen)).toEqual(["Frozen as 0.1.0: 2 schemas, 2 documents."]);
      const digest = (path: string): string => {
        const bytes = readFileSync(join(workspace.layout.schemas, path));
        return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      };
      const [path, old] = ["v1/request.schema.json", "v1/draft-07/request.schema.json"];
      expect(parseJson(workspace.read("released.json"))).toMatchObject({
        version: "0.1.0",
        files: { [path]: digest(path), [old]: digest(old) },
      });
      expect(workspace.read(path)).toBe(readFileSync(join(workspace.layout.schemas, path), "utf8"));
      expect(existsSync(join(workspace.layout.released, old))).toBe(false);
      expect(lines(workspace)).toEqual(['{"to":"a"}', '{"to":"b"}']);
    }));

  test("freezes the documents that it is given", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request });
      await freeze(workspace.layout, (shape) => [{ to: shape }, { to: shape }]);
      expect(lines(workspace)).toEqual(['{"to":"request"}']);
    }));

  test("refuses when the check is red, and leaves everything as it was", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request });
      await freeze(workspace.layout);
      const before = workspace.read("released.json");
      workspace.writeSchemas({ request: stricter });
      const frozen = await freeze(workspace.layout);
      expect(frozen.kind).toBe("red");
      expect(reportOfFreeze(frozen).at(-1)).toBe("Nothing was frozen: the check comes first.");
      expect(workspace.read("released.json")).toBe(before);
    }));

  test("refuses to freeze a version again with other schemas, and does it again with the same", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request });
      await freeze(workspace.layout);
      expect(await freeze(workspace.layout)).toMatchObject({ kind: "frozen" });
      workspace.writeSchemas({ request: stricter });
      workspace.writeChangeset("minor");
      expect(reportOfFreeze(await freeze(workspace.layout))).toEqual([
        "Nothing was frozen:",
        "  0.1.0 is frozen, and not with these schemas and documents: first take the changesets, npm run changeset -- version",
      ]);
    }));

  test("keeps the old documents that are still valid, beside those of today", () =>
    withWorkspace(async (workspace) => {
      workspace.writeSchemas({ request: { ...request, examples: [{ to: "a" }, { to: "longer" }] } });
      await freeze(workspace.layout);
      workspace.writeSchemas({ request: { ...stricter, examples: [{ to: "c" }] } });
      workspace.writeVersion("0.2.0");
      expect(await freeze(workspace.layout)).toMatchObject({ kind: "frozen", version: "0.2.0" });
      expect(lines(workspace)).toEqual(['{"to":"a"}', '{"to":"c"}']);
    }));

  test("refuses documents that are not valid, drafts that have parted, and a folder without schemas", () =>
    withWorkspace(async (workspace) => {
      expect(await freeze(workspace.layout)).toMatchObject({
        kind: "refused",
        problems: [expect.stringMatching(/^no schema/u)],
      });
      workspace.writeSchemas({ request });
      expect(await freeze(workspace.layout, () => [{ to: 1 }])).toEqual({
        kind: "refused",
        problems: ["document 1 of request is not valid by its own schema: the document/to must be string"],
      });
      workspace.write("../schemas/v1/draft-07/request.schema.json", '{"type":"object"}');
      expect(await freeze(workspace.layout)).toMatchObject({ kind: "refused" });
    }));
});

describe("the schemas of this repository", () => {
  const root = join(import.meta.dirname, "../../../..");

  test("can be frozen, and are then as released", () =>
    withWorkspace(async ({ layout }) => {
      const ours = layoutOf(root);
      cpSync(ours.schemas, layout.schemas, { recursive: true });
      const all = globSync("**/*.schema.json", { cwd: ours.schemas }).length;
      expect(await freeze(layout)).toMatchObject({ kind: "frozen", schemas: all });
      const checked = await check(layout);
      expect(reportOfCheck(checked).at(-1)).toBe("Passed.");
      expect(checked).toMatchObject({ needed: "none", drafts: [] });
    }));
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { overlays } from "@channelwise/policy-cases";
import { gscPolicy, OUTCOMES } from "@channelwise/policy-core";
import { DRAFTS, schemaText } from "@channelwise/policy-schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEditor, type Editor, type Position } from "./language-server.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
let editor: Editor;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

/** Where the mark ‸ stands in a text, and the text without it. */
function marked(text: string): { readonly text: string; readonly position: Position } {
  const before = text.split("‸", 1)[0]?.split("\n") ?? [];
  return {
    text: text.replace("‸", ""),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

describe.each(DRAFTS)("an overlay in YAML, by the schema of draft %s", (draft) => {
  const file = join(folder, `overlay-${draft}.schema.json`);
  writeFileSync(file, schemaText("overlay", { draft }));
  const begin = `# yaml-language-server: $schema=${pathToFileURL(file).href}\n`;
  const head = `${begin}id: my-department
version: 1.0.0
title: { en: Mine, fr: À moi }
extends: { id: gsc-messaging-apps, version: ^1.0.0 }
`;
  const faultsOf = async (text: string) =>
    (await editor.open(text)).diagnostics.map(({ message, range }) => ({ message, line: range.start.line }));

  test("has nothing against what is right", async () => {
    expect(await faultsOf(head)).toEqual([]);
    for (const overlay of overlays) expect(await faultsOf(`${begin}${JSON.stringify(overlay)}`)).toEqual([]);
  });

  test("finds a property that does not exist, at its line", async () => {
    expect(await faultsOf(`${head}chanels: {}\n`)).toEqual([{ message: "Property chanels is not allowed.", line: 5 }]);
  });

  test("finds what is missing, what is not in a list, and what has the wrong type or form", async () => {
    expect(await faultsOf(`${begin}id: mine\n`)).toEqual(
      ["version", "title", "extends"].map((name) => ({
        message: expect.stringContaining(`Missing property "${name}"`) as string,
        line: 1,
      })),
    );
    const rules = `rules:
  add:
    - id: No_Files
      when: { files: yes }
      outcome: forbidden
      cites: [§4]
      basis: assumption
`;
    expect(await faultsOf(`${head}${rules}`)).toEqual([
      { message: 'String does not match the pattern of "^[a-z0-9]+(?:-[a-z0-9]+)*$".', line: 7 },
      { message: 'Incorrect type. Expected "array".', line: 8 },
      { message: `Value must be ${OUTCOMES.map((outcome) => JSON.stringify(outcome)).join(" | ")}.`, line: 9 },
    ]);
  });

  test("offers the properties that may stand there, with what they are", async () => {
    const { text, position } = marked(`${head}‸\n`);
    const offered = await (await editor.open(text)).completionsAt(position);
    const labels = offered.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["channels", "rules", "loosens", "parameters"]));
    expect(labels).not.toContain("id");
    const rules = offered.find(({ label }) => label === "rules");
    expect(JSON.stringify(rules?.documentation)).toContain("Changes to the rules");
  });

  test("offers the values of a closed list, with what they mean", async () => {
    const { text, position } = marked(`${head}rules:\n  add:\n    - outcome: ‸\n`);
    const offered = await (await editor.open(text)).completionsAt(position);
    const meanings = new Map(offered.map(({ label, documentation }) => [label, documentation]));
    for (const outcome of OUTCOMES) expect(meanings.get(outcome)).toBe(gscPolicy.texts.en.outcomes[outcome]);
  });

  test("says of a property what it is", async () => {
    const { text, position } = marked(`${head}loo‸sens: []\n`);
    expect(await (await editor.open(text)).hoverAt(position)).toContain("Where answers may become milder");
  });
});

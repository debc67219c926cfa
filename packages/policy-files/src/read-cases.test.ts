import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "@channelwise/policy-core";
import { cases } from "@channelwise/policy-cases";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { placeOf } from "./file-fault.js";
import { readCases } from "./read-cases.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "channelwise-cases-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string, name = "cases.yaml"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function faultsOf(...paths: readonly string[]): readonly string[] {
  const read = readCases(paths, "en");
  return read.ok ? [] : read.errors.map((fault) => `${placeOf(fault)}: ${fault.code}`);
}

const LUNCH = `- id: lunch
  says: A word about lunch
  clauses: [§12(1)]
  request: { channel: whatsapp, level: non-sensitive, nature: ephemeral, asOf: 2026-11-24 }
  want:
    outcome: conditional
    reasons: [app-short-lived]
    alternatives: []
`;

describe("readCases", () => {
  test("takes a byte order mark before a list, and tells the place of what is wrong behind it", () => {
    expect(faultsOf(file(`\uFEFF${LUNCH}`))).toEqual([]);
    const wrong = LUNCH.replace("says: A word about lunch", "sais: A word about lunch");
    expect(faultsOf(file(`\uFEFF${wrong}`))).toEqual(faultsOf(file(wrong)));
  });

  test("reads the corpus as it is, from JSON, with the place of each case", () => {
    const read = readCases([file(JSON.stringify(cases, null, 1), "corpus.json")], "en");
    const found = read.ok ? read.value.flatMap((one) => one.cases) : [];
    expect(found.map((one) => one.case.id)).toEqual(cases.map(({ id }) => id));
    expect(found[0]?.at).toEqual({ line: 2, column: 2 });
  });

  test("reads several files in their order, YAML among them", () => {
    const other = LUNCH.replace("id: lunch", "id: dinner");
    const read = readCases([file(`# ours\n${LUNCH}`, "one.yaml"), file(other, "two.yml")], "en");
    const found = read.ok ? read.value.map(({ file: name, cases: held }) => [name, held[0]?.case.id, held[0]?.at]) : [];
    expect(found).toEqual([
      ["one.yaml", "lunch", { line: 2, column: 3 }],
      ["two.yml", "dinner", { line: 1, column: 3 }],
    ]);
  });

  test("tells all that is wrong in any file, each with its file, line, column and path", () => {
    const one = file(LUNCH.replace("clauses", "clauzes").replace("2026-11-24", "24.11.2026"), "one.yaml");
    const two = file(`${LUNCH}    outcom: x\n`.replace("outcome: conditional", "outcome: ok"), "two.yaml");
    expect(faultsOf(one, two, join(folder, "nowhere.yaml"))).toEqual([
      "one.yaml:1:3 /0/clauses: missing-field",
      "one.yaml:3:3 /0/clauzes: unknown-field",
      "one.yaml:4:74 /0/request/asOf: invalid-date",
      "two.yaml:6:5 /0/want/outcome: unknown-value",
      "two.yaml:9:5 /0/want/outcom: unknown-field",
      "nowhere.yaml: unreadable",
    ]);
  });

  test("takes no id twice, in one file or in two, and says where the other one is", () => {
    const [one, two] = [file(`${LUNCH}${LUNCH}`, "one.yaml"), file(LUNCH, "two.yaml")];
    expect(faultsOf(one, two)).toEqual(["one.yaml:9:3 /1/id: duplicate-id", "two.yaml:1:3 /0/id: duplicate-id"]);
    for (const lang of LANGUAGES) {
      const read = readCases([one], lang);
      expect(read.ok ? "" : read.errors[0].message).toContain("one.yaml:1:3 /0/id");
    }
  });

  test.each([
    ["no list", "id: lunch\n", "cases.yaml:1:1: wrong-type"],
    ["nothing", "", "cases.yaml: empty"],
    ["no request", "- lunch\n", "cases.yaml:1:3 /0: wrong-type"],
    ["no YAML", "- [", "cases.yaml:1:4: yaml-syntax"],
    ["an alias", `- &a {}\n- *a\n`, "cases.yaml:2:3: yaml-alias"],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(file(text))).toContain(fault);
  });
});

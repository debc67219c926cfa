import { describe, expect, test } from "vitest";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { tableCsv, tableJson, tableRows } from "./table.js";

const pdp = pdpOf(smallPolicy);

describe("the table", () => {
  test("has a row for each cell, with what the table answers", () => {
    const rows = tableRows(pdp);
    expect(rows).toHaveLength(pdp.table.space.size);
    for (const [cell, row] of rows.entries()) {
      const answer = pdp.table.answerAt(cell);
      expect(pdp.table.space.cellOf(row)).toBe(cell);
      expect([row.outcome, row.rules[0], row.escalate]).toEqual([
        answer.outcome,
        answer.rules[0]?.of.id,
        answer.escalate,
      ]);
    }
  });

  test("is the same in CSV and in JSON, each with the policy", () => {
    const { id, version, digest } = pdp.identity;
    const rows = tableRows(pdp);
    const [head = "", ...lines] = tableCsv(pdp).trimEnd().split("\n");
    const names = head.split(",");
    expect(lines).toEqual(
      rows.map(({ rules, conditions, cautions, escalate, ...texts }) => {
        const lists = [rules, conditions, cautions, escalate].map((list) => list.join(" "));
        return [...Object.values(texts), ...lists, id, version, digest, ""].join(",");
      }),
    );
    expect(names).toEqual([...Object.keys(rows[0] ?? {}), "policy", "version", "digest", "overlays"]);
    expect(JSON.parse(tableJson(pdp))).toEqual({ policy: pdp.identity, cells: rows });
  });
});

import { describe, expect, it } from "vitest";
import type { Row } from "../row.ts";
import { fileInDocs, reportOf, savedRun } from "./files.ts";
import { pageOf } from "./page.ts";
import type { Run } from "./run.ts";

const row = (values: Partial<Row>): Row => ({
  id: "some",
  what: "this",
  against: "that",
  ratios: [1, 2, 3],
  better: "less",
  ...values,
});

const runOf = (...rows: readonly Row[]): Run => ({
  machine: { processor: "p", cores: 2, memory: 24, system: "s", node: "24", v8: "13" },
  versions: { ajv: "8.20.0" },
  seed: 1,
  parts: { core: rows },
});

describe("the report", () => {
  it("is what its rows make", async () => {
    const run = savedRun();
    if (run === undefined) throw new Error("npm run bench -- --write has not been run");
    for (const [path, text] of Object.entries(await reportOf(run))) {
      await expect(text).toMatchFileSnapshot(fileInDocs(path));
    }
  });

  it("says of each row its median, its spread, and whether it reaches its target", () => {
    const page = pageOf(runOf(row({ target: 2 }), row({ target: 1.5 }), row({ better: "more", target: 1.5 })));
    expect(page).toContain("2 of 3 targets are reached");
    expect(page).toContain("| this | that | **2** | 1–3 | 3 | ≤ 2 | reached |");
    expect(page).toContain("| this | that | **2** | 1–3 | 3 | ≤ 1.5 | missed |");
    expect(page).toContain("| this | that | **2** | 1–3 | 3 | ≥ 1.5 | reached |");
  });

  it("names versions, the seed, and what has to be known", () => {
    const page = pageOf(runOf(row({ remark: "Read this." })));
    expect(page).toContain("| ajv | 8.20.0 |");
    expect(page).toContain("| seed | 1 |");
    expect(page).toContain("- Read this.");
  });

  it("draws each plot with all of its curves, the same each time", async () => {
    const points = ["one", "other"].flatMap((curve) =>
      [1, 10, 100].map((x) => row({ point: { plot: "lines", curve, x, y: x * 2 } })),
    );
    const files = await reportOf(runOf(...points));
    const svg = files["performance/lines.svg"] ?? "";
    expect(svg).toMatch(/^<svg /u);
    expect(svg).toContain(">one<");
    expect(svg).toContain(">other<");
    expect(await reportOf(runOf(...points))).toEqual(files);
  });
});

import { describe, expect, it } from "vitest";
import { gscPolicy } from "../../src/index.js";
import { hashedRuns } from "./hashed-runs.js";
import noteRuns from "./note-runs.json" with { type: "json" };

/** Every text of a tree, with the path that leads to it. */
function textsIn(tree: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${path}/${key}`, value] as const]
      : typeof value === "object" && value !== null
        ? textsIn(value, `${path}/${key}`)
        : [],
  );
}

describe("the note’s own sentences", () => {
  const known = new Set<string>(noteRuns);
  const copied = (text: string) => hashedRuns(text).filter(({ hash }) => known.has(hash));

  it("would be recognised across case, punctuation and line breaks", () => {
    expect(known.size).toBeGreaterThan(800);
    expect(hashedRuns("One two three, four: five-\nSIX")).toEqual(hashedRuns("one two three four five six"));
    expect(hashedRuns("one two three four five six seven").map(({ run }) => run)).toEqual([
      "one two three four five six",
      "two three four five six seven",
    ]);
  });

  it("are not copied: no run of six words", () => {
    const runs = textsIn(gscPolicy.texts.en).flatMap(([path, text]) => copied(text).map(({ run }) => [path, run]));
    expect(runs).toEqual([]);
  });
});

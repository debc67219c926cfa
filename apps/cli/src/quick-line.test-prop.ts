import fc from "fast-check";
import { expect, test } from "vitest";
import { createProgram } from "./program.js";
import { quickLine, type Line } from "./quick-line.js";
import { texts } from "./texts/index.js";

/** What commander makes of a line; nothing where it refuses it. */
async function byCommander(args: readonly string[]): Promise<Line | undefined> {
  let read: Line | undefined;
  const program = createProgram({
    texts: texts.en,
    look: { width: 80, colour: false, unicode: true },
    version: "0.0.0",
    write: () => undefined,
    onCommand: ({ name }, common, operands, flags) => {
      read = { name, common, operands, flags };
      return Promise.resolve();
    },
    onExit: (error) => {
      throw error;
    },
  });
  await program.parseAsync([...args], { from: "user" }).catch(() => undefined);
  return read;
}

const OPTIONS = [
  ..."--level --to --to-file --nature --group-members --group-reviewed --as-of --request --lang --format --color".split(
    " ",
  ),
  ..."--personal-data --files --gate --json --no-input --screen-reader".split(" "),
];
const VALUES = ["public", "signal", "a@b.eu", "", " ", "-", "help", "check", "en"];
const ODD = [
  "--",
  "-h",
  "--help",
  "--input",
  "--jso",
  "--no-json",
  "--level=public",
  "--json=1",
  "-x",
  "--to-fil",
  "--version",
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OPTIONS) },
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const line = fc
  .tuple(fc.constantFrom("check", "advise", "rules", "help", "--json", ""), fc.array(word, { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest]);

test("a line that is read quickly is read as commander reads it", async () => {
  await fc.assert(
    fc.asyncProperty(line, async (args) => {
      const quick = quickLine(args);
      expect(quick ?? "left to commander").toEqual(quick === undefined ? "left to commander" : await byCommander(args));
    }),
    { numRuns: 3_000 },
  );
});

const withValue = fc.tuple(fc.constantFrom(...OPTIONS.slice(0, 11)), fc.constantFrom("public", "a@b.eu", "-"));
const alone = fc.constantFrom(...OPTIONS.slice(11)).map((option) => [option]);
const plain = fc
  .tuple(fc.array(fc.oneof(withValue, alone), { maxLength: 6 }), fc.boolean())
  .map(([options, hasChannel]) => ["check", ...(hasChannel ? ["signal"] : []), ...options.flat()]);

test("every plain question is read quickly", () => {
  fc.assert(fc.property(plain, (args) => quickLine(args) !== undefined));
});

test("what may be wrong is left to commander", () => {
  for (const args of [[], ["check", "--level"], ["check", "a", "b"], ["advise", "a"], ["check", "--help"], ["batch"]])
    expect(quickLine(args)).toBeUndefined();
});

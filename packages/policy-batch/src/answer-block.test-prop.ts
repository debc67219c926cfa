import { LANGUAGES, LEVELS, NATURES } from "@channelwise/policy-core";
import { pdpOf, smallPolicy } from "@channelwise/policy-core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBlockAnswerer } from "./answer-block.js";
import { createAnswerer, DETAILS } from "./answers.js";
import { LONGEST_RECORD } from "./asked.js";
import { askedInJson } from "./asked-in-json.js";
import { ndjsonOf } from "./batch-line.js";
import { lineBoundary, recordsIn } from "./records.js";

const pdp = pdpOf(smallPolicy);
const asOf = "2026-11-24";

const recipient = fc.oneof(
  fc.constantFrom(
    "a@mainland.example",
    "b@mainland-example.example",
    "Jane <c@island.example>",
    "+32470123456",
    "d@",
    "é@uni-köln.de",
  ),
  fc.emailAddress(),
);
const request = fc.record(
  {
    channel: fc.constantFrom(...smallPolicy.channels.map(({ id }) => id), "fax"),
    level: fc.constantFrom(...LEVELS, "secret"),
    recipients: fc.array(recipient, { maxLength: 4 }),
    nature: fc.constantFrom(...NATURES),
    group: fc.record(
      { membersKnown: fc.boolean(), lastReviewed: fc.constantFrom("2026-11-01", "2026-02-30") },
      { requiredKeys: ["membersKnown"] },
    ),
    personalData: fc.boolean(),
    files: fc.boolean(),
    asOf: fc.constantFrom("2026-11-01", "today"),
    lvel: fc.constant("public"),
  },
  { requiredKeys: ["channel"], noNullPrototype: true },
);
const usual = request.map(({ lvel: _, ...asked }) => JSON.stringify(asked));
const line = fc.oneof(
  { weight: 8, arbitrary: usual },
  { weight: 1, arbitrary: usual.map((json) => `\uFEFF${json}`) },
  { weight: 2, arbitrary: request.map((asked) => JSON.stringify(asked)) },
  { weight: 1, arbitrary: request.map((asked) => JSON.stringify(asked, null, "\t").replaceAll("\n", "")) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\r", "post", '{"channel":', '{"level":"\u00E9"}', "\0") },
);
const input = fc
  .tuple(fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\r\n")), { maxLength: 8 }), fc.option(fc.nat()))
  .map(([some, spoilt]) => {
    const bytes = Buffer.from(some.map((parts) => parts.join("")).join(""));
    // no UTF-8 any more
    if (spoilt !== null && bytes.length > 0) bytes[spoilt % bytes.length] = 0xff;
    return bytes;
  });

const cases = DETAILS.flatMap((detail) => LANGUAGES.map((lang) => [detail, lang] as const));

test.each(cases)("a block is answered with the lines that its records are answered with (%s, %s)", (detail, lang) => {
  const heard: string[] = [];
  const hear = (...decision: readonly string[]) => heard.push(decision.join(" "));
  const answerBlock = createBlockAnswerer({ pdp, lang, asOf, detail, hear });
  const answerTo = createAnswerer({ pdp, lang, asOf }, detail);
  fc.assert(
    fc.property(input, fc.integer({ min: 1, max: 9_000_000 }), (bytes, first) => {
      heard.length = 0;
      const asked = recordsIn({ line: first, bytes }, lineBoundary(), LONGEST_RECORD).flatMap((record) =>
        askedInJson(record, lang),
      );
      const answers = asked.map(answerTo);
      const block = answerBlock({ line: first, bytes });
      expect(block.bytes.toString()).toBe(ndjsonOf(answers));
      expect(block.lines).toBe(answers.length);
      expect(block.faults).toBe(answers.filter((answer) => "fault" in answer).length);
      const decided = answers.flatMap((answer) =>
        "fault" in answer ? [] : ["decision" in answer ? answer.decision : answer],
      );
      expect(heard).toEqual(decided.map(({ channel, level, outcome }) => `${channel} ${level} ${outcome}`));
    }),
    { numRuns: 1_000 },
  );
});

test("a record that is too long is said to be", () => {
  const answer = createBlockAnswerer({ pdp, lang: "en", asOf, detail: "outcome" });
  const bytes = Buffer.from(`{"channel":"post"${" ".repeat(LONGEST_RECORD)}}\n{"channel":"post"}\n`);
  const said = '{"line":1,"error":{"code":"too-long","pointer":"","message":"This line is longer than 16 MiB."}}\n';
  expect(answer({ line: 1 })).toMatchObject({ lines: 1, faults: 1 });
  const { bytes: both, ...counts } = answer({ line: 1, bytes });
  expect(both.toString()).toBe(`${said}{"line":2,"outcome":"not-covered"}\n`);
  expect(counts).toEqual({ lines: 2, faults: 1 });
});

import {
  compile,
  gscPolicy,
  type Failed,
  LANGUAGES,
  LEVELS,
  NATURES,
  parseRequest,
  PERSONAL_DATA,
  SAID_AUDIENCES,
  type Language,
} from "@channelwise/policy-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLineAnswerer } from "./answer-lines.js";
import { DETAILS, type Detail } from "./answers.js";
import { isBlank } from "./asked.js";
import { askedInJson } from "./asked-in-json.js";
import { jsonFault } from "./json-texts.js";
import { lineTexts } from "./line-texts.js";
import { readUnmarkedJson } from "./read-json.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;
const asOf = "2026-11-24";

const recipient = fc.oneof(
  fc.constantFrom(
    "a@ec.europa.eu",
    "b@ec-europa.eu",
    "Jane <c@consilium.europa.eu>",
    "+32470123456",
    "d@",
    "é@uni-köln.de",
  ),
  fc.emailAddress(),
);
const request = fc.record(
  {
    channel: fc.constantFrom(...gscPolicy.channels.map(({ id }) => id), "fax"),
    level: fc.constantFrom(...LEVELS, "secret", "EU restricted", "nonsense"),
    recipients: fc.array(recipient, { maxLength: 4 }),
    nature: fc.constantFrom(...NATURES),
    audience: fc.constantFrom(...SAID_AUDIENCES, "lookalike"),
    group: fc.option(
      fc.record(
        { membersKnown: fc.boolean(), lastReviewed: fc.constantFrom("2026-11-01", "2026-02-30") },
        { requiredKeys: ["membersKnown"] },
      ),
    ),
    personalData: fc.constantFrom(...PERSONAL_DATA),
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
  { weight: 1, arbitrary: usual.map((json) => json.replace("{", '{"\\u0063hannel":"email",')) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\r", "email", '{"channel":', '{"level":"\u00E9"}', "\0") },
);
const input = fc
  .tuple(fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\r\n")), { maxLength: 8 }), fc.option(fc.nat()))
  .map(([some, spoilt]) => {
    const bytes = Buffer.from(some.map((parts) => parts.join("")).join(""));
    // no UTF-8 any more
    if (spoilt !== null && bytes.length > 0) bytes[spoilt % bytes.length] = 0xff;
    return bytes;
  });

/** What is wrong with a line: the first fault, and how many more there are. */
const refused = (place: number, { errors: [error, ...rest], more = 0 }: Failed) =>
  rest.length + more === 0 ? { line: place, error } : { line: place, error, more: rest.length + more };

/** The answer to one line, without its end, as plainly as it can be said; nothing for a blank one. */
function expected(text: string, place: number, detail: Detail, lang: Language): readonly unknown[] {
  const fault = (code: string, message: string) => [{ line: place, error: { code, pointer: "", message } }];
  const say = lineTexts[lang];
  // all that is made up is in Unicode, so this comes of a byte that is no UTF-8
  if (text.includes("\uFFFD")) return fault("not-utf8", say.notUtf8);
  const given = place === 1 ? text.replace(/^\uFEFF/u, "") : text;
  if (isBlank(given)) return [];
  const json = readUnmarkedJson(`${given}\n`);
  if (!json.ok) {
    return [{ line: place, error: jsonFault(json.issue, lang, (where) => say.notJson(where?.column)) }];
  }
  const asked = json.value;
  const read = parseRequest(asked, { lang, asOf, names: pdp.names });
  if (!read.ok) return [refused(place, read)];
  const decided = pdp.decide(read.value, { lang });
  if (!decided.ok) return [refused(place, decided)];
  return [detail === "full" ? decided.value : { line: place, outcome: decided.value.outcome }];
}

const ways = DETAILS.flatMap((detail) => LANGUAGES.map((lang) => [detail, lang] as const));

test.each(ways)(
  "each line is answered by itself, and what is wrong with one harms no other (%s, %s)",
  (detail, lang) => {
    const answer = createLineAnswerer({ pdp, lang, asOf, detail });
    fc.assert(
      fc.property(input, fc.constantFrom(1, 2, 9_000_000), (bytes, first) => {
        const answers = bytes
          .toString()
          .split("\n")
          .flatMap((text, index) => expected(text, first + index, detail, lang));
        const answered = answer(askedInJson({ line: first, bytes }, lang));
        expect(answered.bytes.toString()).toBe(answers.map((one) => `${JSON.stringify(one)}\n`).join(""));
        expect(answered.lines).toBe(answers.length);
        expect(answered.faults).toBe(answers.filter((one) => "error" in (one as object)).length);
      }),
      { numRuns: 1_000 },
    );
  },
);

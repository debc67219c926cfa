import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRecipient } from "../parse-recipient.js";
import { readRecipients } from "./read-recipients.js";

const SIGNS = Array.from(" \t\r\n,;:<>()[]\"'|\\@.+#-*>a1é");
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "To: ",
        "\n",
        "\r\n ",
        "a@b.eu",
        "Jane <c@d.eu>",
        '"Doe, J" <e@f.eu>',
        "mailto:a@b.eu,c@d.eu?x",
        ", ",
        ";",
        "\t",
        " | ",
        '"',
        "(",
        ")",
        "BEGIN:VCARD\n",
        "EMAIL:x@y.eu\n",
        "END:VCARD\n",
        "+32 470 12 34 56",
        "Name",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

test("each stands where it says, in order, and none is empty", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let after = 0;
      for (const { text: one, line, offset } of readRecipients(text)) {
        expect(one.trim()).toBe(one);
        expect(one).not.toBe("");
        expect(offset).toBeGreaterThanOrEqual(after);
        after = offset;
        expect(line).toBe(text.slice(0, offset).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length);
        const isLinked = /^mailto:/i.test(text.slice(offset));
        const given = text.slice(offset).replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, "");
        expect(isLinked || given.startsWith(one)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});

const plain = fc.tuple(
  fc.stringMatching(/^[b-n][b-n0-9]{0,6}$/),
  fc.stringMatching(/^[b-n]{1,6}\.(?:eu|com|example)$/),
);
const name = fc.tuple(fc.stringMatching(/^[B-N][b-n]{2,8}$/), fc.stringMatching(/^[B-N][b-n]{2,8}$/));
/** A recipient in one of its forms, and what tells it from others. */
const recipient = fc
  .tuple(plain, name, fc.nat(9))
  .map(([[local, domain], [first, last], form]): readonly [string, string] => {
    const address = `${local}@${domain}`;
    const forms = [
      address,
      `<${address}>`,
      `${first} ${last} <${address}>`,
      `"${last}, ${first} (SG)" <${address}>`,
      `${last}, ${first} <${address}>`,
      `'${address}'`,
      `${address} <${address}>`,
      `${first}<mailto:${address}>`,
      `mailto:${address}?subject=${first}, ${last}`,
      `${last}, ${first} [mailto:${address}]`,
    ];
    return [forms[form] ?? address, address];
  });

/** How people write lists: what stands before, between and after, and before each. */
const LAYOUTS = [
  ["", "; ", "", ""],
  ["", ", ", "", ""],
  ["", "\n", "\n", ""],
  ["To: ", ";\r\n\t", "\r\n", ""],
  ["À : ", ";\n ", "", ""],
  ["Team: ", ", ", ";", ""],
  ["", "\n", "", "- "],
  ["", "\r\n", "", "• "],
  ["", "\n", "", "> "],
  ["", "\t", "", ""],
  ["| ", " | ", " |", ""],
] as const;

test("a list in any layout is read as each of its recipients alone", () => {
  fc.assert(
    fc.property(
      fc.array(recipient, { minLength: 1 }),
      fc.constantFrom(...LAYOUTS),
      (list, [before, between, after, each]) => {
        const text = before + list.map(([form]) => each + form).join(between) + after;
        const found = readRecipients(text).map((one) => {
          const parsed = parseRecipient(one.text);
          return typeof parsed === "string" ? `${parsed}: ${one.text}` : parsed.identity;
        });
        expect([text, found]).toEqual([text, list.map(([, identity]) => identity)]);
      },
    ),
    { numRuns: 3000 },
  );
});

test("an address is never lost, whatever stands around it", () => {
  const noise = fc.string({ unit: fc.constantFrom(...SIGNS, "To", "x"), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(noise, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.map((part, place) => `${part} qq${place}@consilium.example `).join("\n");
      const found = readRecipients(text).map((one) => one.text.toLowerCase());
      for (const place of parts.keys()) {
        expect([text, found.some((one) => one.includes(`qq${place}@`))]).toEqual([text, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

/** Forms of lists, and what has made readers slow. */
const UNITS: Readonly<Record<string, string>> = {
  addresses: "jane.roe@ec.europa.eu, ",
  lines: "jane.roe@ec.europa.eu\n",
  "quoted names": '"Doe, John" <a@b.eu>; ',
  "names with commas": "Doe, John <a@b.eu>, ",
  commas: "a,",
  "open quotes": '"Doe, a@b.eu\n',
  "quotes in a line": '"a, ',
  "open comments": "(a, b ",
  comments: "()",
  "open brackets": "<a",
  brackets: "<a@b.eu> ",
  "square brackets": "[a",
  backslashes: "\\",
  tabs: "a\tb@c.eu\t",
  bars: "| a ",
  blanks: " a@b.eu",
  "hard blanks": "\u00a0",
  folds: '"a\n "b',
  "folded names": "Doe,\n Jane <a@b.eu>",
  "folded words": "\n b",
  links: "mailto:a@b.eu?x,",
  labels: "a:b@c.eu;",
  headers: "To: a@b.eu\nFrom: c@d.eu\n",
  numbers: "+32 470 12 34 56 ",
  "local numbers": "0470 12 34 56\n",
  vCards: "BEGIN:VCARD\nEMAIL:a@b.eu\nEND:VCARD\n",
  "open vCards": "BEGIN:VCARD\n",
  columns: "a  b  ",
  directory: "/o=a/cn=b;",
  strokes: "-----a",
  "strokes with an end": `${"-".repeat(300_000)}a`,
  "blanks with an end": `${" ".repeat(300_000)}a`,
  "digits with an end": `${"1 ".repeat(150_000)}a`,
  "letters with an end": `${"a ".repeat(150_000)}@`,
  "dots with an end": `${".".repeat(300_000)}@`,
  "quotes with an end": `${"'".repeat(300_000)}@b.eu`,
};

/** By steps in proportion to the square of the length, none would end in time. */
const MANY = 300_000;

test.each(Object.entries(UNITS))(
  "long texts of %s are read",
  (_, unit) => {
    const text = unit.repeat(Math.ceil(MANY / unit.length));
    for (const given of [text, `To: ${text}`]) {
      const [, second] = readRecipients(given);
      expect(second?.line ?? 1).toBeLessThan(6);
    }
  },
  20_000,
);

test("no few signs repeated, however often, keep it from reading on", () => {
  const sign = fc.constantFrom(...SIGNS, "\n ", "+32", "mailto:", "tel:", "To:", "Doe", "b.eu", "END:VCARD\n", "a@");
  fc.assert(
    fc.property(sign, fc.array(sign, { minLength: 1, maxLength: 4 }), sign, (start, parts, end) => {
      const unit = parts.join("");
      const text = start + unit.repeat(Math.ceil(20_000 / unit.length)) + end;
      // some 20 ms each; in proportion to the square of the length, the whole would take hours and run into the time limit
      expect(readRecipients(text).every(({ offset }) => offset <= text.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);

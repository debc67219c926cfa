import fc from "fast-check";
import { COMMAND_IDS, COMMANDS } from "../src/tui/keys/commands.js";
import type { Action } from "../src/tui/state/state.js";

const named = [...new Set(COMMAND_IDS.flatMap((id) => [...COMMANDS[id].keys]))].filter(
  (key) => !["q", "ctrl+c"].includes(key),
);

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...named) },
  { weight: 2, arbitrary: fc.constantFrom("a", "@", ".", "e", "u", "2", "0", "-", "1", ";", "é", "漢", "👩‍💻") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
);

const recipient = fc.oneof(
  fc.constantFrom(
    "anna@ec.europa.eu",
    "Doe Jane <jane@consilium.europa.eu>",
    '"Roe, Rob" <rob@example.org>',
    "bob@ec-europa.eu",
    "x@mail.ec.europa.eu",
    "+32470123456",
    "tel:0032 (0)2 281 61 11",
    "a%b.example@ec.europa.eu",
    "uni-köln.de",
    "o'neil@$(x).eu",
    "nobody",
    "a\u001B[2J@b.eu",
    "a\u202Eb@c.eu",
  ),
  fc.emailAddress(),
);

const paste = fc
  .tuple(
    fc.array(recipient, { minLength: 1, maxLength: 6 }),
    fc.constantFrom("; ", ", ", "\n", "\r\n", "\t", " "),
    fc.constantFrom("", "To: ", "À : "),
  )
  .map(([list, separator, before]) => `${before}${list.join(separator)}`);

/** What a person, and the world, may do: keys for the most part, those of the table and any others. Nobody leaves. */
export const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: key.map((name): Action => ({ type: "key", key: name })) },
    { weight: 3, arbitrary: paste.map((text): Action => ({ type: "paste", text })) },
    {
      weight: 1,
      arbitrary: fc
        .record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 8, max: 70 }) })
        .map((size): Action => ({ type: "resize", size })),
    },
    { weight: 1, arbitrary: fc.constant<Action>({ type: "saved", how: "exists", path: "a\u0007.md", text: "x" }) },
    { weight: 1, arbitrary: fc.constant<Action>({ type: "copied", how: "sent", what: "text" }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("2026-11-25", "2026-12-31").map((today): Action => ({ type: "day", today })),
    },
  ),
  { maxLength: 60 },
);

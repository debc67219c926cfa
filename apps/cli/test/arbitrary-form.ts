import fc from "fast-check";
import { channelIds } from "../src/tui/catalogue.js";
import { choiceOf, EMPTY_FORM, FIELDS, withChoice, type Form } from "../src/tui/state/form.js";
import { world } from "./world.js";

const RECIPIENTS = [
  "anna@ec.europa.eu",
  "jane@consilium.europa.eu",
  "bob@ec-europa.eu",
  "rob@example.org",
  "+32470123456",
  "a%b.example@ec.europa.eu",
];

const list = fc.array(fc.constantFrom(...RECIPIENTS), { maxLength: 4 });

/** What is chosen in the fields that are chosen, each of them perhaps not said. */
const choices = fc.record(
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const choice = choiceOf(field, EMPTY_FORM, channelIds(world()));
      return choice === undefined ? [] : [[field, fc.constantFrom(...choice.options)]];
    }),
  ),
);

/** Questions as they may be filled in, on a channel. */
export const forms: fc.Arbitrary<Form> = fc
  .tuple(choices, list, list, fc.constantFrom(...channelIds(world())))
  .map(([chosen, recipients, drafted, channel]) =>
    FIELDS.reduce<Form>(
      (form, field) => withChoice(form, field, field === "channel" ? channel : (chosen[field] ?? "")),
      { ...EMPTY_FORM, recipients, draft: [...drafted, "nobody"].join("; ") },
    ),
  );

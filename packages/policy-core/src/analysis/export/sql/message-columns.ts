import { ATTRIBUTES, isChoice, isYesNoField } from "../../../attribute-lists.js";
import { FEATURES, type Attribute } from "../../../attributes.js";
import { RECIPIENT_KINDS, RELATIONS, SAID_AUDIENCES } from "../../../model/vocabulary.js";

/** What columns of `messages` say, and so are called: as those of the CSV that batches are asked with, but for the recipients. */
const COLUMNS = [...ATTRIBUTES, "groupReviewed", "asOf"] as const;

export const MESSAGE =
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each is called by its own name
  Object.fromEntries(COLUMNS.map((name) => [name, name])) as Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A column, and what the head says of it. */
type Column = readonly [name: string, says: string];

const oneOf = (values: readonly string[]): string => `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;

function saying(name: Attribute): readonly Column[] {
  if (isYesNoField(name)) return [[MESSAGE[name], "boolean"]];
  if (isChoice(name)) return [[MESSAGE[name], name === "level" ? "id of a level" : oneOf(FEATURES[name].values)]];
  if (name === "channel") return [[MESSAGE.channel, "id of a channel of the policy; needed"]];
  if (name === "audience") {
    return [[MESSAGE.audience, `${oneOf(SAID_AUDIENCES)}: who numbers belong to, and who nobody named is`]];
  }
  if (name !== "group") return [];
  return [
    [MESSAGE.group, "none, known or unknown: whether there is a group, and its members are known"],
    [MESSAGE.groupReviewed, "date on which its members were last reviewed"],
  ];
}

const line = ([name, says]: Column): string => `--               ${name.padEnd(15)}${says}\n`;

const MESSAGES: readonly Column[] = [
  ...ATTRIBUTES.flatMap(saying),
  [MESSAGE.asOf, "date for which to answer; needed where groupReviewed is there"],
];

const RECIPIENTS: readonly Column[] = [
  ["kind", oneOf(RECIPIENT_KINDS)],
  ["domain", "normalised: ASCII by UTS #46, lower case, no dot at the end; null for a telephone"],
  ["audience", `as channelwise classify says it: ${oneOf(RELATIONS)}`],
];

/** What the export reads, and what it answers, for the head of its text. */
export const TABLES_IN_WORDS = `-- It reads two tables, or views, of yours, which have to be there when it is run; null is not said:
--   messages    message_id     unique
${MESSAGES.map(line).join("")}--   recipients  message_id     as there; a row for each different recipient of the message
${RECIPIENTS.map(line).join("")}-- Where a recipient's audience is null, a listed domain is whose it is and any other is external: only classify finds
-- imitations. Columns are named letter by letter as here: "group", "groupReviewed", "personalData", "asOf" in quotes.
-- It answers in the view channelwise_decisions, a row for each message: outcome, rules (every rule that matches,
-- strictest first), conditions, escalate, warnings. They are null where a column holds what is none of its values, or a
-- recipient has no kind or no domain: there is no answer then, and none may be read into it.
`;

import { RELATIONS, warningsOf, type Classification, type Decision, type Relation } from "@channelwise/policy-core";
import { placeOf, shownRecipient, type GivenRecipient } from "../request/given-recipients.js";
import { besides, quiet, section, title, type Block, type Document, type Inline, type Item } from "./document.js";
import { calledAs, positions } from "./positions.js";
import { inFull } from "./recipients.js";
import { capital, type Words } from "./words.js";

type Entry = Classification["recipients"][number];
type Classified = Decision["recipients"][number];
type Invalid = Exclude<Entry, Classified>;

const isRead = (entry: Entry): entry is Classified => entry.kind !== "invalid";

/** Recipients and what was given of each: shown on the screen of who gave it, and nowhere else. */
export interface GivenClassification extends Classification {
  readonly given: readonly GivenRecipient[];
  /** Whether what was given may stand beside it. */
  readonly isOwnScreen: boolean;
}

/** The weakest first. */
const WEAKEST_FIRST: readonly Relation[] = RELATIONS.toReversed();

function heading(text: string, count: number): Block {
  return { kind: "heading", content: { text: `${capital(text)} (${count})`, style: "strong" } };
}

function groupTable(
  { given, isOwnScreen }: GivenClassification,
  entries: readonly Classified[],
  words: Words,
): Document[number] {
  const { position, recipient, given: asGiven, why } = words.recipients;
  return {
    kind: "table",
    head: [position, ...(isOwnScreen ? [asGiven] : []), recipient, why],
    rows: entries.map((entry): readonly Inline[] => [
      String(entry.index + 1),
      ...(isOwnScreen ? [shownRecipient(given[entry.index]?.text ?? "")] : []),
      [calledAs(entry, words)],
      inFull(entry, words),
    ]),
  };
}

function invalidItem({ given, isOwnScreen }: GivenClassification, { index, error }: Invalid, words: Words): Item {
  const one = given[index];
  const place = one === undefined ? undefined : placeOf(one, words);
  const shown = one === undefined || !isOwnScreen ? undefined : words.recipients.quoted(shownRecipient(one.text));
  return {
    mark: "warning",
    content: besides(words.recipients.at(index + 1), place, shown),
    ...(error !== undefined && { notes: [error.message] }),
  };
}

/** What is to be looked at before all else, as every answer has it: who imitates a listed domain, and who may send it on. */
const warnings = (
  read: readonly Classified[],
  all: readonly (Classified | undefined)[],
  words: Words,
): readonly Item[] =>
  warningsOf(read, undefined, words.policy).map(({ indexes, text }) => ({
    mark: "warning",
    content: [...positions(indexes, all, words), `${words.colon}${text}`],
  }));

/** Who the recipients are: how many of which kind, then each, the weakest first; then those that cannot be read. */
export function classificationDocument(classified: GivenClassification, words: Words): Document {
  const { recipients, more } = classified;
  const { recipients: say, policy } = words;
  const read = recipients.filter(isRead);
  const invalid = recipients.filter((entry): entry is Invalid => !isRead(entry));
  const groups = WEAKEST_FIRST.map((relation) => ({
    name: policy.terms.relation[relation],
    entries: read.filter((entry) => entry.relation === relation),
  })).filter(({ entries }) => entries.length > 0);
  const counts = groups.map(({ name, entries }) => `${entries.length} × ${name}`);
  // by its place among all, which some of them have lost
  const all = recipients.map((entry) => (isRead(entry) ? entry : undefined));
  return [
    title({ text: say.count(recipients.length), style: "strong" }),
    quiet(besides(...counts, invalid.length === 0 ? undefined : `${invalid.length} × ${say.invalid}`)),
    ...section(words.answer.warnings, warnings(read, all, words)),
    ...groups.flatMap(({ name, entries }) => [heading(name, entries.length), groupTable(classified, entries, words)]),
    ...section(
      `${capital(say.invalid)} (${invalid.length})`,
      invalid.map((entry) => invalidItem(classified, entry, words)),
    ),
    ...(more === undefined ? [] : [quiet(words.answer.more(more))]),
  ];
}

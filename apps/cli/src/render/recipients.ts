import type { Decision } from "@channelwise/policy-core";
import { sanitise } from "../terminal/sanitise.js";
import { besides, section, type Document, type Item } from "./document.js";
import { calledAs, positions } from "./positions.js";
import type { Words } from "./words.js";

type Classified = Decision["recipients"][number];

/** More than this is for `classify`, not for an answer. */
const SHOWN = 8;

function whyOf({ why, body }: Classified, { policy }: Words): string {
  const name = body === undefined ? undefined : policy.bodies[body];
  return name === undefined ? policy.terms.why[why] : `${policy.terms.why[why]} (${name})`;
}

/** A recipient whose place deserves a second look: near a listed domain without being it, or not surely the body's. */
const isDoubtful = ({ why, status }: Classified): boolean =>
  why === "lookalike" ||
  why === "routed" ||
  why === "unlisted-subdomain" ||
  (status !== undefined && status !== "note-body");

function counted(
  recipients: readonly Classified[],
  key: (recipient: Classified) => string,
): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const recipient of recipients) counts.set(key(recipient), (counts.get(key(recipient)) ?? 0) + 1);
  return [...counts];
}

/** All that is known of why a recipient has its relation; that a body is surely the domain's need not be said. */
export const inFull = (recipient: Classified, words: Words): string => {
  const { status, overlay, resembles } = recipient;
  const why = whyOf(recipient, words);
  return besides(
    resembles === undefined ? why : `${why}${words.colon}${sanitise(resembles)}`,
    status === undefined || status === "note-body" ? undefined : words.policy.terms.status[status],
    overlay === undefined ? undefined : words.overlays.listedBy(overlay),
  );
};

const doubt = (recipient: Classified, words: Words): Item => ({
  mark: "warning",
  content: [`${words.recipients.at(recipient.index + 1)}${words.colon}`, calledAs(recipient, words)],
  notes: [inFull(recipient, words)],
});

/** The recipients in an answer: how many of which relation and why, and each that deserves a second look. */
export function recipientSummary(recipients: readonly Classified[], words: Words): Document {
  const doubtful = recipients.filter(isDoubtful);
  const relations = counted(recipients, ({ relation }) => words.policy.terms.relation[relation]);
  const items = relations.map(([relation, count]): Item => {
    const whys = counted(
      recipients.filter((recipient) => words.policy.terms.relation[recipient.relation] === relation),
      (recipient) => whyOf(recipient, words),
    );
    return {
      content: `${count} × ${relation}`,
      notes: [besides(...whys.map(([why, times]) => (whys.length === 1 ? why : `${times} × ${why}`)))],
    };
  });
  const rest = doubtful.length - SHOWN;
  return section(words.answer.recipients, [
    ...items,
    ...doubtful.slice(0, SHOWN).map((recipient) => doubt(recipient, words)),
    ...(rest > 0 ? [{ content: words.answer.more(rest) }] : []),
  ]);
}

/** The recipients by which an answer is stricter than by the others, and those that are not surely what they are taken for. */
export function standingOut({ recipients, audience, warnings }: Decision, words: Words): readonly Item[] {
  const weakest = recipients.filter(({ relation }) => relation === audience);
  const told = new Set(warnings.flatMap(({ indexes }) => indexes));
  const isMixed =
    weakest.length > 0 && weakest.length < recipients.length && weakest.some(({ index }) => !told.has(index));
  const doubtful = recipients.filter((recipient) => isDoubtful(recipient) && !told.has(recipient.index));
  return [
    ...(isMixed
      ? [
          {
            content: [
              ...positions(
                weakest.map(({ index }) => index),
                recipients,
                words,
              ),
              `${words.colon}${words.policy.terms.relation[audience]}`,
            ],
          },
        ]
      : []),
    ...doubtful.slice(0, SHOWN).map((recipient) => ({
      mark: "warning" as const,
      content: [...positions([recipient.index], recipients, words), `${words.colon}${inFull(recipient, words)}`],
    })),
    ...(doubtful.length > SHOWN ? [{ content: words.answer.more(doubtful.length - SHOWN) }] : []),
  ];
}

/** Every recipient in its place: position and domain, never the address. */
export function recipientTable(recipients: readonly Classified[], words: Words): Document {
  if (recipients.length === 0) return [];
  const { position, recipient, relation, why } = words.recipients;
  const rows = recipients.map((one) => [
    String(one.index + 1),
    [calledAs(one, words)],
    words.policy.terms.relation[one.relation],
    inFull(one, words),
  ]);
  return [{ kind: "table", head: [position, recipient, relation, why], rows }];
}

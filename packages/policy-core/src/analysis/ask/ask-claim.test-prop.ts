import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf } from "../../engine/features.js";
import { profileFact } from "../../engine/profile.js";
import { ATTRIBUTES } from "../../attribute-lists.js";
import { FEATURES, type Attributes } from "../../attributes.js";
import {
  CHANNEL_KINDS,
  E2EE,
  LEVEL_CLASSES,
  NATURES,
  OUTCOMES,
  RELATIONS,
  type Outcome,
} from "../../model/vocabulary.js";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { askClaim } from "./ask-claim.js";
import { parseClaim } from "./parse-claim.js";

const { policy, table } = pdpOf(smallPolicy);
const cells = Array.from({ length: table.space.size }, (_, cell) => ({
  cell,
  attributes: table.space.attributesOf(cell),
  outcome: table.answerAt(cell).outcome,
  rules: table.answerAt(cell).rules.map(({ of }) => of.id),
}));

/** A piece of a claim, and the plainest way to tell whether it is so. */
interface Piece<T> {
  readonly text: string;
  readonly is: (of: T) => boolean;
}

const channelOf = ({ channel }: Attributes) => {
  const found = policy.channels.find(({ id }) => id === channel);
  if (found === undefined) throw new Error(channel);
  return found;
};

const anyOf = <T>(piece: fc.Arbitrary<Piece<T>>): fc.Arbitrary<Piece<T>> =>
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => ({
    text: pieces.map(({ text }) => text).join(" or "),
    is: (of) => pieces.some(({ is }) => is(of)),
  }));

const channel = fc
  .constantFrom(...policy.channels.map(({ id }) => id))
  .map((id): Piece<Attributes> => ({ text: id, is: (of) => of.channel === id }));
const kind = fc
  .constantFrom(...CHANNEL_KINDS)
  .map((one): Piece<Attributes> => ({ text: one, is: (of) => channelOf(of).kind === one }));
const own = fc
  .constantFrom(
    ...ATTRIBUTES.filter((name) => name !== "channel").flatMap((attribute) =>
      FEATURES[attribute].values.map((value) => ({ attribute, value })),
    ),
  )
  .map(({ attribute, value }): Piece<Attributes> => ({
    text: `${attribute}=${value}`,
    is: (of) => of[attribute] === value,
  }));
const plain = fc.oneof(
  fc.constantFrom(...RELATIONS).map((one): Piece<Attributes> => ({ text: one, is: (of) => of.audience === one })),
  fc
    .constantFrom(...LEVEL_CLASSES)
    .map((one): Piece<Attributes> => ({ text: one, is: ({ level }) => classOf(policy, level) === one })),
  fc.constant<Piece<Attributes>>({ text: "personal-data", is: (of) => of.personalData !== "none" }),
  fc.constantFrom(...NATURES).map((one): Piece<Attributes> => ({ text: one, is: (of) => of.nature === one })),
  fc.constant<Piece<Attributes>>({ text: "group", is: (of) => of.group !== "none" }),
);
const profile = fc.constantFrom(...E2EE).map((one): Piece<Attributes> => ({
  text: `e2ee=${one}`,
  is: (of) => {
    const found = channelOf(of);
    const isEncrypted = found.kind === "messaging-app" || found.kind === "other-means";
    const fact = of.group === "none" ? "e2ee-one-to-one" : "e2ee-group";
    return (isEncrypted ? profileFact(found, fact) : "not-applicable") === one;
  },
}));
const value = fc.oneof(channel, kind, own, plain, profile);
const condition = fc
  .tuple(fc.constantFrom("for", "with", "to"), fc.boolean(), anyOf(value))
  .map(([preposition, not, { text, is }]): Piece<Attributes> => ({
    text: `${preposition} ${not ? "not " : ""}${text}`,
    is: (of) => is(of) !== not,
  }));

type Told = (typeof cells)[number];
const place = (outcome: Outcome) => OUTCOMES.indexOf(outcome);
const outcome = fc.constantFrom(...OUTCOMES);
const comparison = fc.oneof(
  anyOf(outcome.map((one): Piece<Told> => ({ text: one, is: (of) => of.outcome === one }))),
  outcome.map((one): Piece<Told> => ({ text: `milder than ${one}`, is: (of) => place(of.outcome) < place(one) })),
  outcome.map((one): Piece<Told> => ({ text: `stricter than ${one}`, is: (of) => place(of.outcome) > place(one) })),
  outcome.map((one): Piece<Told> => ({ text: `at least ${one}`, is: (of) => place(of.outcome) >= place(one) })),
  outcome.map((one): Piece<Told> => ({ text: `at most ${one}`, is: (of) => place(of.outcome) <= place(one) })),
);
const predicate = fc.oneof(
  fc.tuple(fc.boolean(), comparison).map(([not, { text, is }]): Piece<Told> => ({
    text: `is ${not ? "not " : ""}${text}`,
    is: (of) => is(of) !== not,
  })),
  fc.tuple(fc.boolean(), fc.constantFrom(...policy.rules.map(({ id }) => id))).map(([not, id]): Piece<Told> => ({
    text: `${not ? "lacks" : "has"} rule ${id}`,
    is: ({ rules }) => rules.includes(id) !== not,
  })),
);

const subject = fc.oneof(
  fc.constant<Piece<Attributes>>({ text: "channel", is: () => true }),
  anyOf(fc.oneof(channel, kind)),
);
const claim = fc.record({
  quantifier: fc.constantFrom("every", "no", "some"),
  subject,
  before: fc.array(condition, { maxLength: 2 }),
  predicate,
  after: fc.array(condition, { maxLength: 2 }),
});

test("a claim is answered as by looking at each cell for itself", () => {
  fc.assert(
    fc.property(claim, ({ quantifier, subject: about, before, predicate: claimed, after }) => {
      const conditions = [about, ...before, ...after];
      const words = [quantifier, about, ...before, claimed, ...after];
      const text = words.map((word) => (typeof word === "string" ? word : word.text)).join(" ");
      const parsed = parseClaim(text, policy);
      if (!parsed.ok) throw new Error(`${text}: ${parsed.errors[0].message}`);
      const answer = askClaim(parsed.value, { policy, table });

      const meant = cells.filter(({ attributes }) => conditions.every(({ is }) => is(attributes)));
      const so = meant.filter((one) => claimed.is(one));
      const holds = { every: so.length === meant.length, no: so.length === 0, some: so.length > 0 }[quantifier];
      expect({ text, holds: answer.holds, cells: answer.cells, so: answer.so }).toEqual({
        text,
        holds,
        cells: meant.length,
        so: so.length,
      });
      const shown = meant.filter((one) => claimed.is(one) === (quantifier !== "every"));
      const { example } = answer;
      const exampleCell = example && table.space.cellOf(example.attributes);
      expect(shown.find(({ cell }) => cell === exampleCell)?.cell).toBe(exampleCell);
      expect(example === undefined).toBe(shown.length === 0);
    }),
    { numRuns: 150 },
  );
});

import type { Classification } from "../model/classification.js";
import type { Advice, Decision } from "../model/decision.js";
import { messages } from "../model/messages/messages.js";
import { nearest } from "../model/nearest.js";
import type { Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import { failed, faultsIn, ok, type Result } from "../model/result.js";
import { LEVELS, type Language, type Outcome } from "../model/vocabulary.js";
import { compositionOf } from "../recipients/index.js";
import { channelsInOrder } from "./alternatives.js";
import { strictness } from "./answer.js";
import { createCatalogue, type Catalogue } from "./catalogue.js";
import { createReader } from "./classification.js";
import { createDecisionJson, type DecisionJson } from "./decision-json.js";
import { createDecisions } from "./decisions.js";
import type { ChannelPlace } from "./request-cell.js";
import type { Table } from "./table.js";

export interface AskOptions {
  /** Language of every text in the answer; English when absent. */
  readonly lang?: Language;
}

/** The outcomes on a channel, one for each level in the order of `LEVELS`. */
export interface ChannelByLevel {
  readonly channel: string;
  readonly outcomes: readonly Outcome[];
}

/** A policy decision point over one compiled policy: pure, deterministic, and without memory of what it was asked. */
export interface Pdp {
  readonly policy: Policy;
  /** The policy's name, version and content, as every decision carries them. */
  readonly identity: Decision["policy"];
  /** The finite table behind every answer. */
  readonly table: Table;
  /**
   * The whole answer on the request's channel.
   *
   * @returns faults `channel-missing`, `unknown-channel`, and `invalid-recipient` for each recipient that cannot be read
   */
  readonly decide: (request: Request, options?: AskOptions) => Result<Decision>;
  /** The same answer as JSON text: the quick way of `JSON.stringify(decision)`. Faults as of `decide`. */
  readonly decideJson: (request: Request, options?: AskOptions) => Result<DecisionJson>;
  /** The whole answer on every channel, mildest first, then in the policy's order; the request names no channel. */
  readonly advise: (request: Request, options?: AskOptions) => Result<Advice>;
  /** The outcome alone: the shortest way. Faults as of `decide`. */
  readonly outcome: (request: Request, options?: AskOptions) => Result<Outcome>;
  /**
   * The outcomes of the same request at every level, on every channel in the policy's order: which level makes the
   * difference. The request's own channel and level do not matter.
   *
   * @returns a fault `invalid-recipient` for each recipient that cannot be read
   */
  readonly byLevel: (request: Request, options?: AskOptions) => Result<readonly ChannelByLevel[]>;
  /** What is known of each recipient; one that cannot be read stands in its place with what is wrong with it. */
  readonly classify: (recipients: readonly string[], options?: AskOptions) => Classification;
  /** What the policy holds, for people. */
  readonly catalogue: (options?: AskOptions) => Catalogue;
}

export function createPdp(policy: Policy, identity: Decision["policy"], table: Table): Pdp {
  const decisions = createDecisions(policy, identity, table);
  const { outcomeOn, decisionOn } = decisions;
  const inOrder = channelsInOrder(policy);
  const ids = inOrder.map(({ id }) => id);
  const placesInOrder = ids.flatMap((id) => decisions.cells.placeOf(id) ?? []);
  const reader = createReader(policy);
  const decisionJson = createDecisionJson();

  const placeOf = ({ channel }: Request, lang: Language): Result<ChannelPlace> => {
    const place = decisions.cells.placeOf(channel);
    if (place !== undefined) return ok(place);
    const say = messages[lang];
    const [code, message] =
      channel === undefined
        ? ["missing-field", say.channelMissing(ids)]
        : ["unknown-channel", say.unknownChannel(nearest(channel, ids), ids)];
    return failed([{ code, pointer: "/channel", message }]);
  };

  return Object.freeze({
    policy,
    identity,
    table,
    decide: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = placeOf(request, lang);
      const read = reader.read(request.recipients, lang);
      if (!place.ok || !read.ok) return failed(faultsIn([place, read]));
      return ok(decisionOn(place.value, request, read.value, lang));
    },
    decideJson: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = placeOf(request, lang);
      const read = reader.read(request.recipients, lang);
      if (!place.ok || !read.ok) return failed(faultsIn([place, read]));
      const pattern = decisions.patternOf(place.value, request, compositionOf(read.value), lang);
      return ok(decisionJson(pattern, request.asOf, read.value));
    },
    advise: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const read = reader.read(request.recipients, lang);
      const unasked = channelUnasked(request, lang);
      if (!unasked.ok || !read.ok) return failed(faultsIn([unasked, read]));
      const all = placesInOrder
        .map((place) => decisionOn(place, request, read.value, lang))
        .toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
      return ok(Object.freeze({ decisions: Object.freeze(all) }));
    },
    outcome: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = placeOf(request, lang);
      const composition = reader.composition(request.recipients, lang);
      if (!place.ok || !composition.ok) return failed(faultsIn([place, composition]));
      return ok(outcomeOn(place.value, request, composition.value));
    },
    byLevel: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const composition = reader.composition(request.recipients, lang);
      if (!composition.ok) return composition;
      const rows = placesInOrder.map((place) => ({
        channel: place.channel.id,
        outcomes: LEVELS.map((level) => outcomeOn(place, { ...request, level }, composition.value)),
      }));
      return ok(rows);
    },
    classify: (recipients: readonly string[], { lang = "en" }: AskOptions = {}) => reader.classify(recipients, lang),
    catalogue: ({ lang = "en" }: AskOptions = {}) => createCatalogue(policy, lang),
  });
}

function channelUnasked({ channel }: Request, lang: Language): Result<undefined> {
  if (channel === undefined) return ok(channel);
  return failed([{ code: "channel-not-asked", pointer: "/channel", message: messages[lang].channelNotAsked }]);
}

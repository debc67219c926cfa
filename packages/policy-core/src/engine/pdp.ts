import type { Classification } from "../model/classification.js";
import type { Advice, Decision } from "../model/decision.js";
import { messages } from "../model/messages/messages.js";
import type { Overlay } from "../model/overlay.js";
import type { Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import { failedAll, ok, type Fault, type Result } from "../model/result.js";
import { LEVELS, type Language, type Outcome } from "../model/vocabulary.js";
import { strictness } from "./answer.js";
import { createCatalogue, type Catalogue } from "./catalogue.js";
import { createReader } from "./classification.js";
import { createDecisionJson, type DecisionJson } from "./decision-json.js";
import { createDecisions, decisionBy } from "./decisions.js";
import { createNames, type Names } from "./names.js";
import type { Table } from "./table.js";
import type { Worked } from "./worked.js";

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
  /** As it is answered by: with all that is laid over it. */
  readonly policy: Policy;
  /** As it was before anything was laid over it; `policy` itself where nothing was. */
  readonly base: Policy;
  /** What is laid over it, in that order. */
  readonly overlays: readonly Overlay[];
  /** The policy's name, version and content, as every decision carries them. */
  readonly identity: Decision["policy"];
  /** The ids of the channels, in the policy's order: which one is offered first. */
  readonly channels: readonly string[];
  /** The finite table behind every answer. */
  readonly table: Table;
  /**
   * The whole answer on the request's channel.
   *
   * @returns faults `channel-missing`, `unknown-channel`, and `invalid-recipient` for each recipient that cannot be read
   */
  readonly decide: (request: Request, options?: AskOptions) => Result<Decision>;
  /** The same answer as JSON text, as `JSON.stringify` writes it. Faults as of `decide`. */
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
  /** Levels and channels by the names that people use. */
  readonly names: Names;
  /** What the policy holds, for people. */
  readonly catalogue: (options?: AskOptions) => Catalogue;
}

export function createPdp(worked: Worked): Pdp {
  const { policy, identity, table, layers } = worked;
  const { cells, outcomeIn, patternOf, ownOf } = createDecisions(worked);

  const names = createNames(policy, layers.channelsOff, layers.base);
  const ids = policy.channels.map(({ id }) => id);
  const reader = createReader(policy, layers);
  const decisionJson = createDecisionJson();

  const channelFaults = ({ channel }: Request, lang: Language): readonly Fault[] => {
    if (cells.placeOf(channel) !== undefined) return [];
    const say = messages[lang];
    const pointer = "/channel";
    if (channel === undefined) return [{ code: "missing-field", pointer, message: say.channelMissing(ids) }];
    const named = names.channel(channel, lang);
    if (named.ok) return [{ code: "name-not-id", pointer, message: say.nameNotId(named.value) }];
    return named.errors.map((fault) => ({ ...fault, pointer }));
  };
  /** All that is wrong with a request that cannot be decided. */
  const refused = (request: Request, lang: Language) =>
    failedAll([{ errors: channelFaults(request, lang) }, reader.faultsIn(request.recipients, lang)]);

  return Object.freeze({
    policy,
    base: layers.base,
    overlays: layers.overlays,
    identity,
    channels: Object.freeze(ids),
    table,
    decide: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = cells.placeOf(request.channel);
      const read = reader.read(request.recipients);
      if (place === undefined || read === undefined) return refused(request, lang);
      const situation = cells.situationOf(request, read.composition);
      return ok(decisionBy(patternOf(place, situation, lang), ownOf(request, read, lang)));
    },
    decideJson: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = cells.placeOf(request.channel);
      const read = reader.read(request.recipients);
      if (place === undefined || read === undefined) return refused(request, lang);
      const situation = cells.situationOf(request, read.composition);
      return ok(decisionJson(patternOf(place, situation, lang), ownOf(request, read, lang)));
    },
    advise: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const read = reader.read(request.recipients);
      const unasked = channelUnasked(request, lang);
      if (unasked.length > 0 || read === undefined) {
        return failedAll([{ errors: unasked }, reader.faultsIn(request.recipients, lang)]);
      }
      const situation = cells.situationOf(request, read.composition);
      const own = ownOf(request, read, lang);
      const all = cells.places
        .map((place) => decisionBy(patternOf(place, situation, lang), own))
        .toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
      return ok(Object.freeze({ decisions: Object.freeze(all) }));
    },
    outcome: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const place = cells.placeOf(request.channel);
      const composition = reader.composition(request.recipients);
      if (place === undefined || composition === undefined) return refused(request, lang);
      return ok(outcomeIn(place, cells.situationOf(request, composition)));
    },
    byLevel: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const composition = reader.composition(request.recipients);
      if (composition === undefined) return failedAll([reader.faultsIn(request.recipients, lang)]);
      const situations = LEVELS.map((level) => cells.situationOf({ ...request, level }, composition));
      const rows = cells.places.map((place) => ({
        channel: place.channel.id,
        outcomes: situations.map((situation) => outcomeIn(place, situation)),
      }));
      return ok(rows);
    },
    names,
    classify: (recipients: readonly string[], { lang = "en" }: AskOptions = {}) => reader.classify(recipients, lang),
    catalogue: ({ lang = "en" }: AskOptions = {}) => createCatalogue(policy, layers.overlays, lang),
  });
}

const channelUnasked = ({ channel }: Request, lang: Language): readonly Fault[] =>
  channel === undefined
    ? []
    : [{ code: "channel-not-asked", pointer: "/channel", message: messages[lang].channelNotAsked }];

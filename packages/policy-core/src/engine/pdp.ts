import type { Classification } from "../model/classification.js";
import type { Advice, Decision } from "../model/decision.js";
import { messages } from "../model/messages/messages.js";
import { nearest } from "../model/nearest.js";
import type { Channel, Policy } from "../model/policy.js";
import type { Request } from "../model/request.js";
import { failed, faultsIn, ok, type Result } from "../model/result.js";
import { LEVELS, type Language, type Outcome } from "../model/vocabulary.js";
import { alternativesTo, channelsInOrder } from "./alternatives.js";
import { audienceOf } from "./audience.js";
import { strictness, type Answer } from "./answer.js";
import { createCatalogue, type Catalogue } from "./catalogue.js";
import { createReader } from "./classification.js";
import { improvementsOf } from "./improvements.js";
import { classOf } from "./matching.js";
import { reachOf } from "./profile.js";
import { attributesOn, questionOf, type Question } from "./question.js";
import type { Attributes } from "./space.js";
import type { Table } from "./table.js";
import { wordingOf, type Wording } from "./wording.js";

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
  const inOrder = channelsInOrder(policy);
  const ids = inOrder.map(({ id }) => id);
  const reader = createReader(policy);
  const wordings: Record<Language, WeakMap<Answer, Wording>> = { en: new WeakMap(), fr: new WeakMap() };

  const answerTo = (attributes: Attributes) => table.answerAt(table.space.cellOf(attributes));
  const outcomeOn = (channel: Channel, question: Question) => answerTo(attributesOn(channel, question)).outcome;

  const channelOf = (request: Request, lang: Language): Result<Channel> => {
    const channel = policy.channels.find(({ id }) => id === request.channel);
    if (channel !== undefined) return ok(channel);
    const say = messages[lang];
    const [code, message] =
      request.channel === undefined
        ? ["missing-field", say.channelMissing(ids)]
        : ["unknown-channel", say.unknownChannel(nearest(request.channel, ids), ids)];
    return failed([{ code, pointer: "/channel", message }]);
  };

  const wordingIn = (lang: Language, answer: Answer): Wording => {
    const known = wordings[lang].get(answer);
    if (known !== undefined) return known;
    const wording = wordingOf(answer, policy.texts[lang]);
    wordings[lang].set(answer, wording);
    return wording;
  };

  const decisionOn = (
    channel: Channel,
    request: Request,
    question: Question,
    recipients: Decision["recipients"],
    lang: Language,
  ): Decision => {
    const attributes = attributesOn(channel, question);
    const answer = answerTo(attributes);
    const { summary, reasons, conditions, cautions } = wordingIn(lang, answer);
    const asked = { question, recipients, reach: reachOf(channel), levelClass: classOf(policy, request.level) };
    return Object.freeze({
      outcome: answer.outcome,
      channel: channel.id,
      level: request.level,
      audience: question.audience,
      reachable: attributes.reachable === "yes",
      nature: request.nature,
      group: question.group,
      personalData: request.personalData,
      files: request.files,
      asOf: request.asOf,
      summary,
      reasons,
      conditions,
      cautions,
      recipients,
      alternatives: alternativesTo(channel, inOrder, (other) => outcomeOn(other, question)),
      improvements: improvementsOf(asked, (changed) => outcomeOn(channel, changed)),
      escalate: answer.escalate,
      policy: identity,
    });
  };

  return Object.freeze({
    policy,
    identity,
    table,
    decide: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const channel = channelOf(request, lang);
      const read = reader.read(request.recipients, lang);
      if (!channel.ok || !read.ok) return failed(faultsIn([channel, read]));
      const question = questionOf(request, audienceOf(read.value), policy);
      return ok(decisionOn(channel.value, request, question, read.value, lang));
    },
    advise: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const read = reader.read(request.recipients, lang);
      const unasked = channelUnasked(request, lang);
      if (!unasked.ok || !read.ok) return failed(faultsIn([unasked, read]));
      const question = questionOf(request, audienceOf(read.value), policy);
      const decisions = inOrder
        .map((channel) => decisionOn(channel, request, question, read.value, lang))
        .toSorted((one, other) => strictness(one.outcome) - strictness(other.outcome));
      return ok(Object.freeze({ decisions: Object.freeze(decisions) }));
    },
    outcome: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const channel = channelOf(request, lang);
      const audience = reader.audience(request.recipients, lang);
      if (!channel.ok || !audience.ok) return failed(faultsIn([channel, audience]));
      return ok(outcomeOn(channel.value, questionOf(request, audience.value, policy)));
    },
    byLevel: (request: Request, { lang = "en" }: AskOptions = {}) => {
      const audience = reader.audience(request.recipients, lang);
      if (!audience.ok) return audience;
      const question = questionOf(request, audience.value, policy);
      const rows = inOrder.map((channel) => ({
        channel: channel.id,
        outcomes: LEVELS.map((level) => outcomeOn(channel, { ...question, level })),
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

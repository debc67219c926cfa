import { counted, joined } from "./lists.js";
import type { DiffTexts } from "./texts.js";

const inEnglish = (value: number) => value.toLocaleString("en");
const [or, and] = [joined("or"), joined("and")];
const quoted = (text: string) => `“${text}”`;

export const en: DiffTexts = {
  lang: "en",
  tooMany: "Two policies are compared with each other: there are too many arguments.",
  names: "A policy is a file, or one of these: shipped, here.",
  title: "What is otherwise",
  before: "before: ",
  after: "after: ",
  nothing: "Nothing: they say the same of every request, in the same words.",
  counted: (compared, milder, stricter) =>
    `Of ${inEnglish(compared)} different requests ${inEnglish(milder)} get a milder answer, and ${inEnglish(stricter)} a stricter one.`,
  moved: (milder, stricter) =>
    `Of those that count for something else than before, ${inEnglish(milder)} get a milder answer, and ${inEnglish(stricter)} a stricter one.`,
  reasons: (requests) =>
    `${inEnglish(requests)} get the same outcome on the same conditions, but for other reasons, with other cautions, or with others to ask.`,
  milder: "Milder",
  stricter: "Stricter",
  channelsAdded: "Channels that come, with their facts and texts",
  channelsRemoved: "Channels that go, with their facts and texts",
  gets: (outcomes, names) => counted(outcomes, names, inEnglish),
  example: (request) => `for example ${request}`,
  parts: {
    parameters: "Parameters",
    levels: "Levels",
    channels: "Kinds of channels",
    facts: "Facts",
    channelOrder: "Order of channels",
    bodies: "Bodies",
    domains: "Domains",
    rules: "Rules",
    conditions: "Conditions",
    cautions: "Cautions",
    summaries: "Summaries",
    sources: "Sources",
    markings: "Names of no level here",
    lookalikes: "Imitations",
    paragraphs: "Paragraphs",
    interpretations: "Readings of the note",
    texts: "Texts",
  },
  change: { added: "added", removed: "removed", changed: "changed" },
  valueChange: (before, after) => `${before ?? "nothing"} becomes ${after ?? "nothing"}`,
  requests: (count) => (count === 1 ? "1 request" : `${inEnglish(count)} requests`),
  quoted,
  or,
  and,
  for: (where) => `For ${where}`,
  forAll: "For every request",
  every: {
    "messaging-app": "every messaging app",
    "corporate-chat": "every corporate chat",
    "corporate-email": "all corporate e-mail",
    "other-means": "every other means",
  },
  everyBut: (every, others) => `${every} but ${others}`,
  group: {
    none: "not to a group",
    reviewed: "to a group reviewed in time",
    overdue: "to a group whose review is due",
    unknown: "to a group of unknown members",
  },
  unless: (group) => `unless ${group}`,
  to: {
    internal: "to GSC colleagues",
    institution: "to the Commission, the EEAS or the European Parliament",
    external: "to people outside",
    lookalike: "to a domain that imitates a listed one",
  },
  telephone: "to a telephone number",
  reachable: { no: "somebody out of reach", yes: "all within reach" },
  becomes: (before, after) => `${before} becomes ${after}`,
  conditionsChange: (outcome, lost, gained) =>
    [
      `still ${outcome}`,
      ...(lost.length > 0 ? [`no longer ${and(lost)}`] : []),
      ...(gained.length > 0 ? [`now also ${and(gained)}`] : []),
    ].join(", "),
  domainsMoved: (domains, more, before, after) =>
    `to ${and([...domains, ...(more > 0 ? [`${more} more`] : [])])}, which ${domains.length + more === 1 ? "was" : "were"} “${before}” and now ${domains.length + more === 1 ? "is" : "are"} “${after}”`,
  reviewed: (least, most) => `to a group reviewed ${least === most ? least : `${least} to ${most}`} days before`,
  reachMoved: (whom, isReached) => `${whom}, now ${isReached ? "within" : "out of"} reach`,
};

import type { ProblemStatus } from "../../problem-status.js";
import { PROBLEM_TYPE } from "../../problem.js";
import { texts } from "../../texts/index.js";
import type { Content, Ref, Response } from "../shapes.js";
import { ACCEPT_ENCODING, ALLOW, ALWAYS, CHALLENGE, ETAG, RETRY_AFTER } from "./headers.js";
import { examplesOf } from "./published.js";
import { schemaRef } from "./schema-ref.js";

const { en } = texts;

interface Written {
  readonly description: string;
  /** What such a problem says in English. */
  readonly detail: string;
  readonly headers?: Readonly<Record<string, Ref>>;
}

const content = (example: unknown): Content => ({
  [PROBLEM_TYPE]: {
    schema: schemaRef("Problem"),
    examples: { problem: { summary: "Such a problem", value: example } },
  },
});

const response = (status: ProblemStatus, { description, detail, headers = ALWAYS }: Written): Response => ({
  description,
  headers,
  content: content({
    type: "about:blank",
    title: en.titles[status],
    status,
    detail,
    instance: "0198f6a4-5b1e-7cc3-9d0e-3a5f2b7c8d90",
  }),
});

/** The answers of an address that cannot give what was asked for, and the one that needs not. */
export const RESPONSES = {
  NotModified: { description: "What you have is still good; there is no body.", headers: ETAG },
  BadRequest: response(400, {
    description:
      "The body is not JSON in UTF-8, holds a field twice (then `errors` says which) or nests too deep, or what the address says after `?` is wrong.",
    detail: en.notJson(undefined),
  }),
  NotLetIn: response(401, {
    description: "You did not say who you are, or are not let in.",
    detail: en.sayWhoYouAre,
    headers: { ...ALWAYS, ...CHALLENGE },
  }),
  NotFound: response(404, {
    description: "There is nothing of that name.",
    detail: en.unknownId("signal", ["email", "signal"]),
  }),
  MethodNotAllowed: response(405, {
    description: "What the address answers to any other method.",
    detail: en.methodNotAllowed(["GET", "HEAD"]),
    headers: { ...ALWAYS, ...ALLOW },
  }),
  NoAuthzenRequest: response(400, {
    description:
      "The body is no request of AuthZEN: no JSON, none announced, or JSON of another shape; then `errors` says all that is wrong.",
    detail: en.invalid,
  }),
  TooSlow: response(408, { description: "The body took too long to come.", detail: en.tooSlow, headers: {} }),
  TooLarge: response(413, { description: "The body is too large.", detail: en.tooLarge(4_000_000) }),
  WrongMediaType: response(415, {
    description: "The body is of another media type than the address takes, or compressed or otherwise encoded.",
    detail: en.wrongMediaType(["application/json"]),
    headers: { ...ALWAYS, ...ACCEPT_ENCODING },
  }),
  EncodedBody: response(415, {
    description: "The body is compressed or otherwise encoded.",
    detail: en.encodedBody,
    headers: { ...ALWAYS, ...ACCEPT_ENCODING },
  }),
  Invalid: {
    description: "The body is JSON, but not what is asked for: `errors` says all that is wrong with it.",
    headers: ALWAYS,
    content: { [PROBLEM_TYPE]: { schema: schemaRef("Problem"), examples: examplesOf("Problem") } },
  },
  TooManyRequests: response(429, {
    description: "You ask more often than you may.",
    detail: en.tooManyRequests(2),
    headers: { ...ALWAYS, ...RETRY_AFTER },
  }),
  HeadersTooLong: response(431, {
    description: "The header fields are too long; the server says so before the application is asked.",
    detail: en.headersTooLong,
    headers: {},
  }),
  OurFault: response(500, { description: "Something went wrong inside, and it is our fault.", detail: en.ours }),
  Unavailable: response(503, {
    description:
      "This cannot be answered at the moment: too much is being asked, or the issuer of tokens does not answer.",
    detail: en.busy,
    headers: { ...ALWAYS, ...RETRY_AFTER },
  }),
  Draining: response(503, {
    description: "It is about to stop: send requests to another instance.",
    detail: en.draining,
    headers: { ...ALWAYS, ...RETRY_AFTER },
  }),
} as const satisfies Readonly<Record<string, Response>>;

const at = (name: keyof typeof RESPONSES): Ref => ({ $ref: `#/components/responses/${name}` });

/** What any address may answer. */
export const ANYWHERE = { 405: at("MethodNotAllowed"), 431: at("HeadersTooLong"), 500: at("OurFault") } as const;

/** What an address may answer while others are being answered. */
export const LIMITED = { ...ANYWHERE, 503: at("Unavailable") } as const;

/** What an address may answer to those who have to say who they are. */
export const GUARDED = { ...LIMITED, 401: at("NotLetIn"), 429: at("TooManyRequests") } as const;

/** What an address may answer to a body, whatever it is. */
const TAKING = { ...GUARDED, 408: at("TooSlow"), 413: at("TooLarge") } as const;

/** What an address of AuthZEN may answer, which has one status for all that is no request once it can be read. */
export const WITH_AUTHZEN_BODY = { ...TAKING, 400: at("NoAuthzenRequest"), 415: at("EncodedBody") } as const;

/** What an address may answer to a body that has to be a request of ours. */
export const WITH_BODY = {
  ...TAKING,
  400: at("BadRequest"),
  415: at("WrongMediaType"),
  422: at("Invalid"),
} as const;

export const NOT_MODIFIED = { 304: at("NotModified") } as const;
export const NOT_FOUND = { 404: at("NotFound") } as const;
export const DRAINING = { 503: at("Draining") } as const;

import type { Header, Ref } from "../shapes.js";

const text = { type: "string" } as const;

/** The headers of answers. */
export const HEADERS = {
  RequestId: {
    description: "The id of the request, as it was given or as it was made: quote it when asking about the answer",
    required: true,
    schema: { ...text, examples: ["0198f6a4-5b1e-7cc3-9d0e-3a5f2b7c8d90"] },
  },
  Language: {
    description: "The language of the answer",
    required: true,
    schema: { ...text, enum: ["en", "fr"] },
  },
  ETag: {
    description: "Names this state of the answer: send it as `If-None-Match` to get a 304 while nothing has changed",
    required: true,
    schema: { ...text, examples: ['"ca617ef8857506340c7e4ce6e96092d6bf5460f1"'] },
  },
  Allow: {
    description: "The methods that the address takes",
    required: true,
    schema: { ...text, examples: ["GET, HEAD"] },
  },
  AcceptEncoding: {
    description: "How a body may be encoded, where one was",
    required: false,
    schema: { ...text, examples: ["identity"] },
  },
  RetryAfter: {
    description: "After how many seconds to try again",
    required: true,
    schema: { type: "string", pattern: "^[0-9]+$", examples: ["1"] },
  },
  Challenge: {
    description: "How to say who you are (RFC 6750)",
    required: true,
    schema: { ...text, examples: ["Bearer", 'Bearer error="invalid_token"'] },
  },
} as const satisfies Readonly<Record<string, Header>>;

const at = (name: keyof typeof HEADERS): Ref => ({ $ref: `#/components/headers/${name}` });

/** What every answer that comes out of the application says. */
export const ALWAYS = { "X-Request-ID": at("RequestId"), "Content-Language": at("Language") } as const;

export const ETAG = { ETag: at("ETag") } as const;
export const ALLOW = { Allow: at("Allow") } as const;
export const RETRY_AFTER = { "Retry-After": at("RetryAfter") } as const;
export const CHALLENGE = { "WWW-Authenticate": at("Challenge") } as const;
export const ACCEPT_ENCODING = { "Accept-Encoding": at("AcceptEncoding") } as const;

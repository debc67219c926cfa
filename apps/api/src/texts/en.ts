import type { ApiTexts } from "./texts.js";

export const en: ApiTexts = {
  titles: {
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
    503: "Service Unavailable",
  },
  notFound: "There is nothing at this address. GET /openapi.json says what there is.",
  unknownId: (nearest, known) =>
    `There is nothing of that name.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Known: ${known.join(", ")}.`,
  methodNotAllowed: (allowed) => `This address takes ${allowed.join(", ")}.`,
  notJson: (place) =>
    `The body is not JSON${place === undefined ? "" : `: line ${place.line}, column ${place.column} is wrong`}.`,
  notUtf8: "The body is not in UTF-8.",
  wrongMediaType: (known) => `The body has to be ${known.join(" or ")}, and Content-Type has to say so.`,
  encodedBody: "The body has to come as it is: without Content-Encoding, or with identity.",
  tooLarge: (bytes) =>
    `The body may have ${bytes.toLocaleString("en")} bytes at most. Send many requests to /v1/batch.`,
  invalid: "The body is JSON, but it is not a request: errors says what is wrong with it.",
  tooManyItems: (most) =>
    `An array may hold ${most.toLocaleString("en")} requests at most: send more as application/x-ndjson, one a line.`,
  sayWhoYouAre: "Say who you are: Authorization: Bearer, followed by an API key or a token.",
  notLetIn: "This API key or token is not, or no longer, one that lets you in.",
  issuerUnavailable:
    "Nobody can tell at the moment whether this token is good: its issuer does not answer. Try again soon.",
  tooManyRequests: (seconds) =>
    `You ask more often than you may: try again in ${seconds} s, or send many requests to /v1/batch at once.`,
  busy: "As many requests as possible are being answered: try again in a moment.",
  draining: "This instance is about to stop: send requests to another.",
  tooSlow: "The body took too long to come.",
  notArray: "An array of requests is meant.",
  unknownDetail: (nearest, known) =>
    `The query detail has another value than those that are known.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Known: ${known.join(", ")}.`,
  notHttp: "This is not HTTP.",
  nowhere: "Nobody can tell where this should go: it needs one Host, and an address that is one.",
  headersTooLong: "The header fields are too long.",
  ours: "Something went wrong inside Channelwise; this is our fault. Quote the instance when you report it.",
};

import type { BodyRules } from "../body/json-body.js";

/** The one type that the standard has, with or without a charset. */
const JSON_TYPE = /^application\/json\s*(?:;|$)/iu;

/**
 * A body as AuthZEN wants it: whatever is not a request is 400, also where the rest of the API says 415 or 422, for the
 * standard has no other status for it.
 */
export const AUTHZEN_BODY: BodyRules = {
  isJson: (contentType) => JSON_TYPE.test(contentType ?? ""),
  otherType: 400,
  otherBody: 400,
};

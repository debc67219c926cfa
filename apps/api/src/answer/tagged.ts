import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { SECURITY_HEADERS } from "./security-headers.js";

/** Tells a caller who has an answer already that it has not changed (RFC 9110, section 13.1.2); the rest of its headers stay. */
export const tagged = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    ...Object.keys(SECURITY_HEADERS),
    "x-request-id",
    "content-language",
    "content-security-policy",
  ],
});

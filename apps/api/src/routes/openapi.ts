import { Hono } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { nearest } from "@channelwise/policy-core";
import type { ApiEnv, Deps } from "../deps.js";
import { openapiDocument, type Described } from "../openapi/openapi-document.js";
import { pagePart, PAGE_PARTS } from "../openapi/page/page-parts.js";
import { PAGE, PAGE_POLICY } from "../openapi/page/reference-page.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** How to call all of this: for programs, and as a page for people. */
export function openapi({ publicUrl, authenticator, limits: { arrayItems } }: Deps) {
  const described = describedOnce({ authenticated: authenticator !== undefined, arrayItems });
  const tagged = etag({
    retainedHeaders: [...RETAINED_304_HEADERS, "x-request-id", "content-language", "content-security-policy"],
  });
  return new Hono<ApiEnv>()
    .get("/openapi.json", tagged, (context) =>
      context.body(described(publicUrl()), 200, { "Content-Type": "application/json" }),
    )
    .get("/docs", tagged, (context) => {
      context.header("Content-Security-Policy", PAGE_POLICY);
      return context.html(PAGE);
    })
    .get("/docs/:part", tagged, (context) => {
      const asked = context.req.param("part");
      const name = PAGE_PARTS.find((each) => each === asked);
      if (name === undefined) {
        return problem(context, 404, {
          detail: texts[context.var.lang].unknownId(nearest(asked, PAGE_PARTS), PAGE_PARTS),
        });
      }
      const { text, etag: tag } = pagePart(name);
      return context.body(text, 200, { "Content-Type": "text/javascript; charset=utf-8", ETag: tag });
    });
}

/** The document as text, which is made once: where it is reached is known only when it listens, and then stays so. */
function describedOnce(described: Omit<Described, "publicUrl">): (publicUrl: string) => string {
  const made = new Map<string, string>();
  return (publicUrl) => {
    const known = made.get(publicUrl);
    if (known !== undefined) return known;
    const text = JSON.stringify(openapiDocument({ ...described, publicUrl }));
    made.set(publicUrl, text);
    return text;
  };
}

import { Hono } from "hono";
import { nearest } from "@channelwise/policy-core";
import { answer } from "../answer/answer.js";
import { tagged } from "../answer/tagged.js";
import type { ApiEnv, Deps } from "../deps.js";
import type { Described } from "../openapi/openapi-document.js";
import { pagePart, PAGE_PARTS } from "../openapi/page/page-parts.js";
import { PAGE, PAGE_POLICY } from "../openapi/page/reference-page.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** How to call all of this: for programs, and as a page for people. */
export function openapi({ publicUrl, authenticator, limits: { arrayItems } }: Deps) {
  const described = describedOnce({ authenticated: authenticator !== undefined, arrayItems });
  return new Hono<ApiEnv>()
    .get("/openapi.json", tagged, async (context) =>
      answer(context, 200, "application/json", await described(publicUrl())),
    )
    .get("/docs", tagged, (context) =>
      answer(context, 200, "text/html; charset=UTF-8", PAGE, { "content-security-policy": PAGE_POLICY }),
    )
    .get("/docs/:part", tagged, (context) => {
      const asked = context.req.param("part");
      const name = PAGE_PARTS.find((each) => each === asked);
      if (name === undefined) {
        return problem(context, 404, {
          detail: texts[context.get("lang")].unknownId(nearest(asked, PAGE_PARTS), PAGE_PARTS),
        });
      }
      const { text, etag: tag } = pagePart(name);
      return answer(context, 200, "text/javascript; charset=utf-8", text, { etag: tag });
    });
}

/**
 * The document as text. It is made once, when it is first asked for, and with it all that only it is made of: where the
 * API is reached is known only when it listens, and then stays so.
 */
function describedOnce(described: Omit<Described, "publicUrl">): (publicUrl: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  const make = async (publicUrl: string): Promise<string> => {
    const { openapiDocument } = await import("../openapi/openapi-document.js");
    return JSON.stringify(openapiDocument({ ...described, publicUrl }));
  };
  return (publicUrl) => {
    const text = made.get(publicUrl) ?? make(publicUrl);
    made.set(publicUrl, text);
    return text;
  };
}

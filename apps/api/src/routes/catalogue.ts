import { nearest, partsOf, type Catalogue, type Language, type Result } from "@channelwise/policy-core";
import { Hono, type Context } from "hono";
import { json } from "../answer/answer.js";
import { tagged } from "../answer/tagged.js";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** What the policy holds, in the language asked for; the caller may ask whether it has changed. */
export function catalogue({ pdp }: Deps) {
  const all = (context: Context<ApiEnv>): Catalogue => pdp().catalogue({ lang: context.get("lang") });
  return new Hono<ApiEnv>()
    .get("/v1/channels", tagged, (context) => json(context, all(context).channels, 200))
    .get("/v1/channels/:id", tagged, (context) =>
      one(context, all(context).channels, context.req.param("id"), pdp().names.channel),
    )
    .get("/v1/levels", tagged, (context) => json(context, all(context).levels, 200))
    .get("/v1/levels/:id", tagged, (context) =>
      one(context, all(context).levels, context.req.param("id"), pdp().names.level),
    )
    .get("/v1/rules", tagged, (context) => json(context, all(context).rules, 200))
    .get("/v1/rules/:id", tagged, (context) => one(context, all(context).rules, context.req.param("id")))
    .get("/v1/note", tagged, (context) => json(context, all(context).note, 200))
    .get("/v1/note/:paragraph", tagged, (context) => {
      const { note } = all(context);
      return one(context, note, `§${context.req.param("paragraph").replace(/^§/u, "")}`);
    })
    .get("/v1/policy", tagged, (context) => {
      const parts = partsOf(pdp());
      return json(context, { ...pdp().policy, ...(parts && { parts }) }, 200);
    });
}

/** Finds what people mean by a name. */
type ByName = (name: string, lang: Language) => Result<string>;

/** The entry of that id, for the client in its type, or a problem that names the one that is meant, or the nearest. */
function one<T extends { readonly id: string }>(
  context: Context<ApiEnv>,
  entries: readonly T[],
  id: string,
  byName?: ByName,
) {
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined) return json(context, entry, 200);
  const lang = context.get("lang");
  const known = entries.map((each) => each.id);
  const named = byName?.(id, lang);
  const fault = named?.ok === false ? named.errors[0] : undefined;
  // what is no name at all is told by the nearest id; a marking of others, or a channel that is switched off, by what it is
  const isUnknown = fault === undefined || fault.code === "unknown-value" || fault.code === "unknown-channel";
  const meant = named?.ok === true ? named.value : nearest(id, known);
  return problem(context, 404, { detail: isUnknown ? texts[lang].unknownId(meant, known) : fault.message });
}

import type { Pdp } from "../../engine/pdp.js";
import { entitiesText } from "./cedar/entities.js";
import { mappingText } from "./cedar/mapping.js";
import { policiesText } from "./cedar/policies.js";
import { SCHEMA_TEXT } from "./cedar/schema.js";
import { named } from "./named.js";

/**
 * The policy for engines of Cedar (https://docs.cedarpolicy.com, language 4): each rule is a policy, and asking for
 * `explain` names all that match; asking for `send` allows what is within the advice. Every file says of which policy it was
 * made.
 *
 * @returns the text of each file, by its name: `policies.cedar`, `schema.cedarschema`, `entities.json` (what rules look at
 * of channels and levels), and `mapping.json` (how a request's attributes become principal, action, resource and context, and
 * how the ids of the determining policies become an outcome)
 *
 * @example
 * cedarFiles(pdp)["policies.cedar"] // => "// gsc-messaging-apps 1.0.0 sha256:…\n\n@id(\"channelwise:within-advice\")…"
 */
export function cedarFiles(pdp: Pick<Pdp, "policy" | "identity">): Readonly<Record<string, string>> {
  const heading = `// ${named(pdp.identity)}\n\n`;
  return {
    "policies.cedar": heading + policiesText(pdp.policy),
    "schema.cedarschema": heading + SCHEMA_TEXT,
    "entities.json": entitiesText(pdp),
    "mapping.json": mappingText(pdp),
  };
}

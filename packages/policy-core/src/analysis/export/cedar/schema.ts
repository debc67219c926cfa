import { ATTRIBUTES, FACTS } from "../../../attribute-lists.js";
import { FEATURES, type Feature } from "../../../attributes.js";
import { EXPLAIN, SEND } from "./policies.js";
import { ENUMS, NAMESPACE, typeOf } from "./vocabulary.js";

const lists = [...ENUMS].map(
  ([type, values]) => `  entity ${type} enum [${values.map((value) => JSON.stringify(value)).join(", ")}];\n`,
);

const memberOf = (name: Feature): string => `    ${name}: ${typeOf(name)},\n`;

/** The attributes of a request, which names its channel as the resource. */
const context = ATTRIBUTES.filter((name) => name !== "channel")
  .map(memberOf)
  .join("");

/** What follows from the channel alone, besides its kind. */
const channelFacts = FACTS.filter((name) => name !== "kind" && FEATURES[name].of.join() === "channel")
  .map(memberOf)
  .join("");

/** What policies and requests may speak of, in Cedar's own syntax for schemas. The same for every policy. */
export const SCHEMA_TEXT = `namespace ${NAMESPACE} {
${lists.join("")}
  entity Channel = {
    kind: Kind,
    e2eeOneToOne: E2ee,
    e2eeGroup: E2ee,
${channelFacts}  };
  entity Level = { class: LevelClass };
  entity Sender;
  entity Policy = { version: String, digest: String };

  type Request = {
${context}  };

  action "${SEND}", "${EXPLAIN}" appliesTo {
    principal: Sender,
    resource: Channel,
    context: Request,
  };
}
`;

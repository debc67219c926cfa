import { EXPLAIN, SEND } from "./policies.js";
import { ENUMS, NAMESPACE } from "./vocabulary.js";

const lists = Object.entries(ENUMS).map(
  ([type, values]) => `  entity ${type} enum [${values.map((value) => JSON.stringify(value)).join(", ")}];\n`,
);

/** What policies and requests may speak of, in Cedar's own syntax for schemas. The same for every policy. */
export const SCHEMA_TEXT = `namespace ${NAMESPACE} {
${lists.join("")}
  entity Channel = {
    kind: Kind,
    e2eeOneToOne: E2ee,
    e2eeGroup: E2ee,
    dataLeavesEea: DataLeavesEea,
    funding: Funding,
    datedFacts: Bool,
  };
  entity Level = { class: LevelClass };
  entity Sender;
  entity Policy = { version: String, digest: String };

  type Request = {
    level: Level,
    audience: Audience,
    reachable: Bool,
    nature: Nature,
    group: Group,
    personalData: Bool,
    files: Bool,
  };

  action "${SEND}", "${EXPLAIN}" appliesTo {
    principal: Sender,
    resource: Channel,
    context: Request,
  };
}
`;

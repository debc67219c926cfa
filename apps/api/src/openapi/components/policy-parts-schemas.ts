import type { Schema } from "../shapes.js";
import { isObject } from "./map-schema.js";
import { PUBLISHED } from "./published.js";
import { schemaRef } from "./schema-ref.js";
import { list, object, text } from "./written.js";

const said = object("Words in both languages", "Words in both languages", {
  en: text("In English"),
  fr: text("In French"),
});

/** Ids of entries, by the list that they stand in. */
const idsBy = (description: string, ...lists: readonly string[]): Schema =>
  object(
    "Ids, by list",
    description,
    Object.fromEntries(lists.map((name) => [name, list(`Of the ${name}`, text("An id; of domains, the domain"))])),
  );

const { properties, required, examples: _examples, ...policy } = PUBLISHED["Policy"] ?? {};
const fields: readonly unknown[] = Array.isArray(required) ? required : [];

/** A policy over which overlays are laid, and what it is made of. */
export const POLICY_PARTS_SCHEMAS: Readonly<Record<string, Schema>> = {
  ComposedPolicy: {
    ...policy,
    title: "Policy with overlays",
    description: "The whole policy with what is laid over it, and what it is made of",
    properties: { ...(isObject(properties) && properties), parts: schemaRef("PolicyParts") },
    required: [...fields, "parts"],
  },
  PolicyParts: object("Parts of a policy", "What a policy is made of", {
    base: object("Policy below", "As it was before anything was laid over it", {
      id: text("Its id", "gsc-messaging-apps"),
      version: text("Its version", "2.0.0"),
      digest: text("SHA-256 over its canonical JSON (RFC 8785)"),
    }),
    overlays: list("In the order in which they are laid over it", schemaRef("OverlayPart")),
  }),
  OverlayPart: object("Overlay, in short", "What an overlay does to what it is laid over", {
    id: text("Its id, as decisions name it", "careful-department"),
    version: text("Its version", "1.0.0"),
    title: said,
    extends: object("What it extends", "What it is laid over", {
      id: text("Id of the policy, or of another overlay", "gsc-messaging-apps"),
      version: text("Which versions of it", "^2.0.0"),
    }),
    sets: {
      description: "Parameters that it sets anew",
      type: "object",
      properties: {
        groupReviewDays: { description: "For how many days a review of a group holds", type: "integer" },
      },
    },
    adds: idsBy("What it adds", "channels", "bodies", "domains", "rules", "conditions", "cautions", "sources"),
    switchesOff: idsBy("What it switches off", "channels", "bodies", "domains", "rules", "cautions"),
    switchesOn: idsBy("What it switches on", "domains"),
    rewords: idsBy("For what it has other words", "channels", "bodies", "rules", "conditions", "cautions", "facts"),
    loosens: list(
      "By which rules answers may become milder, and why",
      object("Loosened rule", "A rule by which answers may become milder", {
        rule: text("Id of the rule", "mail-institution"),
        because: said,
      }),
    ),
  }),
};

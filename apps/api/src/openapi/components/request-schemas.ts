import type { Schema } from "../shapes.js";
import { isObject } from "./map-schema.js";
import { PUBLISHED } from "./published.js";

/** The published request, which the others are made of: written whole, so that pages and generators show all its fields. */
const request = PUBLISHED["Request"] ?? {};
const { examples: _examples, ...withoutExamples } = request;
const { channel: _channel, ...withoutChannel } = isObject(request["properties"]) ? request["properties"] : {};

/** Requests as single addresses take them, and the shapes of what tells how it runs. */
export const REQUEST_SCHEMAS: Readonly<Record<string, Schema>> = {
  DecisionRequest: {
    ...request,
    title: "Request on one channel",
    description: "A request that names its channel",
    required: ["channel"],
  },
  AdviceRequest: {
    ...withoutExamples,
    title: "Request on every channel",
    description: "A request that names no channel",
    properties: withoutChannel,
  },
  ClassifyRequest: {
    title: "Recipients",
    description: "Recipients alone",
    type: "object",
    properties: { recipients: { $ref: "#/components/schemas/Request/properties/recipients" } },
    required: ["recipients"],
    additionalProperties: false,
  },
  Status: {
    title: "Status",
    description: "All is well",
    type: "object",
    properties: { status: { description: "Always ok: anything else is a problem", const: "ok" } },
    required: ["status"],
  },
};

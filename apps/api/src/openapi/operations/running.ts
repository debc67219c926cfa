import { ALWAYS } from "../components/headers.js";
import { COMMON } from "../components/parameters.js";
import { ANYWHERE, DRAINING, GUARDED } from "../components/problems.js";
import { schemaRef } from "../components/schema-ref.js";
import type { Operation, Paths } from "../shapes.js";

const ok: Operation["responses"] = {
  200: {
    description: "All is well.",
    headers: ALWAYS,
    content: {
      "application/json": {
        schema: schemaRef("Status"),
        examples: { ok: { summary: "Well", value: { status: "ok" } } },
      },
    },
  },
};

/** For those who run it. */
export const runningPaths: Paths = {
  "/healthz": {
    get: {
      operationId: "readLiveness",
      summary: "Whether it lives",
      description: "Answered as long as the process answers at all, even where it is too busy for anything else.",
      tags: ["Running"],
      security: [],
      parameters: COMMON,
      responses: { ...ANYWHERE, ...ok },
    },
  },
  "/readyz": {
    get: {
      operationId: "readReadiness",
      summary: "Whether it should be sent requests",
      description: "A problem while it drains: whoever balances load sends requests to another instance.",
      tags: ["Running"],
      security: [],
      parameters: COMMON,
      responses: { ...ANYWHERE, ...DRAINING, ...ok },
    },
  },
  "/metrics": {
    get: {
      operationId: "readMetrics",
      summary: "Figures for Prometheus",
      description: "Requests, latencies, outcomes by channel and level, and which policy is in force.",
      tags: ["Running"],
      parameters: COMMON,
      responses: {
        ...GUARDED,
        200: {
          description: "Figures in the text format of Prometheus.",
          headers: ALWAYS,
          content: { "text/plain": { schema: { type: "string" } } },
        },
      },
    },
  },
};

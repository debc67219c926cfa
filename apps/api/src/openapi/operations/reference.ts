import { ALWAYS, ETAG } from "../components/headers.js";
import { CACHED, inPath } from "../components/parameters.js";
import { LIMITED, NOT_FOUND, NOT_MODIFIED } from "../components/problems.js";
import { PAGE_PARTS } from "../page/page-parts.js";
import type { Content, Operation, Parameter, Paths } from "../shapes.js";

interface Page {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly content: Content;
  readonly part?: Parameter;
}

const page = ({ operationId, summary, description, content, part }: Page): { readonly get: Operation } => ({
  get: {
    operationId,
    summary,
    description,
    tags: ["Reference"],
    security: [],
    parameters: part === undefined ? CACHED : [part, ...CACHED],
    responses: {
      ...LIMITED,
      ...NOT_MODIFIED,
      ...(part !== undefined && NOT_FOUND),
      200: { description: "As asked for.", headers: { ...ALWAYS, ...ETAG }, content },
    },
  },
});

/** What tells how to call all of this. */
export const referencePaths: Paths = {
  "/openapi.json": page({
    operationId: "readOpenapi",
    summary: "This document",
    description: "All of this API in OpenAPI 3.1.",
    content: {
      "application/json": {
        schema: {
          type: "object",
          properties: { openapi: { const: "3.1.1" }, info: { type: "object" }, paths: { type: "object" } },
          required: ["openapi", "info", "paths"],
        },
      },
    },
  }),
  "/docs": page({
    operationId: "readReference",
    summary: "The reference, for people",
    description: "All of this API as a page, which loads nothing from elsewhere.",
    content: { "text/html": { schema: { type: "string" } } },
  }),
  "/docs/{part}": page({
    operationId: "readReferencePart",
    summary: "A part of the reference page",
    description: "A script that the page needs.",
    content: { "text/javascript": { schema: { type: "string" } } },
    part: inPath("part", "Which part", PAGE_PARTS),
  }),
};

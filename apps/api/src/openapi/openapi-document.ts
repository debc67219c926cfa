import { packageVersion } from "../version.js";
import { AUTHZEN_SCHEMAS } from "./components/authzen-schemas.js";
import { CATALOGUE_SCHEMAS } from "./components/catalogue-schemas.js";
import { HEADERS } from "./components/headers.js";
import { PARAMETERS } from "./components/parameters.js";
import { RESPONSES } from "./components/problems.js";
import { POLICY_PARTS_SCHEMAS } from "./components/policy-parts-schemas.js";
import { PUBLISHED } from "./components/published.js";
import { REQUEST_SCHEMAS } from "./components/request-schemas.js";
import { answersPaths } from "./operations/answers.js";
import { authzenPaths } from "./operations/authzen.js";
import { batchPaths } from "./operations/batch.js";
import { cataloguePaths } from "./operations/catalogue.js";
import { referencePaths } from "./operations/reference.js";
import { runningPaths } from "./operations/running.js";
import { schemasPaths } from "./operations/schemas.js";
import type { OpenapiDocument } from "./shapes.js";
import { TAGS } from "./tags.js";

export interface Described {
  /** Where others reach it. */
  readonly publicUrl: string;
  /** Whether callers have to say who they are. */
  readonly authenticated: boolean;
  /** The most requests in a batch that comes as an array. */
  readonly arrayItems: number;
}

/**
 * Describes the whole API in OpenAPI 3.1.
 *
 * @example
 * openapiDocument({ publicUrl: "https://channelwise.test", authenticated: true, arrayItems: 1_000 }).openapi // => "3.1.1"
 */
export const openapiDocument = ({ publicUrl, authenticated, arrayItems }: Described): OpenapiDocument => ({
  openapi: "3.1.1",
  info: {
    title: "Channelwise",
    version: packageVersion(),
    summary: "May this go over that channel?",
    description:
      "Says of a message what the note of the General Secretariat of the Council on commercial messaging apps advises: over " +
      "which channel, on which conditions, why, and what would be better. The note advises; it approves no app and bans none. " +
      "Where it is silent, the answer is to ask.\n\n" +
      "Errors are problem documents (RFC 9457) on every path. What you send is read strictly: a field that is not described is " +
      "refused. What you get may grow: ignore what is not described.",
    license: { name: "European Union Public Licence 1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: publicUrl, description: "This instance" }],
  tags: TAGS,
  security: authenticated ? [{ bearer: [] }] : [{}, { bearer: [] }],
  paths: {
    ...answersPaths,
    ...batchPaths(arrayItems),
    ...cataloguePaths,
    ...authzenPaths,
    ...schemasPaths,
    ...referencePaths,
    ...runningPaths,
  },
  components: {
    schemas: { ...PUBLISHED, ...CATALOGUE_SCHEMAS, ...POLICY_PARTS_SCHEMAS, ...AUTHZEN_SCHEMAS, ...REQUEST_SCHEMAS },
    parameters: PARAMETERS,
    headers: HEADERS,
    responses: RESPONSES,
    securitySchemes: {
      bearer: {
        type: "http",
        scheme: "bearer",
        description:
          "An API key (it begins with `cwk_`), or a token (JWT) of the issuer that the instance trusts. An instance that only " +
          "its own machine reaches may ask for neither.",
      },
    },
  },
});

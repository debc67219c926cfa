import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answered } from "./ask.ts";
import type { OpenapiDocument, Operation } from "./document.ts";
import type { Fuzzed } from "./requests.ts";

const PROBLEM = "application/problem+json";
const ROOT = "https://channelwise.test/openapi.json";
/** What is not read as a request of the document: by HTTP itself, by address, by method. */
const UNDESCRIBED = new Set([400, 404, 405, 431]);

/** Says what is wrong with an answer; nothing where it is as documented. */
export type Verdict = (fuzzed: Fuzzed, answered: Answered) => string | undefined;

/** Holds answers to the document: no fault of the server, nothing that is not said there of the operation. */
export function verdictBy(document: OpenapiDocument, operations: readonly Operation[]): Verdict {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: ROOT });
  const patterns = operations.map((operation) => {
    const source = operation.path.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/gu, "[^/]+");
    return { operation, pattern: new RegExp(`^${source}$`, "u") };
  });
  const matching = ({ method, path }: Fuzzed): Operation | undefined => {
    // as the server reads it: `..` is gone
    const asked = URL.parse(path, "http://127.0.0.1")?.pathname ?? path;
    const described = method === "HEAD" ? "GET" : method;
    return patterns.find(({ operation, pattern }) => operation.method === described && pattern.test(asked))?.operation;
  };
  return (fuzzed, { status, type, body }) => {
    if (status >= 500 && status !== 503) return `it answers ${status}`;
    const operation = matching(fuzzed);
    if (operation === undefined) {
      if (!UNDESCRIBED.has(status)) return `${status} for what the document does not describe`;
      return type === PROBLEM || fuzzed.method === "HEAD" ? undefined : `${status} is ${type}, and no problem document`;
    }
    const types = operation.answers.get(status);
    if (types === undefined) return `${operation.id} is not said to answer ${status}`;
    if (fuzzed.method === "HEAD" || (types.length === 0 && body === "")) return undefined;
    if (!types.includes(type)) return `${operation.id} is not said to answer ${status} as ${type}`;
    const pointer = `/paths/${encodeURIComponent(operation.path.replaceAll("/", "~1"))}/${operation.method.toLowerCase()}`;
    return type.endsWith("json") && type !== "application/schema+json"
      ? faultIn(
          ajv,
          type === PROBLEM
            ? "/components/schemas/Problem"
            : `${pointer}/responses/${status}/content/${type.replaceAll("/", "~1")}/schema`,
          body,
        )
      : undefined;
  };
}

function faultIn(ajv: Ajv2020, pointer: string, body: string): string | undefined {
  if (pointer.includes("x-ndjson")) return undefined;
  const validate = ajv.getSchema(`${ROOT}#${pointer}`);
  if (validate === undefined) return `there is no schema at ${pointer}`;
  const value: unknown = JSON.parse(body);
  return validate(value) === true ? undefined : `its body is wrong: ${ajv.errorsText(validate.errors)}`;
}

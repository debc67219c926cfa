/** What a schema may say, as far as bodies are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
}

interface Media {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Described>>;
}

export interface OpenapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** One operation as it is walked, its references followed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly values: readonly string[] }[];
  readonly bodies: readonly { readonly type: string; readonly schema: Schema; readonly examples: readonly unknown[] }[];
  /** By status: the types of the answers; none for an empty one. */
  readonly answers: ReadonlyMap<number, readonly string[]>;
}

/** What a reference in the document leads to. */
export function at(document: object, ref: string): unknown {
  return ref
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (place, key) => (typeof place === "object" && place !== null ? Reflect.get(place, key) : undefined),
      document,
    );
}

function followed<T extends { readonly $ref?: string }>(document: OpenapiDocument, value: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document is linted: its references lead to their kind
  return value.$ref === undefined ? value : (at(document, value.$ref) as T);
}

/** All operations of the document. */
export const operationsOf = (document: OpenapiDocument): readonly Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (described.parameters ?? []).map((parameter) => {
        const { name = "", in: place = "", schema = {}, examples = {} } = followed(document, parameter);
        const shown = Object.values(examples).map(({ value }) => value);
        const { enum: allowed = [] } = followed(document, schema);
        return { name, in: place, values: [...allowed, ...shown].map(String) };
      }),
      bodies: Object.entries(described.requestBody?.content ?? {}).map(([type, { schema = {}, examples = {} }]) => ({
        type,
        schema,
        examples: Object.values(examples).map(({ value }) => value),
      })),
      answers: new Map(
        Object.entries(described.responses).map(([status, answer]) => [
          Number(status),
          Object.keys(followed(document, answer).content ?? {}),
        ]),
      ),
    })),
  );

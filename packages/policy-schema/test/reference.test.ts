import { cases, overlays } from "@channelwise/policy-cases";
import { compile, gscPolicy, parseRequest, type Case, type Decision, type Problem } from "@channelwise/policy-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateSchema } from "../generate/generate-schema.js";
import type { JsonSchema } from "../generate/json-schema.js";
import { pageExamples } from "../reference/examples.js";
import { referencePage } from "../reference/page.js";
import { DRAFTS, SCHEMA_NAMES, schemaPath, SCHEMAS, type SchemaName } from "../src/index.js";

const DOCS = "../../../docs/";

const schemas = Object.fromEntries(
  SCHEMA_NAMES.map((name) => [name, generateSchema(name, "2020-12")] as const),
) as Readonly<Record<SchemaName, JsonSchema>>;
const page = referencePage(schemas, pageExamples());

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

test("is the page that is published", async () => {
  await expect(page).toMatchFileSnapshot(`${DOCS}schemas.md`);
});

describe("what it links to is there", () => {
  const prose = page.replaceAll(/^```[^]*?^```$/gmu, "");
  const headings = [...prose.matchAll(/^#+ (?<text>.+)$/gmu)].map(({ groups }) => groups?.["text"] ?? "");
  const targets = [...prose.matchAll(/\]\((?<target>[^)]+)\)/gu)].map(({ groups }) => groups?.["target"] ?? "");

  test("headings, each by a name of its own", () => {
    // as GitHub makes them: lower case, without punctuation, a hyphen for each blank
    const anchors = headings.map(
      (text) =>
        `#${text
          .toLowerCase()
          .replaceAll(/[^\w\- ]/gu, "")
          .replaceAll(" ", "-")}`,
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    const linked = targets.filter((target) => target.startsWith("#"));
    expect(linked.length).toBeGreaterThan(100);
    expect(linked.filter((target) => !anchors.includes(target))).toEqual([]);
  });

  test("files, each schema in both drafts among them", () => {
    const linked = targets.filter((target) => !target.startsWith("#"));
    expect(linked.filter((target) => !existsSync(new URL(`${DOCS}${target}`, import.meta.url)))).toEqual([]);
    const files = SCHEMA_NAMES.flatMap((name) => DRAFTS.map((draft) => schemaPath(name, draft)));
    expect(linked).toEqual(expect.arrayContaining(files.map((file) => `../packages/policy-schema/${file}`)));
  });
});

describe("it says all that the schemas say", () => {
  test.each(SCHEMA_NAMES)("%s", (name) => {
    expect(page).toContain(`\n## ${SCHEMAS[name].title}\n`);
    const parts = [schemas[name], ...Object.values(schemas[name].$defs ?? {})];
    const said = parts.flatMap(({ properties = {}, oneOf = [] }) => [
      ...Object.keys(properties),
      ...oneOf.flatMap((one) => (one.const === undefined ? [] : [one.const as string])),
    ]);
    expect(said.filter((one) => !page.includes(`\n| \`${one}\` |`))).toEqual([]);
  });

  test("a table has as many cells in each row", () => {
    const tables = page
      .trim()
      .split("\n\n")
      .filter((block) => block.startsWith("| "));
    expect(tables.length).toBeGreaterThan(50);
    for (const rows of tables.map((block) => block.split("\n"))) {
      expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/u).length)).size).toBe(1);
    }
  });

  test("commands stand alone on their lines", () => {
    const blocks = [...page.matchAll(/^```sh\n(?<lines>[^]*?)\n```$/gmu)].flatMap(({ groups }) =>
      (groups?.["lines"] ?? "").split("\n"),
    );
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((line) => !/^npm start (?:--silent )?-- \S/u.test(line))).toEqual([]);
  });
});

/** What the page shows under a mark, as a reader would copy it. */
function shown(mark: string): string {
  const found = new RegExp(`<!-- example: ${mark} -->\n\n\`\`\`jsonl?\n(?<text>[^]*?)\n\`\`\``, "u").exec(page);
  if (found === null) throw new Error(`The page shows no ${mark}`);
  return found.groups?.["text"] ?? "";
}

const documentOf = (mark: string): unknown => JSON.parse(shown(mark));
const linesOf = (mark: string): readonly unknown[] =>
  shown(mark)
    .split("\n")
    .map((line): unknown => JSON.parse(line));

function valid(name: SchemaName, document: unknown): unknown {
  const validate = addFormats.default(new Ajv2020({ strict: true })).compile(schemas[name]);
  validate(document);
  return validate.errors;
}

function parsed(request: unknown) {
  const result = parseRequest(request);
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

function decided(request: unknown): Decision {
  const decision = pdp.decide(parsed(request));
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
}

describe("its examples are what a reader gets", () => {
  test("the decision is the answer to the request, byte for byte but for the layout", () => {
    expect(valid("request", documentOf("request"))).toBeNull();
    expect(valid("decision", documentOf("decision"))).toBeNull();
    expect(JSON.stringify(documentOf("decision"))).toBe(JSON.stringify(decided(documentOf("request"))));
  });

  test("the advice is that to the request without its channel, in part", () => {
    const { channel: _, ...request } = documentOf("request") as Case["request"];
    const advice = pdp.advise(parsed(request));
    expect(valid("advice", advice.ok && advice.value)).toBeNull();
    const inPart = advice.ok && advice.value.decisions.map(({ outcome, channel }) => ({ outcome, channel }));
    expect(documentOf("advice")).toEqual({ decisions: inPart });
  });

  test("the classification is that of the recipients named before it", () => {
    const line = page.split("\n").find((one) => one.startsWith("Of these recipients")) ?? "";
    const recipients = [...line.matchAll(/`(?<one>[^`]+)`/gu)].map(({ groups }) => groups?.["one"] ?? "");
    expect(valid("classification", documentOf("classification"))).toBeNull();
    expect(documentOf("classification")).toEqual(pdp.classify(recipients));
  });

  test("the lines out are those to the lines in", () => {
    const answers = linesOf("batch-request").map((request, place) => {
      const asked = parseRequest(request);
      const outcome = asked.ok ? pdp.outcome(asked.value) : asked;
      return { line: place + 1, ...(outcome.ok ? { outcome: outcome.value } : { error: outcome.errors[0] }) };
    });
    expect(linesOf("batch-line")).toEqual(answers);
    expect(linesOf("batch-line").map((line) => valid("batch-line", line))).toEqual(answers.map(() => null));
  });

  test("the problem tells the faults of the body before it", () => {
    const { errors = [] } = documentOf("problem") as Problem;
    const asked = parseRequest(documentOf("problem-request"));
    expect(valid("problem", documentOf("problem"))).toBeNull();
    expect(errors.map(({ detail, ...error }) => ({ ...error, message: detail }))).toEqual(!asked.ok && asked.errors);
  });

  test("the policy is a part of the whole one, and its entries are valid", () => {
    const excerpt = documentOf("policy") as typeof gscPolicy;
    expect(isPartOf(excerpt, gscPolicy)).toBe(true);
    expect(valid("policy", { ...excerpt, texts: gscPolicy.texts })).toBeNull();
    expect(Object.keys(excerpt)).toEqual(Object.keys(gscPolicy));
  });

  test("the overlay is one of the corpus", () => {
    expect(valid("overlay", documentOf("overlay"))).toBeNull();
    expect(overlays).toContainEqual(documentOf("overlay"));
  });

  test("the case is one of the corpus, about the request and the decision shown, and passes", () => {
    const shownCase = documentOf("case") as Case;
    expect(valid("case", shownCase)).toBeNull();
    expect(cases).toContainEqual(shownCase);
    expect(shownCase.request).toEqual(documentOf("request"));
    expect(wantOf(decided(shownCase.request))).toMatchObject(shownCase.want);
  });
});

/** A decision in the shape of a case's `want`. */
const wantOf = (decision: Decision): Case["want"] => ({
  outcome: decision.outcome,
  audience: decision.audience,
  reachable: decision.reachable,
  group: decision.group,
  assumed: decision.assumed,
  warnings: decision.warnings.map(({ id }) => id),
  reasons: decision.reasons.filter(({ decides }) => decides).map(({ rule }) => rule),
  conditions: decision.conditions.map(({ id }) => id),
  alternatives: decision.alternatives.map(({ channel }) => channel),
  improvements: decision.improvements.map(({ changes }) => changes.map(({ change }) => change)),
  openQuestions: decision.openQuestions.map(({ attribute }) => attribute),
  escalate: decision.escalate.map(({ id }) => id),
  cautions: decision.cautions.filter(({ general }) => !general).map(({ id }) => id),
  recipients: decision.recipients,
});

function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((one) => whole.some((other: unknown) => isPartOf(one, other)));
  }
  if (typeof part !== "object" || part === null) return part === whole;
  if (typeof whole !== "object" || whole === null) return false;
  const all = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(part).every(([key, one]) => all.has(key) && isPartOf(one, all.get(key)));
}

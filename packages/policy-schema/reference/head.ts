import { DEFAULT_BASE_URL, SCHEMA_NAMES, SCHEMAS, schemaPath, type Draft, type SchemaName } from "../src/index.js";
import { blocks, fenced, linkTo, plain, table, type Block } from "./markdown.js";

const PACKAGE = "../packages/policy-schema";

/** A link to the file of a schema, from the page. */
export const fileLink = (name: SchemaName, draft: Draft): string =>
  `[${draft === "7" ? "draft-07" : draft}](${PACKAGE}/${schemaPath(name, draft)})`;

/** What somebody outside of Channelwise does with a shape. */
export function yours(name: SchemaName): "write" | "read" | "write, read" {
  const consumers: readonly string[] = SCHEMAS[name].consumers;
  if (!consumers.includes("readers")) return "write";
  return consumers.includes("writers") ? "write, read" : "read";
}

/** What holds for every shape. */
export const head = (): Block =>
  blocks(
    "# Schemas",
    "<!-- Generated from the schemas; written anew by `npm test -- --project policy-schema -u`. -->",
    "What goes into Channelwise and what comes out, shape by shape. Each shape has a JSON Schema: programs in any language validate by it, and editors complete and check by it.",
    table(
      ["Shape", "What it is", "You"],
      SCHEMA_NAMES.map((name) => [linkTo(SCHEMAS[name].title), plain(SCHEMAS[name].description), yours(name)]),
    ),
    whereTheyAre,
    inAnEditor,
    whatToRelyOn,
    howToRead,
  );

const whereTheyAre = blocks(
  "## Where they are",
  `The files are in [schemas/v1](${PACKAGE}/schemas/v1), in draft 2020-12, and say the same in [draft-07](${PACKAGE}/schemas/v1/draft-07) for tools that know no later one. Each file stands alone. They are generated from the model by which the core itself reads and answers, and this page is generated from them.`,
  "The command prints them, and writes them into a folder with `--out DIR`:",
  fenced(
    "sh",
    [
      "npm start -- schema request",
      "npm start -- schema request --draft 7",
      "npm start -- schema request --base-url https://example.eu/",
    ].join("\n"),
  ),
  `Each \`$id\` begins with \`${DEFAULT_BASE_URL}\`, a name that nobody can own; nothing is ever fetched from it. Whoever serves the schemas gives a base of their own with \`--base-url\`.`,
);

const inAnEditor = blocks(
  "## In an editor",
  `An ${linkTo(SCHEMAS.overlay.title)} may say in its first line where its schema is:`,
  fenced("text", '"$schema": "./overlay.schema.json",'),
  "In YAML a comment does, for every shape:",
  fenced("yaml", "# yaml-language-server: $schema=./overlay.schema.json"),
  "For other shapes in JSON, the editor's settings say which files have which schema: what is read strictly refuses a `$schema`.",
);

const whatToRelyOn = blocks(
  "## What to rely on",
  "- **What you write is read strictly.** A property that is not described here is refused, so that a slip does not go unseen.\n" +
    "- **What you read may grow.** Ignore properties that are not described here.\n" +
    `- **What is released stays.** From the first release on, a document that is valid stays valid, and a program that reads by v1 goes on reading: [the package](${PACKAGE}/README.md) says how that is held.`,
);

const howToRead = blocks(
  "## How to read the tables",
  table(
    ["Type", "What it is"],
    [
      ["list of X", "an array; each of its items is an X"],
      ["X by key", "an object with keys of any name; each of its values is an X"],
      ["string for each X", "an object with a string under each value of the closed list X"],
      ["X, in part", "an X of which each property may be left out, but for those named after it"],
      ["X, with …", "an X in which the properties named are required besides"],
    ],
  ),
  "`a.b` is property `b` of the object `a`: if it is required, then where `a` is there. What stands in several shapes is described where it first occurs.",
);

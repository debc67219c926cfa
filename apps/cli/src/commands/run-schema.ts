import { basename } from "node:path";
import { nearest } from "@channelwise/policy-core";
import {
  DRAFTS,
  isBaseUrl,
  SCHEMA_NAMES,
  schemaId,
  schemaText,
  type SchemaName,
  type SchemaOptions,
} from "@channelwise/policy-schema";
import { EXIT, type ExitCode } from "../exit.js";
import { writeFiles } from "../files/write-files.js";
import type { Flags } from "../flags.js";
import { schemaList } from "../render/schema.js";
import { oneOfOr } from "../request/choices.js";
import { complaintsIn, got, refused, type Read } from "../result.js";
import { answer, refuse, type Session } from "../session.js";
import { showableName } from "../terminal/sanitise.js";
import type { CliTexts } from "../texts/texts.js";

/** Shows a schema, lists all of them, or writes them into a folder. */
export async function runSchema(
  session: Session,
  [given]: readonly string[],
  { out, ...flags }: Flags,
): Promise<ExitCode> {
  const name = nameOf(given, session.words);
  const options = optionsOf(flags, session.words);
  if (!name.ok || !options.ok) return refuse(session, complaintsIn(name, options));
  if (out !== undefined)
    return write(session, out, name.value === undefined ? SCHEMA_NAMES : [name.value], options.value);
  if (name.value !== undefined) {
    await show(session, schemaText(name.value, options.value));
    return EXIT.answered;
  }
  const schemas = SCHEMA_NAMES.map((one) => ({ name: one, id: schemaId(one, options.value) }));
  await answer(session, schemas, () => schemaList(SCHEMA_NAMES, session.words));
  return EXIT.answered;
}

function nameOf(given: string | undefined, { faults }: CliTexts): Read<SchemaName | undefined> {
  const name = SCHEMA_NAMES.find((one) => one === given);
  if (given === undefined || name !== undefined) return got(name);
  return refused([{ where: "NAME", message: faults.unknownId(nearest(given, SCHEMA_NAMES), SCHEMA_NAMES) }]);
}

function optionsOf({ baseUrl, draft }: Flags, texts: CliTexts): Read<SchemaOptions> {
  const base: Read<string | undefined> =
    baseUrl === undefined || isBaseUrl(baseUrl)
      ? got(baseUrl)
      : refused([{ where: "--base-url", message: texts.faults.notBaseUrl }]);
  const known = oneOfOr("--draft", draft, DRAFTS, "2020-12", texts);
  if (!base.ok || !known.ok) return refused(complaintsIn(base, known));
  return got({ draft: known.value, baseUrl: base.value });
}

/** A schema as its file holds it; in JSON on one line, as every answer. */
async function show({ format, print }: Session, text: string): Promise<void> {
  const shown = { text, json: `${JSON.stringify(JSON.parse(text))}\n`, markdown: `\`\`\`json\n${text}\`\`\`\n` };
  await print(shown[format]);
}

async function write(session: Session, folder: string, names: readonly SchemaName[], options: SchemaOptions) {
  const files = Object.fromEntries(names.map((name) => [`${name}.schema.json`, schemaText(name, options)]));
  const written = await writeFiles(folder, files, session.words);
  if (!written.ok) return refuse(session, written.complaints);
  const { format, print } = session;
  const lines = written.value.map(
    (path) => `${format === "markdown" ? "- " : ""}${showableName(path) ?? basename(path)}\n`,
  );
  await print(format === "json" ? `${JSON.stringify(written.value)}\n` : lines.join(""));
  return EXIT.answered;
}

import { parseRequest, SAID, type Request } from "@channelwise/policy-core";
import type { Flags } from "../flags.js";
import { today } from "../io.js";
import { loadJson } from "../json.js";
import { complaintsIn, got, refused, type Read } from "../result.js";
import type { Session } from "../session.js";
import type { CliTexts } from "../texts/texts.js";
import { oneOf } from "./choices.js";
import { complaintsOf } from "./faults.js";
import { recipientsOfFile, recipientsOfFlag } from "./recipients.js";
import { readSource, STDIN } from "./source.js";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A request as it was put together, with the fields that came out of a file, for complaints about them. */
export interface AskedRequest {
  readonly request: Request;
  readonly fileFields: ReadonlySet<string>;
}

/** Puts a request together from the channel, the options and the files that they name: options count before a file. */
export async function readRequest(
  channel: string | undefined,
  flags: Flags,
  session: Session,
): Promise<Read<AskedRequest>> {
  const { words, lang, io } = session;
  if (flags.request === STDIN && flags.toFile === STDIN) {
    return refused([{ where: "--to-file", message: words.faults.stdinTwice }]);
  }
  const file = flags.request === undefined ? got({}) : await readJson(flags.request, session);
  const recipients = await readRecipients(flags, session);
  const group = readGroup(flags, words);
  const object = file.ok ? file.value : {};
  const said = SAID.map((name): readonly [string, unknown] => [name, flags[name]]);
  const fromFlags = present({
    channel,
    recipients: recipients.ok ? recipients.value : undefined,
    group: group.ok ? group.value : undefined,
    asOf: flags.asOf,
    ...Object.fromEntries(said),
  });
  const raw = isObject(object) ? { ...object, ...fromFlags } : object;
  const fileFields = new Set(isObject(object) ? Object.keys(object).filter((key) => !(key in fromFlags)) : []);
  const request = parseRequest(raw, { lang, asOf: today(io) });
  const complaints = [
    ...complaintsIn(file, recipients, group),
    ...(request.ok ? [] : complaintsOf(request, fileFields, words)),
  ];
  return request.ok && complaints.length === 0 ? got({ request: request.value, fileFields }) : refused(complaints);
}

const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

async function readJson(name: string, session: Session): Promise<Read<unknown>> {
  const text = await readSource(name, "--request", session);
  if (!text.ok) return text;
  const { jsonFault, readUnmarkedJson } = await loadJson();
  const json = readUnmarkedJson(text.value);
  if (json.ok) return got(json.value);
  const { words, lang } = session;
  const { pointer, message } = jsonFault(json.issue, lang, (place) => words.faults.notJson(place?.line, place?.column));
  return refused([{ where: pointer === "" ? "--request" : pointer, message }]);
}

async function readRecipients({ to, toFile }: Flags, session: Session): Promise<Read<readonly string[] | undefined>> {
  if (to === undefined && toFile === undefined) return got(undefined);
  const given = (to ?? []).flatMap(recipientsOfFlag);
  if (toFile === undefined) return got(given);
  const text = await readSource(toFile, "--to-file", session);
  return text.ok ? got([...given, ...recipientsOfFile(text.value)]) : text;
}

function readGroup({ groupMembers, groupReviewed }: Flags, texts: CliTexts): Read<Fields | undefined> {
  if (groupMembers === undefined) {
    if (groupReviewed === undefined) return got(undefined);
    return refused([{ where: "--group-reviewed", message: texts.faults.membersMissing }]);
  }
  const members = oneOf("--group-members", groupMembers, ["known", "unknown"], texts);
  if (!members.ok) return members;
  return got(present({ membersKnown: members.value === "known", lastReviewed: groupReviewed }));
}

import { parseRequest, SAID, type Request, type Result } from "@channelwise/policy-core";
import type { Flags } from "../flags.js";
import { loadJson } from "../json.js";
import { complaintsIn, got, refused, type Complaint, type Read } from "../result.js";
import type { Session } from "../session.js";
import type { CliTexts } from "../texts/texts.js";
import { complaintsOf, optionOf, type Origins } from "./faults.js";
import { recipientsIn, type GivenRecipient } from "./given-recipients.js";
import { readGroup } from "./read-group.js";
import { readSource, shownSource, STDIN } from "./source.js";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A request as it was put together, with what it came from, for complaints about it. */
export interface AskedRequest {
  readonly request: Request;
  readonly origins: Origins;
}

/**
 * Puts a request together from the channel, the options and the files that they name. What none of them says is not said;
 * what two of them say otherwise is refused, but recipients add up: those of the JSON object come first.
 */
export async function readRequest(
  channel: string | undefined,
  flags: Flags,
  session: Session,
): Promise<Read<AskedRequest>> {
  const { words, lang, pdp } = session;
  if (flags.request === STDIN && flags.toFile === STDIN) {
    return refused([{ where: "--to-file", message: words.faults.stdinTwice }]);
  }
  const file = flags.request === undefined ? got({}) : await readObject(flags.request, session);
  const recipients = await readRecipients(flags, session);
  const group = readGroup(flags, words);
  const id = byName("channel", channel, (name) => pdp.names.channel(name, lang));
  const level = byName("level", flags.level, (name) => pdp.names.level(name, lang));
  const object = file.ok && isObject(file.value) ? file.value : {};
  const given = (recipients.ok ? recipients.value : undefined) ?? [];
  const said = present({
    ...Object.fromEntries(SAID.map((name) => [name, flags[name]])),
    channel: valueOf(id),
    level: valueOf(level),
    audience: flags.audience,
    group: valueOf(group),
    asOf: flags.asOf,
  });
  const named = Array.isArray(object["recipients"]) ? (object["recipients"] as readonly unknown[]) : [];
  const origins = {
    fileFields: new Set(Object.keys(object).filter((key) => !(key in said))),
    inFile: named.length,
    given,
    isOwnScreen: session.format === "text",
  };
  const raw = file.ok && !isObject(file.value) ? file.value : withRecipients({ ...object, ...said }, named, given);
  const request = parseRequest(raw, { lang, asOf: session.today(), names: pdp.names });
  const complaints = [
    ...complaintsIn(file, recipients, group, id, level),
    ...conflicts(object, said, words),
    ...(request.ok ? slipsIn(request.value, flags, session) : complaintsOf(request, origins, words)),
  ];
  return request.ok && complaints.length === 0 ? got({ request: request.value, origins }) : refused(complaints);
}

const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const valueOf = <T>(read: Read<T>): T | undefined => (read.ok ? read.value : undefined);

/** What a name means, by the policy. */
function byName(
  field: string,
  name: string | undefined,
  find: (name: string) => Result<string>,
): Read<string | undefined> {
  if (name === undefined) return got(undefined);
  const found = find(name);
  if (found.ok) return got(found.value);
  return refused(found.errors.map(({ message }) => ({ where: optionOf(field), message })));
}

/** The recipients that options name, after those of the object; where these are no list, that is told of them. */
function withRecipients(fields: Fields, named: readonly unknown[], given: readonly GivenRecipient[]): Fields {
  const isList = fields["recipients"] === undefined || Array.isArray(fields["recipients"]);
  if (given.length === 0 || !isList) return fields;
  return { ...fields, recipients: [...named, ...given.map(({ text }) => text)] };
}

/** The fields of the object of which an option says something else. */
const conflicts = (object: Fields, said: Fields, { faults }: CliTexts): readonly Complaint[] =>
  Object.keys(said)
    .filter((field) => Object.hasOwn(object, field) && JSON.stringify(object[field]) !== JSON.stringify(said[field]))
    .map((field) => ({ where: optionOf(field), message: faults.fieldConflict(field) }));

/** A review that is still to come is none, and nobody means to say so. */
function slipsIn({ asOf }: Request, { groupReviewed }: Flags, { today, words }: Session): readonly Complaint[] {
  const isToCome = groupReviewed !== undefined && groupReviewed > asOf && groupReviewed > today();
  return isToCome ? [{ where: "--group-reviewed", message: words.faults.reviewToCome(groupReviewed, today()) }] : [];
}

async function readObject(name: string, session: Session): Promise<Read<unknown>> {
  const text = await readSource(name, "--request", session);
  if (!text.ok) return text;
  const { jsonFault, readUnmarkedJson } = await loadJson();
  const read = readUnmarkedJson(text.value);
  if (read.ok) return got(read.value);
  const { pointer, message } = jsonFault(read.issue, session.lang, (place) =>
    session.words.faults.notJson(place?.line, place?.column),
  );
  return refused([{ where: pointer === "" ? "--request" : pointer, message }]);
}

/** The recipients of `--to` and `--to-file`; `undefined` where neither is given. An empty list is a slip. */
async function readRecipients(flags: Flags, session: Session): Promise<Read<readonly GivenRecipient[] | undefined>> {
  const { to, toFile } = flags;
  if (to === undefined && toFile === undefined) return got(undefined);
  const text = toFile === undefined ? got("") : await readSource(toFile, "--to-file", session);
  if (!text.ok) return text;
  const lists = [
    ...(to ?? []).map((list) => ({ where: "--to", read: recipientsIn("--to", list) })),
    ...(toFile === undefined
      ? []
      : [{ where: "--to-file", read: recipientsIn(shownSource(toFile, session.words), text.value) }]),
  ];
  const empty = lists.filter(({ read }) => read.length === 0);
  if (empty.length === 0) return got(lists.flatMap(({ read }) => read));
  return refused(empty.map(({ where }) => ({ where, message: session.words.faults.namesNobody })));
}

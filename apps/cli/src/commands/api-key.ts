import type { Fault } from "@channelwise/policy-core";
import { EXIT } from "../exit.js";
import type { Flags } from "../flags.js";
import { complaintsIn, got, refused, type Complaint, type Read } from "../result.js";
import { refuse, type Session } from "../session.js";
import type { RunCommand } from "./command.js";

export const apiKeyCreate: RunCommand = async (session, [given], flags) => {
  const { io, lang, words, format, print, say } = session;
  const name = given === undefined ? refused([{ where: "NAME", message: words.faults.noKeyName }]) : got(given);
  const file = keyFile(session, flags);
  const expires = lastMoment(session, flags);
  if (!name.ok || !file.ok || !expires.ok) return refuse(session, complaintsIn(name, file, expires));
  const { addToFile, createApiKey } = await import("@channelwise/api");
  const { key, entry } = createApiKey(name.value, { now: io.now(), expires: expires.value });
  const added = await addToFile(file.value, entry, lang);
  if (!added.ok) return refuse(session, added.errors.map(complaintOf));
  const { id } = entry;
  await say(`${words.apiKey.shownOnce(id)}\n`);
  await print(format === "json" ? `${JSON.stringify({ id, name: entry.name, key })}\n` : `${key}\n`);
  return EXIT.answered;
};

export const apiKeyRevoke: RunCommand = async (session, [given], flags) => {
  const { io, lang, words, say } = session;
  const id = given === undefined ? refused([{ where: "ID", message: words.faults.noKeyId }]) : got(given);
  const file = keyFile(session, flags);
  if (!id.ok || !file.ok) return refuse(session, complaintsIn(id, file));
  const { revokeInFile } = await import("@channelwise/api");
  const revoked = await revokeInFile(file.value, id.value, { now: io.now(), lang });
  if (!revoked.ok) return refuse(session, revoked.errors.map(complaintOf));
  await say(`${words.apiKey.revoked(revoked.value.id)}\n`);
  return EXIT.answered;
};

function keyFile({ io, words }: Session, { keys }: Flags): Read<string> {
  const file = keys ?? io.env["CHANNELWISE_API_KEYS_FILE"] ?? "";
  return file === "" ? refused([{ where: "--keys", message: words.faults.noKeyFile }]) : got(file);
}

/** The end of the last day (UTC); a day that is over is a slip. */
function lastMoment({ io, words }: Session, { expires }: Flags): Read<Date | undefined> {
  if (expires === undefined) return got(undefined);
  const end = new Date(`${expires}T23:59:59.999Z`);
  const isDay = !Number.isNaN(end.getTime()) && end.toISOString().startsWith(expires) && expires.length === 10;
  return isDay && end > io.now() ? got(end) : refused([{ where: "--expires", message: words.faults.notDay }]);
}

const complaintOf = ({ pointer, message }: Fault): Complaint => ({
  where: pointer === "" ? "--keys" : `--keys ${pointer}`,
  message,
});

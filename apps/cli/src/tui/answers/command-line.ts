import type { Language, RequestInput } from "@channelwise/policy-core";

/** How a question is asked on the command line. */
export interface CommandOptions {
  /** Named where it is not the language that the command speaks by itself. */
  readonly lang?: Language;
  /** Whether the recipients are named; else a file of them stands there. */
  readonly addresses: boolean;
  /** Named where the answer is for another day than today. */
  readonly asOf?: string;
}

/** Stands for a file with the recipients, where these are not to be seen. */
export const RECIPIENTS_FILE = "recipients.txt";

/** So many in one argument: none is longer than a system takes. */
const TOGETHER = 100;

const PLAIN = /^[\w@%+=:,./-]+$/u;

/** A word as a POSIX shell takes it. */
const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

const chunks = (list: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(list.length / TOGETHER) }, (_, place) =>
    list.slice(place * TOGETHER, (place + 1) * TOGETHER).join(","),
  );

/** The arguments that ask a question. */
function argumentsFor(request: Partial<RequestInput>, { lang, addresses, asOf }: CommandOptions): readonly string[] {
  const { channel, level = "unstated", recipients = [], nature, group, personalData, files } = request;
  const to = addresses ? chunks(recipients).flatMap((some) => ["--to", some]) : ["--to-file", RECIPIENTS_FILE];
  return [
    ...(channel === undefined ? ["advise"] : ["check", channel]),
    ...(level === "unstated" ? [] : ["--level", level]),
    ...(recipients.length === 0 ? [] : to),
    ...(nature === "ephemeral" ? ["--nature", nature] : []),
    ...(group === undefined ? [] : ["--group-members", group.membersKnown ? "known" : "unknown"]),
    ...(group?.lastReviewed === undefined ? [] : ["--group-reviewed", group.lastReviewed]),
    ...(personalData === true ? ["--personal-data"] : []),
    ...(files === true ? ["--files"] : []),
    ...(asOf === undefined ? [] : ["--as-of", asOf]),
    ...(lang === undefined ? [] : ["--lang", lang]),
  ];
}

/**
 * The line that gives the same answer in a shell.
 *
 * @example
 * commandLine({ channel: "signal", level: "public" }, { addresses: false }) // => "channelwise check signal --level public"
 */
export const commandLine = (request: Partial<RequestInput>, options: CommandOptions): string =>
  ["channelwise", ...argumentsFor(request, options)].map(quoted).join(" ");

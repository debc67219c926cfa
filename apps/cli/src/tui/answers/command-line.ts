import {
  ATTRIBUTES,
  isChoice,
  isYesNoField,
  kebabCase,
  type Attribute,
  type Language,
  type RequestInput,
} from "@channelwise/policy-core";

/** What any line says besides. */
export interface CommonOptions {
  /** Named where it is not the language that the command speaks by itself. */
  readonly lang?: Language | undefined;
  /** Files of overlays by which it is answered. */
  readonly policyFiles?: readonly string[];
}

/** How a question is asked on the command line. */
export interface CommandOptions extends CommonOptions {
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

/** The options that every command has, where they say something. */
const commonArguments = ({ lang, policyFiles = [] }: CommonOptions): readonly string[] => [
  ...policyFiles.flatMap((file) => ["--policy", file]),
  ...(lang === undefined ? [] : ["--lang", lang]),
];

/** Said to be so, or not to be; nothing where it was not said. */
const yesNoOption = (name: string, value: boolean | undefined): readonly string[] =>
  value === undefined ? [] : [value ? `--${name}` : `--no-${name}`];

/** The arguments that ask a question. */
function argumentsFor(
  request: Partial<RequestInput>,
  { lang, addresses, asOf, policyFiles = [] }: CommandOptions,
): readonly string[] {
  const { channel, recipients = [], audience, group } = request;
  const to = addresses ? chunks(recipients).flatMap((some) => ["--to", some]) : ["--to-file", RECIPIENTS_FILE];
  const optionsOf = (name: Attribute): readonly string[] => {
    const option = `--${kebabCase(name)}`;
    if (isYesNoField(name)) return yesNoOption(option.slice(2), request[name]);
    if (isChoice(name)) {
      const value = request[name];
      // a level that is not stated is not said
      return value === undefined || value === "unstated" ? [] : [option, value];
    }
    if (name === "audience")
      return [...(recipients.length === 0 ? [] : to), ...(audience === undefined ? [] : [option, audience])];
    if (name !== "group" || group === undefined) return [];
    if (group === null) return ["--no-group"];
    const { membersKnown, lastReviewed } = group;
    return [
      "--group-members",
      membersKnown ? "known" : "unknown",
      ...(lastReviewed === undefined ? [] : ["--group-reviewed", lastReviewed]),
    ];
  };
  return [
    ...(channel === undefined ? ["advise"] : ["check", channel]),
    ...ATTRIBUTES.flatMap(optionsOf),
    ...(asOf === undefined ? [] : ["--as-of", asOf]),
    ...commonArguments({ lang, policyFiles }),
  ];
}

/**
 * What a line ends with, whatever it asks.
 *
 * @example
 * commonEnding({ lang: "fr", policyFiles: ["my office.yaml"] }) // => " --policy 'my office.yaml' --lang fr"
 */
export const commonEnding = (options: CommonOptions): string =>
  commonArguments(options)
    .map((word) => ` ${quoted(word)}`)
    .join("");

/**
 * The line that gives the same answer in a shell.
 *
 * @example
 * commandLine({ channel: "signal", level: "public" }, { addresses: false }) // => "channelwise check signal --level public"
 */
export const commandLine = (request: Partial<RequestInput>, options: CommandOptions): string =>
  ["channelwise", ...argumentsFor(request, options)].map(quoted).join(" ");

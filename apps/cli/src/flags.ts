import type { Choice, YesNoField } from "@channelwise/policy-core";

/** The common options. */
export interface CommonFlags {
  readonly lang?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly color?: string;
  /** All that there is to say, instead of what fits a screen. */
  readonly full?: boolean;
  readonly screenReader?: boolean;
  /** Files of overlays. */
  readonly policy?: readonly string[];
  /** False with `--no-input`. */
  readonly input: boolean;
}

/** The options by which a request says its attributes. */
type AttributeFlags = { readonly [C in Choice]?: string } & { readonly [Y in YesNoField]?: boolean };

/** The options of the commands, each of which knows some of them. */
export interface Flags extends AttributeFlags {
  readonly to?: readonly string[];
  readonly toFile?: string;
  readonly audience?: string;
  /** False with `--no-group`. */
  readonly group?: boolean;
  readonly groupMembers?: string;
  readonly groupReviewed?: string;
  readonly asOf?: string;
  readonly request?: string;
  readonly gate?: boolean;
  readonly gateWarnings?: boolean;
  readonly input?: string;
  readonly output?: string;
  readonly detail?: string;
  readonly threads?: string;
  readonly out?: string;
  readonly baseUrl?: string;
  readonly draft?: string;
  readonly host?: string;
  readonly port?: string;
  readonly id?: readonly string[];
  readonly clause?: readonly string[];
  readonly channel?: readonly string[];
  readonly threshold?: string;
  readonly junit?: string;
  readonly watch?: boolean;
  readonly keys?: string;
  readonly expires?: string;
  readonly dialect?: string;
  /** What `--format` says where a command has formats of its own. */
  readonly ownFormat?: string;
  readonly sarif?: boolean;
  readonly strict?: boolean;
}

/**
 * What an option says, before anything is parsed: help and messages need the language and the colour too.
 *
 * @example
 * flagValue(["check", "--lang", "fr"], "--lang") // => "fr"
 */
export function flagValue(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const place = options.findLastIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const flag = options[place];
  return flag === name ? options[place + 1] : flag?.slice(name.length + 1);
}

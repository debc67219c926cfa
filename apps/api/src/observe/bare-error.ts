/** What of an error may be written down. */
export interface BareError {
  readonly name: string;
  readonly code?: string;
  /** Innermost first, each `path:line:column`. */
  readonly frames: readonly string[];
  readonly cause?: Pick<BareError, "name" | "code">;
}

const NAME = /^[A-Za-z]\w{0,63}$/u;
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/u;

/** What comes before the message at the top of a stack: `Error: `, `TypeError [ERR_X]: `. */
const BEFORE_MESSAGE = /^[\w$.]*(?: \[\w+\])?(?:: )?$/u;

/** The place in a line of a stack, with or without a function's name before it. */
const FRAME = /^\s+at (?:.*\()?(?<place>[^\s()]+:\d+:\d+)\)?$/u;

/** A file by the end of its path; an at sign begins the name of a package and is nowhere else. */
const PLACE = /^(?:node:)?(?:@[\w-]+\/)?[\w.-]+(?:\/[\w.-]+)*:\d+:\d+$/u;

const MOST_FRAMES = 20;
/** Of a path outside of a package: a path from the root may hold the name of a person. */
const MOST_PARTS = 4;

/**
 * An error without its message, which may hold what a request held: `JSON.parse` quotes the body. Names and codes are kept where they
 * look like ones, places where they look like files.
 *
 * @example
 * bareError(new RangeError("jane.doe@there.europa")) // => { name: "RangeError", frames: ["api/src/app.ts:42:9", …] }
 */
export function bareError(error: unknown): BareError {
  if (!(error instanceof Error)) return { name: "unknown", frames: [] };
  return {
    ...nameOf(error),
    frames: framesOf(error),
    ...(error.cause instanceof Error && { cause: nameOf(error.cause) }),
  };
}

function nameOf(error: Error): Pick<BareError, "name" | "code"> {
  const code = "code" in error ? error.code : undefined;
  return {
    name: NAME.test(error.name) ? error.name : "Error",
    ...(typeof code === "string" && CODE.test(code) && { code }),
  };
}

/** The message is cut off first, since one of many lines could look like a frame. Where it is not found, nothing is kept. */
function framesOf({ message, stack = "" }: Error): readonly string[] {
  const at = stack.indexOf(message);
  if (at === -1 || !BEFORE_MESSAGE.test(stack.slice(0, at))) return [];
  const frames: string[] = [];
  for (const line of stack.slice(at + message.length).split("\n")) {
    const place = FRAME.exec(line)?.groups?.["place"];
    const short = place === undefined ? "" : shortened(place);
    if (PLACE.test(short)) frames.push(short);
    if (frames.length === MOST_FRAMES) break;
  }
  return frames;
}

/** A package and the path in it, or the last parts of a path. */
function shortened(place: string): string {
  const inPackage = place.split("/node_modules/").at(-1) ?? place;
  if (inPackage !== place) return inPackage;
  return place
    .replace(/^file:\/\//u, "")
    .split("/")
    .filter(Boolean)
    .slice(-MOST_PARTS)
    .join("/");
}

import type { Language, Result } from "@channelwise/policy-core";
import type { ReloadOutcome, TokenAuthenticator } from "../caller.js";
import { authTexts } from "../texts/index.js";
import { checkApiKey, knownKeys } from "./check-api-key.js";
import { readKeyFile, seeKeyFile, type KeyFileRead } from "./key-file.js";

/** A revoked key is let in no longer than this, in milliseconds. */
const LOOK_EVERY = 1_000;

export interface ApiKeyOptions {
  readonly path: string;
  readonly lang?: Language;
  readonly now?: () => Date;
  /** On a clock that never goes back. */
  readonly seconds?: () => number;
  /** Told once for each change of the file, and nothing of what the file holds. */
  readonly onProblem: (message: string) => void;
}

/**
 * Lets in who has a key of the file. Fails where the file cannot be read at the start; later on, the last good keys stay
 * in use while it cannot.
 *
 * A revocation needs no restart: before a key is checked, the file is looked at, at most once a second, and read where it
 * has changed. It is looked at, and not watched by `fs.watch`: that reports nothing of what happens on the other side of a
 * bind mount or on a network drive, loses a file that is put in place of another, and misses the links that container
 * platforms switch. A call waits for the look: else the first one after a quiet hour would be let in with a revoked key.
 *
 * @example
 * const keys = await openApiKeys({ path: "/etc/channelwise/api-keys.json", onProblem: (message) => log.warn(message) })
 * if (keys.ok) await keys.value.authenticateToken("cwk_3f9a02b71c44_…")
 * // => { ok: true, caller: { id: "3f9a02b71c44", by: "api-key" } }
 */
export async function openApiKeys({
  path,
  lang = "en",
  now = () => new Date(),
  seconds = () => performance.now() / 1_000,
  onProblem,
}: ApiKeyOptions): Promise<Result<TokenAuthenticator>> {
  const say = authTexts[lang].keyFile;
  let keys = knownKeys([]);
  let stamp = "";
  let told = "";
  let lookedAt = -Infinity;
  let looking: Promise<unknown> = Promise.resolve();

  /** Tells of a problem, but not twice of the same one with the same file. */
  const tell = (message: string, about: string, aloud: boolean): void => {
    const telling = `${about} ${message}`;
    if (aloud && telling !== told) onProblem(message);
    told = telling;
  };

  const look = async (anew: boolean): Promise<KeyFileRead | undefined> => {
    // looked at before it is read: what changes in between is found by the next look
    const seen = await seeKeyFile(path);
    if (seen.stamp === stamp && !anew) return undefined;
    const read = await readKeyFile(path, seen, lang);
    stamp = read.ok || read.settled ? seen.stamp : "";
    if (!read.ok) tell(`${read.problem} ${say.kept}`, seen.stamp, !anew);
    else {
      keys = knownKeys(read.entries);
      if (seen.readableByOthers) tell(say.readableByOthers, seen.stamp, true);
      else told = "";
    }
    return read;
  };

  /** One look at a time, in the order asked for. */
  const lookNext = (anew: boolean): Promise<KeyFileRead | undefined> => {
    lookedAt = seconds();
    const next = looking.then(() => look(anew));
    looking = next.catch(() => undefined);
    return next;
  };

  const first = await lookNext(true);
  if (first?.ok === false) return { ok: false, errors: first.faults };

  const reload = async (): Promise<ReloadOutcome> => {
    const read = await lookNext(true);
    return read?.ok === false ? { ok: false, problems: [`${read.problem} ${say.kept}`] } : { ok: true };
  };
  const authenticateToken: TokenAuthenticator["authenticateToken"] = async (token) => {
    await ((seconds() - lookedAt) * 1_000 >= LOOK_EVERY ? lookNext(false) : looking);
    return checkApiKey(keys, token, now());
  };
  return { ok: true, value: { authenticateToken, reload } };
}

import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { isAbsolute, join } from "node:path";

/**
 * Where the person's own caches are, as the XDG specification has it. Never in a folder that others may write to, such as
 * that for temporary files, which Node would take: what is kept is run.
 */
function cacheFolder({ XDG_CACHE_HOME: cache = "", HOME: home = "" }: NodeJS.ProcessEnv): string | undefined {
  if (isAbsolute(cache)) return join(cache, "channelwise");
  return isAbsolute(home) && existsSync(home) ? join(home, ".cache", "channelwise") : undefined;
}

const folder = cacheFolder(process.env);
// oxlint-disable-next-line typescript/no-unnecessary-condition -- Node has it since version 22.1
if (folder !== undefined) enableCompileCache?.(folder);

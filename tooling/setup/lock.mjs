import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lockFolder } from "./paths.mjs";
import { say } from "./say.mjs";

// Two setups at once would pull node_modules from under each other. A folder is the lock, as making one is atomic
// everywhere; its holder touches it while it lives, so that a lock left by a killed setup is seen as such.

const beat = 2_000;
const deadAfter = 15_000;
const owner = join(lockFolder, "owner");
const me = `${hostname()} ${process.pid}`;

const take = () => {
  try {
    mkdirSync(lockFolder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(owner, me);
  return true;
};

/** A process of this machine that is no more. Another machine's, or a container's, is known by its silence alone. */
const isGone = () => {
  try {
    const [host, id] = readFileSync(owner, "utf8").split(" ");
    if (host !== hostname()) return false;
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
};

const isSilent = () => {
  try {
    return Date.now() - statSync(lockFolder).mtimeMs > deadAfter;
  } catch {
    return false;
  }
};

/**
 * Renaming is atomic: of several that find a dead lock one moves it away. Should that be a lock which another has taken
 * in the meantime, that other finishes its setup beside ours; pnpm and the stamps bear it, as they bear being interrupted.
 */
const clearAway = () => {
  const aside = `${lockFolder}.${process.pid}`;
  try {
    renameSync(lockFolder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // another one was faster
  }
};

/**
 * Runs `work` while no other setup of this folder runs.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const alone = async (work) => {
  for (let told = false; !take(); told = true) {
    if (isGone() || isSilent()) clearAway();
    else {
      if (!told) say("waiting for another setup of this folder to finish");
      await wait(200);
    }
  }
  const heart = setInterval(() => {
    try {
      utimesSync(lockFolder, new Date(), new Date());
    } catch {
      // cleared away by someone who took us for dead
    }
  }, beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    rmSync(lockFolder, { recursive: true, force: true });
  }
};

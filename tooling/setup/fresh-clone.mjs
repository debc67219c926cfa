// What the README promises, in a clone of its own: `npm start -- check …` answers at once, twice in a row, whatever happens
// in between. Prints one line for each promise: passed or failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root as origin } from "./paths.mjs";

const folder = mkdtempSync(join(tmpdir(), "channelwise-clone-"));
const clone = join(folder, "channelwise");

const question = "check whatsapp --level non-sensitive --to someone@ec.europa.eu --nature ephemeral --json".split(" ");

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
const run = (command, args, cwd = clone) => {
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout, stderr, time: performance.now() - before };
};

/** @param {string[]} args */
const start = (...args) => run("npm", ["start", "--silent", "--", ...args]);

let failed = 0;

/**
 * @param {string} promise
 * @param {boolean} kept
 * @param {{ status: number | null, stdout: string, stderr: string }} [seen]
 */
const report = (promise, kept, seen) => {
  console.log(`${kept ? "passed" : "failed"}  ${promise}`);
  if (kept) return;
  failed += 1;
  if (seen !== undefined) console.log(`exit ${seen.status}\nstdout: ${seen.stdout}\nstderr: ${seen.stderr}`);
};

/** @param {string} stdout */
const isOneAnswer = (stdout) => {
  if (!/^[^\n]+\n$/.test(stdout)) return false;
  try {
    /** @type {unknown} */
    const answer = JSON.parse(stdout);
    return typeof answer === "object" && answer !== null && "outcome" in answer;
  } catch {
    return false;
  }
};

/**
 * How long `npm start` takes beyond what channelwise itself takes, and how often npm's own start fits into that; at their
 * best of a few rounds, for a machine may be busy with other things.
 */
const timeBefore = () => {
  const main = join(clone, "apps", "cli", "dist", "main.js");
  const node = join(clone, "node_modules", "node", "bin", "node");
  const rounds = [1, 2, 3, 4, 5];
  const before = Math.min(...rounds.map(() => start(...question).time - run(node, [main, ...question]).time));
  const npm = Math.min(...rounds.map(() => run("npm", ["--version"]).time));
  return { before, ratio: before / npm };
};

const promises = () => {
  const cloned = run("git", ["clone", "--quiet", origin, clone], folder);
  report("the repository can be cloned", cloned.status === 0, cloned);
  if (cloned.status !== 0) return;

  const first = start(...question);
  report("the first npm start answers, on stdout alone", first.status === 0 && isOneAnswer(first.stdout), first);
  console.log(`         ${Math.round(first.time)} ms`);
  const second = start(...question);
  report(
    "the second answers the same and says nothing else",
    second.stdout === first.stdout && second.stderr === "",
    second,
  );
  const { before, ratio } = timeBefore();
  const spent = `${Math.round(before)} ms, ${ratio.toFixed(1)} times npm's own start`;
  report(`a later one spends little before channelwise runs: at most 4 times npm's own start (${spent})`, ratio <= 4);

  const wrong = start("check", "pigeon", "--json");
  report("a wrong request ends with 2, and with nothing on stdout", wrong.status === 2 && wrong.stdout === "", wrong);
  const elsewhere = run("npm", ["--prefix", clone, "start", "--silent", "--", ...question], tmpdir());
  report("it answers from another folder", elsewhere.stdout === first.stdout, elsewhere);

  for (const lost of [
    "node_modules",
    "node_modules/.pnpm",
    "packages/policy-core/dist",
    "packages/policy-core/node_modules",
  ]) {
    rmSync(join(clone, lost), { recursive: true });
    const mended = start(...question);
    report(`it answers after the loss of ${lost}`, mended.status === 0 && mended.stdout === first.stdout, mended);
  }
  const touched = run("git", ["status", "--porcelain"]);
  report("it leaves nothing behind that git would see", touched.stdout === "", touched);
};

try {
  promises();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

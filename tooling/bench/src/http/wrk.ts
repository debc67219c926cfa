import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { run } from "./processes.ts";

const CONNECTIONS = 50;

/** What a server is asked. */
export interface LoadOptions {
  readonly path: string;
  readonly bodies: readonly string[];
  /** Besides the type of the body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What `wrk` is told to do: each body in turn, laid out before it begins. */
const script = ({ path, bodies, headers = {} }: LoadOptions): string => `
local bodies = { ${bodies.map((body) => `[[${body}]]`).join(", ")} }
local headers = { ${Object.entries({ "Content-Type": "application/json", ...headers })
  .map(([name, value]) => `["${name}"] = "${value}"`)
  .join(", ")} }
local requests = {}
local place = 0
init = function()
  for each, body in ipairs(bodies) do
    requests[each] = wrk.format("POST", "${path}", headers, body)
  end
end
request = function()
  place = place % #requests + 1
  return requests[place]
end
`;

/** How many answers came from a port, asked by 50 connections for so many seconds, and how many that is in a second. */
export type Load = (port: number, seconds: number) => Promise<{ readonly answers: number; readonly rate: number }>;

/**
 * Load by `wrk`, which is fast enough to keep any of the servers busy.
 *
 * @param folder - where its script is written
 * @throws where `wrk` is not installed, or an answer is none
 */
export async function createLoad(options: LoadOptions, folder: string): Promise<Load> {
  const file = join(folder, `${randomUUID()}.lua`);
  await writeFile(file, script(options));
  await promisify(execFile)("which", ["wrk"]).catch(() => {
    throw new Error("wrk is not there: apt-get install wrk");
  });
  return async (port, seconds) => {
    const url = `http://127.0.0.1:${port}/`;
    const said = await run("asks", ["wrk", "-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", file, url]);
    const answers = Number(/(?<answers>\d+) requests in/u.exec(said)?.groups?.["answers"]);
    const rate = Number(/Requests\/sec:\s+(?<rate>[\d.]+)/u.exec(said)?.groups?.["rate"]);
    if (said.includes("Non-2xx") || !(answers > 0)) throw new Error(`wrk says: ${said}`);
    return { answers, rate };
  };
}

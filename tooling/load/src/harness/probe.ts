import { Agent, request } from "node:http";
import { randomBody } from "./bodies.ts";
import { quantileOf } from "./statistics.ts";

/** How quickly questions are answered that come one after the other; in milliseconds. */
export interface Probed {
  readonly p50: number;
  readonly p99: number;
  /** Those that got no 200. */
  readonly failed: number;
}

/** Asks one question after the other over one connection, and times each. */
export async function probe(url: string, count: number): Promise<Probed> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  let failed = 0;
  for (let asked = 0; asked < count; asked += 1) {
    const begun = performance.now();
    const status = await statusOf(url, agent).catch(() => 0);
    times.push(performance.now() - begun);
    if (status !== 200) failed += 1;
  }
  agent.destroy();
  return { p50: quantileOf(times, 0.5), p99: quantileOf(times, 0.99), failed };
}

const statusOf = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const asking = request(`${url}/v1/decisions`, { method: "POST", agent, headers, timeout: 10_000 }, (response) => {
      response.resume().once("end", () => {
        resolve(response.statusCode ?? 0);
      });
    });
    asking.once("error", reject).once("timeout", () => asking.destroy(new Error("No answer came")));
    asking.end(randomBody());
  });

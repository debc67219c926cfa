import { setTimeout as sleep } from "node:timers/promises";
import { brokenOf, type Part } from "./harness/part.ts";
import { startLoad } from "./harness/load.ts";
import { startNginx } from "./harness/nginx.ts";
import { startServer } from "./harness/server.ts";
import { shown } from "./harness/statistics.ts";

const ENV = { CHANNELWISE_DRAIN_SECONDS: "1" };
const CONNECTIONS = 40;

/** Two instances behind nginx are stopped and started one after the other, while they are asked: nobody notices. */
export const rolling: Part = async ({ quick }) => {
  const rounds = quick ? 1 : 3;
  const instances = [await startServer(ENV), await startServer(ENV)] as const;
  const [one, other] = instances;
  const nginx = await startNginx([one.port, other.port]);
  const load = startLoad({ url: nginx.url, connections: CONNECTIONS });
  await sleep(1_000);
  const running = [...instances];
  const codes: (number | null)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, instance] of running.entries()) {
      codes.push(await instance.stop());
      running[place] = await startServer(ENV, instance.port);
    }
  }
  await sleep(500);
  load.stop();
  const { requests, perSecond, p50, p99, most, refused, statuses, lost } = await load.done;
  await nginx.stop();
  for (const instance of running) await instance.stop();
  return {
    figures: [
      `${codes.length} restarts under ${CONNECTIONS} connections: ${shown(requests)} requests, ${shown(perSecond)}/s, ` +
        `p50 ${p50} ms, p99 ${p99} ms, longest ${shown(most)} ms; ${refused} other than 2xx, ${lost} lost`,
    ],
    broken: brokenOf([
      [refused === 0, `${refused} requests got an answer other than 2xx: ${statuses}`],
      [lost === 0, `${lost} requests were lost`],
      [codes.every((code) => code === 0), `the instances ended with ${codes.join(", ")}`],
      [requests > 1_000, "hardly anything was asked"],
    ]),
  };
};

import { startLoad } from "./harness/load.ts";
import { brokenOf, type Part } from "./harness/part.ts";
import { heapOf, residentOf } from "./harness/process-figures.ts";
import { startServer } from "./harness/server.ts";
import { medianOf, shown } from "./harness/statistics.ts";

const CONNECTIONS = 50;
const MOST_GROWTH = 1.15;
/** In a run of all parts it stops after so long, however far it is. */
const SECONDS_AMONG_ALL = 75;
/** With a heap that is never short of room, what is done with is left lying for minutes, and nothing could be told from it. */
const TIGHT = { NODE_OPTIONS: "--max-old-space-size=128 --max-semi-space-size=8" };

interface Sample {
  readonly resident: number;
  readonly heap: number;
}

/** Memory does not grow with what was asked: a million questions, the last third against the middle one. */
export const memory: Part = async ({ quick, isOneOfAll }) => {
  const server = await startServer(TIGHT);
  // what is compiled and cached at the beginning is no leak
  await startLoad({ url: server.url, connections: CONNECTIONS, amount: quick ? 5_000 : 20_000 }).done;
  const load = startLoad({ url: server.url, connections: CONNECTIONS, amount: quick ? 50_000 : 1_000_000 });
  const samples: Sample[] = [];
  const sample = () => {
    void heapOf(server.url).then(
      (heap) => samples.push({ resident: residentOf(server.pid), heap }),
      () => undefined,
    );
  };
  const sampling = setInterval(sample, quick ? 100 : 500);
  const limit = isOneOfAll ? setTimeout(load.stop, SECONDS_AMONG_ALL * (quick ? 200 : 1_000)) : undefined;
  const { requests, perSecond, p50, p99, refused, statuses, lost } = await load.done;
  clearInterval(sampling);
  clearTimeout(limit);
  await server.stop();
  const third = Math.floor(samples.length / 3);
  const told = (["heap", "resident"] as const).map((what) => {
    const of = (part: readonly Sample[]) => medianOf(part.map((each) => each[what]));
    const [before, after] = [of(samples.slice(third, 2 * third)), of(samples.slice(-third))];
    const most = Math.max(...samples.map((each) => each[what]));
    const promise = `${what} memory grew from ${shown(before, 1)} to ${shown(after, 1)} MiB`;
    return {
      figures: `${what} ${shown(before, 1)} → ${shown(after, 1)} MiB (at most ${shown(most, 1)})`,
      promise: [after <= before * MOST_GROWTH, promise] as const,
    };
  });
  return {
    figures: [
      `${shown(requests)} requests over ${CONNECTIONS} connections: ${shown(perSecond)}/s, p50 ${p50} ms, p99 ${p99} ms`,
      `medians of the middle and the last third of ${samples.length} samples: ${told.map(({ figures }) => figures).join(", ")}`,
    ],
    broken: brokenOf([
      ...told.map(({ promise }) => promise),
      [third >= 5, "there are too few samples to tell"],
      [refused + lost === 0, `${refused} requests got an answer other than 2xx, ${lost} were lost: ${statuses}`],
    ]),
  };
};

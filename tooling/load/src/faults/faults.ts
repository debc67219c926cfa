import { startLoad } from "../harness/load.ts";
import { brokenOf, type Part, type PartResult } from "../harness/part.ts";
import { probe } from "../harness/probe.ts";
import { openFilesOf, residentOf } from "../harness/process-figures.ts";
import { startServer } from "../harness/server.ts";
import { shown } from "../harness/statistics.ts";
import { comesTrue } from "../harness/wait.ts";
import { abandonedBatches, slowlyReadBatches } from "./batches.ts";
import { abortedBodies, slowBodies } from "./broken-bodies.ts";
import { slowHeaders } from "./slow-headers.ts";

const BODY_SECONDS = 4;
/** What is freed is not given back to the system at once. */
const MOST_RATIO = 1.25;
const MOST_MIB = 64;

/** What clients do wrong, by fault or by intent, costs others nothing and leaves nothing behind. */
export const faults: Part = async ({ quick }) => {
  const server = await startServer({ CHANNELWISE_BODY_SECONDS: String(BODY_SECONDS) });
  await startLoad({ url: server.url, connections: 50, amount: quick ? 5_000 : 20_000 }).done;
  const settled = () => openFilesOf(server.pid);
  await comesTrue(() => settled() < 60, 5_000);
  const [files, resident] = [openFilesOf(server.pid), residentOf(server.pid)];
  const results: PartResult[] = [];
  results.push(await slowHeaders(server));
  results.push(await abortedBodies(server, quick ? 500 : 2_000));
  results.push(await slowBodies(server, BODY_SECONDS));
  results.push(await abandonedBatches(server));
  results.push(await slowlyReadBatches(server, quick ? 3 : 8));
  const areClosed = await comesTrue(() => openFilesOf(server.pid) <= files + 2, 10_000);
  const after = await probe(server.url, 500);
  const [filesAfter, residentAfter] = [openFilesOf(server.pid), residentOf(server.pid)];
  const code = await server.stop();
  const most = Math.max(resident * MOST_RATIO, resident + MOST_MIB);
  return {
    figures: [
      ...results.flatMap(({ figures }) => figures),
      `afterwards: p99 ${shown(after.p99, 1)} ms, ${files} → ${filesAfter} open files, ` +
        `${shown(resident)} → ${shown(residentAfter)} MiB resident, ended with ${code}`,
    ],
    broken: [
      ...results.flatMap(({ broken }) => broken),
      ...brokenOf([
        [after.failed === 0, `${after.failed} questions were not answered afterwards`],
        [areClosed, `${filesAfter - files} files stayed open`],
        [residentAfter <= most, `${shown(residentAfter - resident)} MiB stayed held`],
        [code === 0, `it ended with ${code}`],
      ]),
    ],
  };
};

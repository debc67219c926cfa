import { setTimeout as sleep } from "node:timers/promises";
import { once } from "node:events";
import { closeAll, openMany } from "./harness/connections.ts";
import { brokenOf, type Part } from "./harness/part.ts";
import { probe } from "./harness/probe.ts";
import { mostFilesOf, openFilesOf, residentOf } from "./harness/process-figures.ts";
import { startServer } from "./harness/server.ts";
import { shown } from "./harness/statistics.ts";
import { comesTrue } from "./harness/wait.ts";

const WANTED = 10_000;
const SPARE_FILES = 200;
const PROBES = 1_000;
const QUICK_MILLISECONDS = 50;
const MOST_KIB = 64;

/** Connections that are kept and say nothing cost little, and keep nobody waiting. */
export const idle: Part = async ({ quick }) => {
  const server = await startServer();
  await probe(server.url, PROBES);
  const before = await probe(server.url, PROBES);
  // its own connection is gone by then
  await sleep(500);
  const files = openFilesOf(server.pid);
  const resident = residentOf(server.pid);
  const allowed = Math.min(mostFilesOf("self"), mostFilesOf(server.pid)) - SPARE_FILES;
  const wanted = quick ? 2_000 : WANTED;
  const count = Math.min(wanted, allowed);
  const begun = performance.now();
  const sockets = await openMany(server.port, count, async (socket) => {
    socket.write("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    await once(socket, "data");
  });
  const seconds = (performance.now() - begun) / 1_000;
  await sleep(1_000);
  const held = openFilesOf(server.pid) - files;
  const kib = ((residentOf(server.pid) - resident) * 1024) / count;
  const during = await probe(server.url, PROBES);
  closeAll(sockets);
  const isBack = await comesTrue(() => openFilesOf(server.pid) <= files + 2, 10_000);
  await server.stop();
  return {
    figures: [
      `${shown(count)} idle connections${count < wanted ? ` (the system allows no more than ${shown(allowed)})` : ""} ` +
        `opened in ${shown(seconds, 1)} s: ${shown(kib, 1)} KiB each; p99 ${shown(before.p99, 1)} ms before, ` +
        `${shown(during.p99, 1)} ms among them`,
    ],
    broken: brokenOf([
      [held >= count, `only ${held} of ${count} connections were kept`],
      [before.failed + during.failed === 0, `${during.failed} questions among them were not answered`],
      [during.p99 < Math.max(5 * before.p99, QUICK_MILLISECONDS), `p99 rose to ${shown(during.p99, 1)} ms`],
      [kib < MOST_KIB, `each costs ${shown(kib, 1)} KiB`],
      [isBack, "files stayed open when they were closed"],
    ]),
  };
};

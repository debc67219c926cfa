import { closeAll, openMany } from "../harness/connections.ts";
import { brokenOf, type PartResult } from "../harness/part.ts";
import { probe } from "../harness/probe.ts";
import type { Served } from "../harness/server.ts";
import { shown } from "../harness/statistics.ts";
import { comesTrue } from "../harness/wait.ts";

const COUNT = 500;
/** What the server grants, and what it may take to notice where the machine is busy. */
const HEADER_SECONDS = 10;
const GRACE_SECONDS = 6;
const PROBES = 1_000;
const MOST_RATIO = 5;
const QUICK_MILLISECONDS = 50;

/** Connections that send a byte of a header every second, and such that send nothing: others are served, and these are dropped. */
export async function slowHeaders({ url, port }: Served): Promise<PartResult> {
  const before = await probe(url, PROBES);
  const begun = performance.now();
  const slow = await openMany(port, COUNT, (socket) => {
    socket.resume().write("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
  });
  const silent = await openMany(port, COUNT, (socket) => {
    socket.resume();
  });
  const dripping = setInterval(() => {
    for (const socket of slow) if (socket.writable) socket.write("x");
  }, 1_000);
  const during = await probe(url, PROBES);
  const all = [...slow, ...silent];
  const areDropped = await comesTrue(
    () => all.every((socket) => socket.closed),
    (HEADER_SECONDS + GRACE_SECONDS) * 1_000,
  );
  const seconds = (performance.now() - begun) / 1_000;
  clearInterval(dripping);
  const kept = all.filter((socket) => !socket.closed).length;
  closeAll(all);
  return {
    figures: [
      `${COUNT} connections with a header byte a second and ${COUNT} silent ones: dropped within ${shown(seconds, 1)} s; ` +
        `p99 of others ${shown(before.p99, 1)} ms before, ${shown(during.p99, 1)} ms among them`,
    ],
    broken: brokenOf([
      [areDropped, `${kept} slow or silent connections were kept longer than ${HEADER_SECONDS} s`],
      [during.failed === 0, `${during.failed} questions among slow connections were not answered`],
      [
        during.p99 < Math.max(MOST_RATIO * before.p99, QUICK_MILLISECONDS),
        `p99 among slow connections rose to ${shown(during.p99, 1)} ms`,
      ],
    ]),
  };
}

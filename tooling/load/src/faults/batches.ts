import { setTimeout as sleep } from "node:timers/promises";
import { once } from "node:events";
import type { Socket } from "node:net";
import { randomBody } from "../harness/bodies.ts";
import { closeAll, open, openMany } from "../harness/connections.ts";
import { brokenOf, type PartResult } from "../harness/part.ts";
import { residentOf } from "../harness/process-figures.ts";
import type { Served } from "../harness/server.ts";
import { medianOf, shown } from "../harness/statistics.ts";
import { comesTrue } from "../harness/wait.ts";

const GONE = 200;
const AT_ONCE = 16;
/** As many batches as are streamed at once. */
const STREAMS = 32;
const SLOW = 8;
const MOST_MIB = 96;

const HEAD =
  "POST /v1/batch HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
const LINES = Array.from({ length: 200 }, () => `${randomBody()}\n`).join("");
const CHUNK = `${Buffer.byteLength(LINES).toString(16)}\r\n${LINES}\r\n`;

/** Sends lines for as long as they are taken. @returns how many bytes were */
function pump(socket: Socket): { readonly taken: () => number; readonly stop: () => void } {
  const more = () => {
    let isTaken = socket.writable;
    while (isTaken) isTaken = socket.write(CHUNK);
  };
  socket.on("drain", more);
  more();
  return {
    taken: () => socket.bytesWritten - socket.writableLength,
    stop: () => {
      socket.off("drain", more);
    },
  };
}

async function leave(port: number): Promise<boolean> {
  const socket = await open(port);
  socket.write(HEAD);
  pump(socket);
  const [first] = (await Promise.race([once(socket, "data"), once(socket, "close")])) as readonly unknown[];
  socket.destroy();
  return first instanceof Buffer && first.toString("latin1").startsWith("HTTP/1.1 200");
}

/** Whoever asks for a batch and goes away leaves nothing behind: as many batches as ever are streamed afterwards. */
export async function abandonedBatches({ port }: Served): Promise<PartResult> {
  let begun = 0;
  for (let number = 0; number < GONE; number += AT_ONCE) {
    const left = await Promise.all(Array.from({ length: AT_ONCE }, () => leave(port)));
    begun += left.filter(Boolean).length;
    await sleep(50);
  }
  let streamed = 0;
  const areFree = await comesTrue(async () => {
    streamed = 0;
    const sockets = await openMany(port, STREAMS, async (socket) => {
      socket.write(HEAD + CHUNK);
      const [first] = (await Promise.race([once(socket, "data"), once(socket, "close")])) as readonly unknown[];
      if (first instanceof Buffer && first.toString("latin1").startsWith("HTTP/1.1 200")) streamed += 1;
    });
    closeAll(sockets);
    return streamed === STREAMS;
  }, 5_000);
  return {
    figures: [`${begun} batches whose reader went away; then ${streamed} of ${STREAMS} streamed at once`],
    broken: brokenOf([
      [begun > GONE / 2, `only ${begun} of ${GONE} batches began`],
      [areFree, `only ${streamed} of ${STREAMS} batches are streamed after others were abandoned`],
    ]),
  };
}

/** A batch that is read slowly is taken slowly: what is sent does not pile up in the server. */
export async function slowlyReadBatches({ port, pid }: Served, seconds: number): Promise<PartResult> {
  const before = residentOf(pid);
  const sockets = await openMany(port, SLOW, (socket) => {
    socket.write(HEAD);
  });
  const pumps = sockets.map(pump);
  const taken = () => pumps.reduce((sum, each) => sum + each.taken(), 0) / 1024 / 1024;
  const residents: number[] = [];
  for (let step = 0; step < seconds * 10; step += 1) {
    // 10 times a second each is read a little
    for (const socket of sockets) socket.read(16_384);
    await sleep(100);
    residents.push(residentOf(pid) - before);
  }
  const grown = medianOf(residents.slice(-10));
  const megabytes = taken();
  const closed = sockets.filter((socket) => socket.closed).length;
  for (const { stop } of pumps) stop();
  closeAll(sockets);
  return {
    figures: [
      `${SLOW} batches read at 160 KiB/s each for ${seconds} s: ${shown(megabytes, 1)} MiB taken, ${shown(grown, 1)} MiB more held`,
    ],
    broken: brokenOf([
      [grown < MOST_MIB, `batches that are read slowly held ${shown(grown, 1)} MiB`],
      [closed === 0, `${closed} batches that are read slowly were cut off`],
    ]),
  };
}

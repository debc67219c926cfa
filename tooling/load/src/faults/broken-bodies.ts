import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "node:net";
import { closeAll, open, openMany } from "../harness/connections.ts";
import { brokenOf, type PartResult } from "../harness/part.ts";
import type { Served } from "../harness/server.ts";
import { shown } from "../harness/statistics.ts";
import { comesTrue } from "../harness/wait.ts";

const AT_ONCE = 50;
const SLOW = 100;
const BODY = JSON.stringify({ channel: "email", level: "public", recipients: ["someone@ec.europa.eu"] });

const head = (path: string, type: string, length: number): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;

async function abort(port: number, number: number): Promise<void> {
  const socket = await open(port);
  const [path, type] = number % 2 === 0 ? ["/v1/decisions", "application/json"] : ["/v1/batch", "application/x-ndjson"];
  socket.resume().write(`${head(path, type, 10 * BODY.length)}${BODY.slice(0, BODY.length / 2)}`);
  await sleep(number % 7);
  // half of them say that they leave, half are just gone
  if (number % 4 < 2) socket.destroy();
  else socket.resetAndDestroy();
}

/** Bodies that end in the middle: nothing stays of them. */
export async function abortedBodies({ port }: Served, count: number): Promise<PartResult> {
  const begun = performance.now();
  for (let number = 0; number < count; number += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => abort(port, number + place)));
  }
  const seconds = (performance.now() - begun) / 1_000;
  return { figures: [`${shown(count)} bodies aborted in the middle in ${shown(seconds, 1)} s`], broken: [] };
}

/** Bodies that come slowly are answered where they come in time; those that do not come are told so. */
export async function slowBodies({ port }: Served, bodySeconds: number): Promise<PartResult> {
  const answers = new Map<Socket, string>();
  const openHalf = (body: string) =>
    openMany(port, SLOW, (socket) => {
      answers.set(socket, "");
      socket.setEncoding("latin1").on("data", (text: string) => {
        answers.set(socket, (answers.get(socket) ?? "") + text);
      });
      socket.write(head("/v1/decisions", "application/json", BODY.length) + body);
    });
  const inTime = await openHalf("");
  const never = await openHalf(BODY.slice(0, 10));
  const pieces = 20;
  const size = Math.ceil(BODY.length / pieces);
  for (let at = 0; at < BODY.length; at += size) {
    for (const socket of inTime) socket.write(BODY.slice(at, at + size));
    await sleep((bodySeconds * 500) / pieces);
  }
  const all = [...inTime, ...never];
  await comesTrue(() => all.every((socket) => socket.closed), (bodySeconds + 5) * 1_000);
  const counted = (sockets: readonly Socket[], status: string) =>
    sockets.filter((socket) => (answers.get(socket) ?? "").startsWith(`HTTP/1.1 ${status}`)).length;
  const [answered, refused] = [counted(inTime, "200"), counted(never, "408")];
  const kept = all.filter((socket) => !socket.closed).length;
  closeAll(all);
  return {
    figures: [`slow bodies: ${answered} of ${SLOW} in time got 200, ${refused} of ${SLOW} that stopped got 408`],
    broken: brokenOf([
      [answered === SLOW, `only ${answered} of ${SLOW} slow bodies were answered`],
      [refused === SLOW, `only ${refused} of ${SLOW} bodies that stopped got 408`],
      [kept === 0, `${kept} connections with slow bodies were kept`],
    ]),
  };
}

// Asks at a steady rate, whether answers come or not: `node open-loop.ts PORT RATE SECONDS FILE`, where the file holds bodies
// as an array. It prints how long answers took, in milliseconds from when each was due: what waits is not left out.
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";

const [port = "", rate = "", seconds = "", file = ""] = process.argv.slice(2);
const CONNECTIONS = 50;
const WARM_SHARE = 0.25;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- http.ts writes it
const bodies = JSON.parse(readFileSync(file, "utf8")) as readonly string[];
const requests = bodies.map((body) =>
  Buffer.from(
    `POST /v1/decisions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ),
);

interface Connection {
  readonly socket: Socket;
  /** When what it was asked was due, the first first. */
  readonly due: number[];
  /** Bytes of the answer that have come and do not end it. */
  rest: Buffer;
}

const took: number[] = [];

/** How long the answer is that begins the bytes, with its head; nothing where its head is not whole. */
function lengthOf(bytes: Buffer): number | undefined {
  const head = bytes.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = /content-length: (?<length>\d+)/iu.exec(bytes.toString("latin1", 0, head))?.groups?.["length"];
  return head + 4 + Number(length);
}

function hear(connection: Connection, bytes: Buffer): void {
  let rest = connection.rest.length === 0 ? bytes : Buffer.concat([connection.rest, bytes]);
  for (let length = lengthOf(rest); length !== undefined && length <= rest.length; length = lengthOf(rest)) {
    took.push(performance.now() - (connection.due.shift() ?? Number.NaN));
    rest = rest.subarray(length);
  }
  connection.rest = rest;
}

const connections = await Promise.all(
  Array.from(
    { length: CONNECTIONS },
    () =>
      new Promise<Connection>((done) => {
        const socket = connect(Number(port), "127.0.0.1", () => {
          done(connection);
        }).setNoDelay();
        const connection: Connection = { socket, due: [], rest: Buffer.alloc(0) };
        socket.on("data", (bytes) => {
          hear(connection, bytes);
        });
      }),
  ),
);

const begun = performance.now();
const all = Math.floor(Number(rate) * Number(seconds));
const dueAt = (place: number): number => begun + (place * 1_000) / Number(rate);
for (let place = 0; place < all;) {
  for (; place < all && dueAt(place) <= performance.now(); place += 1) {
    const connection = connections[place % CONNECTIONS];
    connection?.due.push(dueAt(place));
    connection?.socket.write(requests[place % requests.length] ?? "");
  }
  await new Promise((next) => {
    setImmediate(next);
  });
}
await new Promise((next) => {
  setTimeout(next, 500);
});
for (const { socket } of connections) socket.destroy();
if (took.length < all) throw new Error(`${all - took.length} of ${all} were not answered`);
const measured = took.slice(Math.floor(all * WARM_SHARE)).toSorted((one, other) => one - other);
const at = (share: number) => measured[Math.floor(measured.length * share)] ?? Number.NaN;
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99) }));

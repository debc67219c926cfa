import { once } from "node:events";
import fc from "fast-check";
import { open } from "../harness/connections.ts";

const MOST_MILLISECONDS = 5_000;
const HEAD = "Host: 127.0.0.1\r\nConnection: close\r\n";
const BROKEN = [
  "\r\n\r\n\r\n\r\nx",
  "GET / HTTP/9.9\r\n\r\n",
  "GET /healthz HTTP/1.1\r\n\r\n",
  `G\u0000T /healthz HTTP/1.1\r\n${HEAD}\r\n`,
  `NOSUCHMETHOD /healthz HTTP/1.1\r\n${HEAD}\r\n`,
  `GET /healthz HTTP/1.1\r\n${HEAD}X: ${"x".repeat(20_000)}\r\n\r\n`,
  `GET /${"x".repeat(20_000)} HTTP/1.1\r\n${HEAD}\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n`,
  `GET http://[/healthz HTTP/1.1\r\n${HEAD}\r\n`,
  `GET /healthz HTTP/1.1\r\n${HEAD}Expect: the unexpected\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\n${HEAD}Upgrade: websocket\r\n\r\n`,
  `OPTIONS * HTTP/1.1\r\n${HEAD}\r\n`,
  `POST /v1/decisions HTTP/1.1\r\n${HEAD}Content-Length: -1\r\n\r\n`,
  `POST /v1/decisions HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  `POST /v1/decisions HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`,
  `POST /v1/decisions HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `POST /v1/batch HTTP/1.1\r\n${HEAD}Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `POST /v1/decisions HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}`,
];

/** Sends bytes that are no request, or hardly one. @returns what is wrong with how that ends */
async function faultOf(port: number, sent: string): Promise<string | undefined> {
  const socket = await open(port);
  let answer = "";
  socket.setEncoding("latin1").on("data", (text: string) => {
    answer += text;
  });
  socket.end(sent, "latin1");
  const closed = once(socket, "close", { signal: AbortSignal.timeout(MOST_MILLISECONDS) });
  const isClosed = await closed.then(
    () => true,
    () => false,
  );
  socket.destroy();
  if (!isClosed) return `it hangs on ${JSON.stringify(sent.slice(0, 100))}`;
  const [, status = ""] = /^HTTP\/1\.1 (\d+)/u.exec(answer) ?? [];
  const isRefusal = Number(status) >= 400;
  const isProblem = /^content-type: application\/problem\+json/imu.test(answer);
  if (Number(status) >= 500 || (isRefusal && !isProblem)) {
    return `${JSON.stringify(sent.slice(0, 100))} gets ${JSON.stringify(answer.slice(0, 120))}`;
  }
  return undefined;
}

/** What is no HTTP ends with a problem or a closed connection, and never hangs. @returns how many were sent, and what is wrong */
export async function sendWhatIsNotHttp(
  port: number,
  seed: number,
): Promise<{ readonly sent: number; readonly wrong: readonly string[] }> {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((raw) => Buffer.from(raw).toString("latin1"));
  const all = [...BROKEN, ...fc.sample(bytes, { seed, numRuns: 200 })];
  const wrong: string[] = [];
  for (const sent of all) {
    const fault = await faultOf(port, sent);
    if (fault !== undefined) wrong.push(fault);
  }
  return { sent: all.length, wrong };
}

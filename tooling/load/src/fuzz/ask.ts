import { Agent, request, type IncomingMessage } from "node:http";
import type { Fuzzed } from "./requests.ts";

const MOST_MILLISECONDS = 5_000;

/** What came back. */
export interface Answered {
  readonly status: number;
  /** Without its parameters; empty where there is none. */
  readonly type: string;
  readonly body: string;
}

export interface Asker {
  /** @throws where no answer comes in five seconds, or the connection breaks */
  readonly ask: (fuzzed: Fuzzed) => Promise<Answered>;
  readonly close: () => void;
}

/** Sends requests over connections that are kept. */
export function createAsker(port: number): Asker {
  const agent = new Agent({ keepAlive: true });
  const ask = ({ method, path, headers, body }: Fuzzed) =>
    new Promise<Answered>((resolve, reject) => {
      const signal = AbortSignal.timeout(MOST_MILLISECONDS);
      const length = body === undefined ? {} : { "Content-Length": String(body.length) };
      const asking = request({
        host: "127.0.0.1",
        port,
        agent,
        method,
        path,
        headers: { ...headers, ...length },
        signal,
      });
      let isAnswered = false;
      asking.once("response", (response: IncomingMessage) => {
        isAnswered = true;
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.once("error", reject).once("end", () => {
          const type = (response.headers["content-type"] ?? "").split(";", 1)[0] ?? "";
          resolve({ status: response.statusCode ?? 0, type: type.trim().toLowerCase(), body: text });
        });
      });
      asking.on("error", (error: NodeJS.ErrnoException) => {
        // what is refused before it is read whole breaks off while it is sent: its answer is what counts
        if (!isAnswered) reject(signal.aborted ? new Error(`No answer in ${MOST_MILLISECONDS} ms`) : error);
      });
      asking.end(body);
    });
  return {
    ask,
    close: () => {
      agent.destroy();
    },
  };
}

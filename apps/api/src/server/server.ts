import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Api } from "../app.js";
import { hasNoHost } from "./host.js";
import { answerNowhere, createUnread, turnAway } from "./unread.js";

/** Longer than what any proxy of ours sends, and short enough that headers cannot fill the memory. */
const MOST_HEADER_BYTES = 16_384;
const HEADER_MILLISECONDS = 10_000;
/** Longer than the idle time of usual proxies, so that they are the ones who close. */
const IDLE_MILLISECONDS = 75_000;
const LOOK_EVERY_MILLISECONDS = 1_000;
const CLOSE_IDLE_EVERY_MILLISECONDS = 50;

/** A server that listens. */
export interface Running {
  readonly host: string;
  readonly port: number;
  /** Tells every connection to go elsewhere after its next answer. */
  readonly sendAway: () => void;
  /** Takes no more connections; done when everything that was asked is answered. */
  readonly close: () => Promise<void>;
}

/**
 * Puts the API on a socket.
 *
 * The adapter puts a `Request` and a `Response` of its own in place of Node's, for the whole process: they do the same, but
 * make nothing of a body or of headers before somebody asks, and without them an answer takes twice as long.
 */
export async function listen(api: Api, host: string, port: number): Promise<Running> {
  let isLeaving = false;
  // HTTP/1.0 needs no host, and the adapter makes URLs
  const handle = getRequestListener(api.fetch, { errorHandler: answerNowhere, hostname: "localhost" });
  const { begun, answerUnread } = createUnread();
  const answer: RequestListener = (incoming, outgoing) => {
    begun(incoming, outgoing);
    if (isLeaving) outgoing.setHeader("Connection", "close");
    if (hasNoHost(incoming)) turnAway(outgoing);
    else void handle(incoming, outgoing);
  };
  const server = createServer(
    {
      // Node would say it without a word
      requireHostHeader: false,
      maxHeaderSize: MOST_HEADER_BYTES,
      headersTimeout: HEADER_MILLISECONDS,
      // a batch may take as long as it goes on: the routes look to how slowly a body comes
      requestTimeout: 0,
      keepAliveTimeout: IDLE_MILLISECONDS,
      connectionsCheckingInterval: LOOK_EVERY_MILLISECONDS,
    },
    answer,
  );
  // an expectation that nobody knows may be passed over (RFC 9110, section 10.1.1)
  server.on("checkExpectation", answer);
  server.on("clientError", answerUnread);
  await listening(server, host, port);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  const address = server.address() as AddressInfo;
  return {
    host: address.address,
    port: address.port,
    sendAway: () => {
      isLeaving = true;
    },
    close: () =>
      new Promise((resolve) => {
        isLeaving = true;
        // a connection that was promised to stay open, before anybody knew, becomes idle only later
        const idle = setInterval(() => {
          server.closeIdleConnections();
        }, CLOSE_IDLE_EVERY_MILLISECONDS);
        server.close(() => {
          clearInterval(idle);
          resolve();
        });
      }),
  };
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

import { randomUUID } from "node:crypto";
import { STATUS_CODES, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Problem } from "@channelwise/policy-core";
import { PROBLEM_TYPE } from "../problem.js";
import type { ProblemStatus } from "../problem-status.js";
import { texts } from "../texts/index.js";

type UnreadStatus = ProblemStatus & (400 | 408 | 431);

const STATUSES: Readonly<Record<string, UnreadStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The problem of what reaches no route, so that nobody knows its id or language. */
function problemOf(status: UnreadStatus): string {
  const { titles, notHttp, tooSlow, headersTooLong } = texts.en;
  const details = { 400: notHttp, 408: tooSlow, 431: headersTooLong };
  const body: Problem = {
    type: "about:blank",
    title: titles[status],
    status,
    detail: details[status],
    instance: randomUUID(),
  };
  return JSON.stringify(body);
}

/** Answers what cannot be read as a request at all, then ends the connection. */
export function answerUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ""] ?? 400;
  const json = problemOf(status);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(json)}`,
      "Connection: close",
      "",
      json,
    ].join("\r\n"),
  );
}

/** Whether a host is one that URLs take; Node asks only some of it, and only of requests without a body. */
export const isNoHost = (host: string | undefined): boolean => host !== undefined && !URL.canParse(`http://${host}`);

/** As {@link answerNowhere}, before anything is made of the request. */
export function turnAway(outgoing: ServerResponse): void {
  outgoing.writeHead(400, { "Content-Type": PROBLEM_TYPE }).end(problemOf(400));
}

/** Answers a request of which nobody can tell where it should go: without a host, or with an address that is none. */
export const answerNowhere = (): Response =>
  new Response(problemOf(400), { status: 400, headers: { "Content-Type": PROBLEM_TYPE } });

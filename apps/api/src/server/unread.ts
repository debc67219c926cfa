import { randomUUID } from "node:crypto";
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
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
function problemOf(status: UnreadStatus, detail: string): string {
  const body: Problem = {
    type: "about:blank",
    title: texts.en.titles[status],
    status,
    detail,
    instance: randomUUID(),
  };
  return JSON.stringify(body);
}

/** Answers what cannot be read as a request at all, and ends the connection. */
function endUnread(socket: Duplex, status: UnreadStatus): void {
  const { notHttp, tooSlow, headersTooLong } = texts.en;
  const json = problemOf(status, { 400: notHttp, 408: tooSlow, 431: headersTooLong }[status]);
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

/** A request that is being answered. */
interface Begun {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Answers what is no request, knowing what is being answered on the same connection. */
interface Unread {
  /** To be told of each request. */
  readonly begun: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  readonly answerUnread: (error: NodeJS.ErrnoException, socket: Duplex) => void;
}

/**
 * Answers what cannot be read as a request, on a connection where others may still be being answered: after their answers, and
 * never inside one. An answer that has begun, to a request that breaks off, is cut off.
 */
export function createUnread(): Unread {
  const answering = new WeakMap<Duplex, Begun[]>();
  const ending = new WeakSet<Duplex>();

  const endAfterAnswers = (socket: Duplex, status: UnreadStatus): void => {
    const [next] = answering.get(socket) ?? [];
    if (socket.destroyed) return;
    if (next === undefined) endUnread(socket, status);
    else if (next.incoming.complete) next.outgoing.once("close", () => endAfterAnswers(socket, status));
    else if (next.outgoing.headersSent) socket.destroy();
    else endUnread(socket, status);
  };

  return {
    begun: (incoming, outgoing) => {
      const { socket } = incoming;
      const all = answering.get(socket) ?? [];
      answering.set(socket, all);
      const one = { incoming, outgoing };
      all.push(one);
      outgoing.once("close", () => {
        all.splice(all.indexOf(one), 1);
      });
    },
    answerUnread: (error, socket) => {
      if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
      // whatever else comes is as little a request
      else if (!ending.has(socket)) {
        ending.add(socket);
        endAfterAnswers(socket, STATUSES[error.code ?? ""] ?? 400);
      }
    },
  };
}

/** As {@link answerNowhere}, before anything is made of the request. */
export function turnAway(outgoing: ServerResponse): void {
  outgoing.writeHead(400, { "Content-Type": PROBLEM_TYPE }).end(problemOf(400, texts.en.nowhere));
}

/** Answers a request of which nobody can tell where it should go: without a host, with two, or with an address that is none. */
export const answerNowhere = (): Response =>
  new Response(problemOf(400, texts.en.nowhere), { status: 400, headers: { "Content-Type": PROBLEM_TYPE } });

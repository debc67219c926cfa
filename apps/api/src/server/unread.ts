import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Problem } from "@channelwise/policy-core";
import { PROBLEM_TYPE } from "../problem.js";
import type { ProblemStatus } from "../problem-status.js";
import { texts } from "../texts/index.js";

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what cannot be read as a request at all, and so reaches no route: with a problem too, then the connection ends. */
export function answerUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ""] ?? 400;
  const say = texts.en;
  const body: Problem = {
    type: "about:blank",
    title: say.titles[status],
    status,
    detail: status === 400 ? say.notHttp : status === 408 ? say.tooSlow : say.headersTooLong,
    instance: randomUUID(),
  };
  const json = JSON.stringify(body);
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

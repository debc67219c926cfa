import type { IncomingMessage, ServerResponse } from "node:http";
import { isUtf8 } from "node:buffer";
import { isIPv4 } from "node:net";
import { parseRequest, type DecisionJson, type Language, type Pdp, type Request } from "@channelwise/policy-core";
import { callerName, type Authenticator } from "../auth/caller.js";
import { isJson } from "../body/json-body.js";
import type { Deps } from "../deps.js";
import { languageOf } from "../language.js";
import type { Room } from "../limits/room.js";
import { isRequestId } from "../middleware/begin.js";
import { today } from "../today.js";
import type { AnswerHeaders } from "./answer-headers.js";

/** Answers a request by itself, or has it go the full way, which finds it as it came. */
export type QuickWay = (incoming: IncomingMessage, outgoing: ServerResponse, goFullWay: () => void) => void;

const ROUTE = "/v1/decisions";

/** A name whose last part is no number, so that no reader of URLs takes it for an address, with or without a port. */
const NAMED_HOST = /^(?!.*xn--)(?:[a-z\d][a-z\d-]*\.)*[a-z][a-z\d-]*(?::[1-5]\d{3,4})?$/u;
const PORT = /:[1-5]\d{3,4}$/u;

/** Tells whether a host is one by all that anybody knows of hosts; most requests name the same. */
function createHostCheck(): (host: string) => boolean {
  let known = "";
  return (host) => {
    if (host === known && host !== "") return true;
    const isPlain = NAMED_HOST.test(host) || isIPv4(host.replace(PORT, ""));
    if (isPlain) known = host;
    return isPlain;
  };
}

const LENGTH = /^\d{1,5}$/u;

/** When a request came, on the clocks that are asked about it later. */
interface Begun {
  readonly seconds: number;
  readonly date: Date;
}

/** Whether a request is of the kind that most are, as far as its head says: nothing twice, nothing odd. */
function isUsual(
  { method, url, headers, rawHeaders }: IncomingMessage,
  isPlainHost: ReturnType<typeof createHostCheck>,
): boolean {
  if (url !== ROUTE || method !== "POST") return false;
  const { host = "", "content-length": length = "", "content-type": type, "x-request-id": id } = headers;
  if (!LENGTH.test(length) || !isJson(type) || !isPlainHost(host)) return false;
  if (id !== undefined && !isRequestId(String(id))) return false;
  let names = 0;
  for (const _ in headers) names += 1;
  return rawHeaders.length === 2 * names;
}

/** The JSON in bytes, or nothing where there is none: what is wrong with it the full way says. */
function jsonIn(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** Reads a request; nothing where something is wrong with it. */
function readRequest(bytes: Buffer, asOf: string): Request | undefined {
  const request = parseRequest(jsonIn(bytes), { asOf });
  return request.ok ? request.value : undefined;
}

/** Lays decisions out in UTF-8, a sign for each byte, as Node writes it fastest; what is in many is encoded once. */
function createDecisionBytes(): (pdp: Pdp, pieces: DecisionJson["pieces"]) => string {
  let of: Pdp | undefined;
  const known = new Map<string, string>();
  const encoded = (text: string): string => {
    const bytes = Buffer.from(text).toString("latin1");
    known.set(text, bytes);
    return bytes;
  };
  return (pdp, pieces) => {
    if (pdp !== of) known.clear();
    of = pdp;
    let bytes = "";
    for (let place = 0; place < pieces.length; place += 1) {
      const piece = pieces[place] ?? "";
      bytes += place % 2 === 0 ? (known.get(piece) ?? encoded(piece)) : piece;
    }
    return bytes;
  };
}

/**
 * The quick way of `POST /v1/decisions`: the same answer, heard of in the same way, for a request that came whole in one
 * piece and has nothing wrong or odd about it. It takes nothing, tells nothing and answers nothing before that is sure.
 *
 * @param room - the one that the full way counts in, too
 * @param headers - those that the full way gives an answer
 */
export function createQuickDecisions(deps: Deps, room: Room, headers: AnswerHeaders): QuickWay {
  const { authenticator, newId, observer, rateLimiter, seconds, tracing } = deps;
  const bytesOf = createDecisionBytes();
  const isPlainHost = createHostCheck();

  const decide = (body: Buffer, lang: Language) => {
    const pdp = deps.pdp();
    const request = readRequest(body, today(deps));
    const decided = request && pdp.decideJson(request, { lang });
    return decided?.ok === true
      ? { ...decided.value, policy: pdp.identity, bytes: bytesOf(pdp, decided.value.pieces) }
      : undefined;
  };

  const answer = (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    body: Buffer,
    caller: string | undefined,
    begun: Begun,
  ): boolean => {
    const { "x-request-id": given, traceparent } = incoming.headers;
    const lang = languageOf(incoming.headers["accept-language"]);
    const decided = decide(body, lang);
    if (decided === undefined || rateLimiter?.take(caller ?? "").ok === false) return false;
    const { bytes } = decided;
    const requestId = given === undefined ? newId() : String(given);
    const origin = { requestId, caller };
    const told = { ...origin, method: "POST", route: ROUTE, status: 200 };
    const tell = () => {
      observer.decided(origin, decided);
      observer.answered({ ...told, seconds: seconds() - begun.seconds });
    };
    const traced = tracing?.({
      method: "POST",
      isSecure: false,
      traceparent: traceparent?.toString(),
      begun: begun.date,
    });
    if (traced === undefined) tell();
    else {
      traced.run(tell);
      traced.end(told);
    }
    outgoing.writeHead(200, headers(lang, requestId, bytes.length));
    outgoing.end(bytes, "latin1");
    return true;
  };

  const take = (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    caller: string | undefined,
    begun: Begun,
  ): boolean => {
    const body: unknown = incoming.read();
    if (!(body instanceof Buffer)) return false;
    // the adapter of the full way looks there before it reads
    Object.assign(incoming, { rawBody: body });
    try {
      return answer(incoming, outgoing, body, caller, begun);
    } catch {
      return false;
    }
  };

  const admit = async (
    { authenticate }: Authenticator,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    begun: Begun,
    goFullWay: () => void,
  ): Promise<void> => {
    room.enter();
    const authenticated = await authenticate(incoming.headers.authorization);
    room.leave();
    if (!authenticated.ok || !take(incoming, outgoing, callerName(authenticated.caller), begun)) goFullWay();
  };

  return (incoming, outgoing, goFullWay) => {
    if (!isUsual(incoming, isPlainHost)) return goFullWay();
    const begun = { seconds: seconds(), date: new Date() };
    // what comes in the same piece as the head is there once Node has read that piece
    process.nextTick(() => {
      const isWhole = incoming.readableLength === Number(incoming.headers["content-length"]);
      if (!isWhole || room.isFull()) goFullWay();
      else if (authenticator !== undefined) void admit(authenticator, incoming, outgoing, begun, goFullWay);
      else if (!take(incoming, outgoing, undefined, begun)) goFullWay();
    });
  };
}

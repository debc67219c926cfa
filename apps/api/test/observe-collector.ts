import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A span as the collector read it off the wire. */
export interface ReadSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly name: string;
  readonly kind: number;
  readonly status: number;
  readonly begun: bigint;
  readonly ended: bigint;
  readonly traceState: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly resource: Readonly<Record<string, unknown>>;
}

export interface Collector {
  readonly url: string;
  readonly spans: readonly ReadSpan[];
  /** All that came in, path and headers too, to be searched. */
  readonly everything: () => string;
  readonly close: () => Promise<void>;
}

/** Listens as an OpenTelemetry collector does: OTLP over HTTP, in protobuf. */
export async function startCollector(): Promise<Collector> {
  const spans: ReadSpan[] = [];
  const came: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      // each byte is a character, so that what is looked for in it is found
      const body = await text(request.setEncoding("latin1"));
      came.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}\n${body}`);
      spans.push(...readSpans(Buffer.from(body, "latin1")));
      response.writeHead(200, { "Content-Type": "application/x-protobuf" }).end();
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    everything: () => came.join("\n"),
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The fields of a protobuf message by their number: bytes, or a number where the wire has one. */
type Message = ReadonlyMap<number, readonly (Buffer | bigint)[]>;

function readMessage(bytes: Buffer): Message {
  const fields = new Map<number, (Buffer | bigint)[]>();
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at++);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const take = (length: number) => bytes.subarray(at, (at += length));
  while (at < bytes.length) {
    const key = Number(varint());
    const wire = key & 7;
    let value: Buffer | bigint;
    if (wire === 0) value = varint();
    else if (wire === 1) value = take(8).readBigUInt64LE();
    else if (wire === 5) value = BigInt(take(4).readUInt32LE());
    else if (wire === 2) value = take(Number(varint()));
    else throw new TypeError(`There is no wire type ${wire}`);
    fields.set(key >> 3, [...(fields.get(key >> 3) ?? []), value]);
  }
  return fields;
}

const all = (message: Message, field: number): readonly Message[] =>
  (message.get(field) ?? []).map((bytes) => readMessage(bytes as Buffer));
const bytesOf = (message: Message, field: number): Buffer => (message.get(field)?.[0] ?? Buffer.of()) as Buffer;
const numberOf = (message: Message, field: number): bigint => (message.get(field)?.[0] ?? 0n) as bigint;

/** The numbers of the fields are those of opentelemetry-proto's trace.proto. */
function readSpans(request: Buffer): ReadSpan[] {
  return all(readMessage(request), 1).flatMap((resourceSpans) => {
    const resource = attributesOf(all(resourceSpans, 1).flatMap((each) => all(each, 1)));
    const spans = all(resourceSpans, 2).flatMap((scopeSpans) => all(scopeSpans, 2));
    return spans.map((span) => ({
      traceId: bytesOf(span, 1).toString("hex"),
      spanId: bytesOf(span, 2).toString("hex"),
      traceState: bytesOf(span, 3).toString(),
      parentSpanId: bytesOf(span, 4).toString("hex"),
      name: bytesOf(span, 5).toString(),
      kind: Number(numberOf(span, 6)),
      begun: numberOf(span, 7),
      ended: numberOf(span, 8),
      attributes: attributesOf(all(span, 9)),
      status: Number(numberOf(all(span, 15)[0] ?? new Map(), 3)),
      resource,
    }));
  });
}

function attributesOf(pairs: readonly Message[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const value = all(pair, 2)[0] ?? new Map();
      return [bytesOf(pair, 1).toString(), value.has(3) ? Number(numberOf(value, 3)) : bytesOf(value, 1).toString()];
    }),
  );
}
